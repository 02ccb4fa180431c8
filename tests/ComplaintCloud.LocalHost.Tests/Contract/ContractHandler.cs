using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ComplaintCloud.LocalHost.Tests.Contract;

/// <summary>
/// Stands between every test and the server and throws when an answer is not what the contract says. A request that
/// succeeds must have been a documented one. Addresses outside /api and /dev are pages and pass.
/// </summary>
internal sealed class ContractHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private static readonly ContractDocument Contract = ContractDocument.Current;

    /// <summary>A client whose every exchange is checked.</summary>
    public static HttpClient Client(Uri address, string? token = null)
    {
        var client = new HttpClient(new ContractHandler(new SocketsHttpHandler { AllowAutoRedirect = false })) { BaseAddress = address };
        if (token is not null)
            client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return client;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        var sent = request.Content is null ? "" : Encoding.UTF8.GetString(await request.Content.ReadAsByteArrayAsync(cancellationToken));
        var response = await base.SendAsync(request, cancellationToken);
        if (!path.StartsWith("/api/", StringComparison.Ordinal) && !path.StartsWith("/dev/", StringComparison.Ordinal))
            return response;
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        var received = await response.Content.ReadAsStringAsync(cancellationToken);
        var operation = Contract.Find(request.Method.Method, path);
        var errors = operation is null
            ? ProblemCheck.Errors(response, received)
            : [.. RequestCheck.Errors(operation, request, sent, response.IsSuccessStatusCode), .. ResponseCheck.Errors(operation, response, received)];
        if (errors.Count > 0)
            throw new ContractException($"{request.Method} {path} → {(int)response.StatusCode}", [.. errors, $"body: {received}"]);
        if (operation is not null)
            ContractCoverage.Saw(operation.Id, (int)response.StatusCode);
        return response;
    }

    /// <summary>The text as JSON; undefined (and an error) when it is none.</summary>
    public static bool TryParse(string text, List<string> errors, out JsonNode? json)
    {
        json = null;
        try
        {
            json = JsonNode.Parse(text);
            return true;
        }
        catch (JsonException e)
        {
            errors.Add($"the body is no JSON: {e.Message}");
            return false;
        }
    }
}
