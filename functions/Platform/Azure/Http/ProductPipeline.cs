using ComplaintCloud.Channels;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Functions.Messages;
using ComplaintCloud.Functions.Workflows;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;

namespace ComplaintCloud.Functions.Http;

/// <summary>The product's routes behind the functions that take the requests: the same routes as everywhere, so the same answers.</summary>
internal sealed class ProductPipeline(IServiceProvider services, DurableClients clients)
{
    private readonly RequestDelegate serve = Build(services);

    /// <summary>Answers a request that the worker brought.</summary>
    /// <param name="request">The worker's own.</param>
    /// <param name="client">What the request may start or wake goes there.</param>
    public async Task<IResult> ServeAsync(HttpRequest request, DurableTaskClient client)
    {
        clients.Use(client);
        var context = request.HttpContext;
        // What the worker's routing found would be taken for what ours finds.
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        await serve(context);
        // Any other result would be written over the answer.
        return Results.Empty;
    }

    private static RequestDelegate Build(IServiceProvider services)
    {
        var app = new ApplicationBuilder(services);
        app.UseWebShell();
        app.UseEndpoints(routes =>
        {
            var api = routes.MapGroup(HostJson.RoutePrefix).RequirePermission();
            api.MapComplaints();
            api.MapChannels();
            HealthApi.Map(api);
            DeliveryReports.Map(api.MapGroup("/hooks"));
        });
        return app.Build();
    }
}
