using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.Complaints.Intake;

/// <summary>The customer's counter: file, look, add, withdraw.</summary>
internal static class IntakeApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapIntake(this IEndpointRouteBuilder customer)
    {
        customer.MapPost("/complaints", FileAsync).ShareTimeLimit();
        customer.MapGet("/complaints", ListAsync);
        customer.MapGet("/complaints/{complaintId}", (HttpContext http, string complaintId) => http.AsCustomerAsync(complaintId, CaseRoutes.Look));
        customer.MapGet("/link", LinkAsync);
        customer.MapGet("/orders", OrdersAsync);
        customer.MapPost("/complaints/{complaintId}/facts", (HttpContext http, string complaintId, AddFacts command) =>
            http.AsCustomerAsync(complaintId, (complaint, _) => AddFacts.Decide(command, complaint)));
        customer.MapPost("/complaints/{complaintId}/withdrawal", (HttpContext http, string complaintId, WithdrawComplaint command) =>
            http.AsCustomerAsync(complaintId, (complaint, _) => WithdrawComplaint.Decide(command, complaint)));
    }

    // Takes the request as it is: what binds parameters for other routes costs a tenth of all that this one does.
    private static async Task FileAsync(HttpContext http)
    {
        var command = await JsonBody.ReadAsync(http, FilingBody.Read);
        if (!http.Request.IdempotencyKey().Is(out var key, out var missing))
        {
            await missing.ToProblem().ExecuteAsync(http);
            return;
        }
        var (services, caller) = (http.RequestServices, http.Caller());
        var filed = await services.GetRequiredService<FileComplaintHandler>().HandleAsync(caller, key, new FiledFrom(caller.Id), command, http.RequestAborted);
        var noted = await services.GetRequiredService<CheckContent>().RunAsync(caller, filed, http.RequestAborted);
        await http.Filed(noted, CustomerComplaint.Of).ExecuteAsync(http);
    }

    /// <summary>201 with the new case, or 200 with the one in which the same was said before.</summary>
    public static IResult Filed<T>(this HttpContext http, Result<Filing> filed, Func<Complaint, T> view)
        where T : CustomerComplaint
    {
        Result<T> result = filed.Is(out var filing, out var error) ? view(filing.Complaint) : error;
        return filing is { Again: true }
            ? result.ToHttp(shown => shown.Version)
            : result.ToCreated(shown => $"{http.Request.PathBase}{http.Request.Path}/{shown.Id}", shown => shown.Version);
    }

    private static async Task<IResult> ListAsync(HttpContext http, ListReader lists, int? take, string? continuation)
    {
        var caller = http.Caller();
        var list = CaseLists.OfCustomer(caller.Company, caller.Id);
        return (await lists.ReadAsync(list, take, continuation, CaseLineView.ForCustomer, _ => true, http.RequestAborted)).ToHttp();
    }

    private static async Task<IResult> LinkAsync(HttpContext http, ComplaintLog log)
    {
        var caller = http.Caller();
        var complaint = await log.ReadAsync(new CaseRef(caller.Company, caller.ComplaintId!), http.RequestAborted);
        Result<OpenedCase> opened = complaint is null ? CaseErrors.NotFound : new OpenedCase(complaint.Id, complaint.Filed!.Number);
        return opened.ToHttp();
    }

    private static async Task<IResult> OrdersAsync(HttpContext http, CompanyDirectory directory)
    {
        var caller = http.Caller();
        var people = await directory.FindAsync(caller.Company, http.RequestAborted);
        var orders = await directory.OrdersOfAsync(caller.Company, caller.Id, http.RequestAborted);
        Result<Page<OrderItem>> page = new Page<OrderItem>([.. orders.Select(order => new OrderItem(
            order.Id, order.Service, order.Area, order.ServedAt, order.CleanerId, people?.FindCleaner(order.CleanerId)?.Name ?? "", order.PriceCents))], null);
        return page.ToHttp();
    }

    /// <summary>Which case a link opens.</summary>
    private sealed record OpenedCase(string ComplaintId, string Number);

    private sealed record OrderItem(string Id, string Service, string Area, DateTimeOffset ServedAt, string CleanerId, string CleanerName, int Cents);
}
