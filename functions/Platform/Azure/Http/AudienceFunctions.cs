using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace ComplaintCloud.Functions.Http;

/// <summary>One function per group of routes. Who calls is decided by the product's routes, so the functions themselves let everybody in.</summary>
internal sealed class AudienceFunctions(ProductPipeline product)
{
    private const string Get = "get";
    private const string Post = "post";
    private const string Put = "put";
    private const string Patch = "patch";
    private const string Delete = "delete";

    [Function("Customer")]
    public Task<IResult> CustomerAsync([HttpTrigger(AuthorizationLevel.Anonymous, Get, Post, Put, Delete, Route = "customer/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        product.ServeAsync(request, client);

    [Function("Cleaner")]
    public Task<IResult> CleanerAsync([HttpTrigger(AuthorizationLevel.Anonymous, Get, Post, Put, Delete, Route = "cleaner/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        product.ServeAsync(request, client);

    [Function("Staff")]
    public Task<IResult> StaffAsync([HttpTrigger(AuthorizationLevel.Anonymous, Get, Post, Put, Patch, Delete, Route = "staff/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        product.ServeAsync(request, client);

    [Function("SignIn")]
    public Task<IResult> SignInAsync([HttpTrigger(AuthorizationLevel.Anonymous, Post, Route = "sign-in/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        product.ServeAsync(request, client);

    [Function("Files")]
    public Task<IResult> FilesAsync([HttpTrigger(AuthorizationLevel.Anonymous, Get, Route = "files/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        product.ServeAsync(request, client);

    [Function("Hooks")]
    public Task<IResult> HooksAsync([HttpTrigger(AuthorizationLevel.Anonymous, Get, Post, Put, Delete, Route = "hooks/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        product.ServeAsync(request, client);

    [Function("Health")]
    public Task<IResult> HealthAsync([HttpTrigger(AuthorizationLevel.Anonymous, Get, Route = "health")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        product.ServeAsync(request, client);
}
