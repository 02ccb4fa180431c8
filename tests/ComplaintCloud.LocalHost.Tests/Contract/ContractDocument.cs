using System.Text.Json.Nodes;

namespace ComplaintCloud.LocalHost.Tests.Contract;

/// <summary>One operation of the contract.</summary>
/// <param name="Id">Its operationId.</param>
/// <param name="Method">GET or POST.</param>
/// <param name="Path">The path with its parameters in braces.</param>
/// <param name="Parameters">Of the path and of the operation, references resolved.</param>
/// <param name="Definition">All of it.</param>
/// <param name="Own">The codes that it lists itself.</param>
/// <param name="Common">The codes that come with its responses.</param>
internal sealed record Operation(
    string Id, string Method, string Path, IReadOnlyList<JsonObject> Parameters, JsonObject Definition, IReadOnlyList<string> Own, IReadOnlyList<string> Common)
{
    /// <summary>Every code that it can answer.</summary>
    public IEnumerable<string> Codes => Own.Concat(Common);
}

/// <summary>One code that a refusal can carry.</summary>
internal sealed record ErrorEntry(string Code, int Status, string Kind, JsonObject Definition);

/// <summary>The contract as it is written: openapi.yaml and errors.yaml.</summary>
internal sealed class ContractDocument
{
    private readonly JsonObject document = YamlJson.Read(RepositoryFiles.Read("miniprogram-api-contract/openapi.yaml"));

    private ContractDocument()
    {
        Schemas = new SchemaCheck(document);
        Operations = [.. document["paths"]!.AsObject().SelectMany(path => OperationsOf(path.Key, path.Value!.AsObject()))];
        Errors = YamlJson.Read(RepositoryFiles.Read("miniprogram-api-contract/errors.yaml"))["errors"]!.AsArray()
            .Select(entry => new ErrorEntry($"{entry!["code"]}", (int)entry["status"]!.GetValue<long>(), $"{entry["kind"]}", entry.AsObject()))
            .ToDictionary(entry => entry.Code);
    }

    public static ContractDocument Current { get; } = new();

    public SchemaCheck Schemas { get; }

    public IReadOnlyList<Operation> Operations { get; }

    public IReadOnlyDictionary<string, ErrorEntry> Errors { get; }

    public JsonObject Schema(string name) => document["components"]!["schemas"]![name]!.AsObject();

    public JsonNode Example(string name) => document["components"]!["examples"]![name]!["value"]!;

    /// <summary>The operation that a request is for, or null; a fixed segment goes before a parameter.</summary>
    public Operation? Find(string method, string path) => Operations
        .Where(operation => operation.Method == method && Matches(operation.Path, path))
        .OrderBy(operation => operation.Path.Count(c => c == '{'))
        .FirstOrDefault();

    private static bool Matches(string template, string path)
    {
        var (wanted, given) = (template.Split('/'), path.Split('/'));
        return wanted.Length == given.Length
            && wanted.Zip(given).All(pair => pair.First == pair.Second || (pair.First.StartsWith('{') && pair.Second.Length > 0));
    }

    private IEnumerable<Operation> OperationsOf(string path, JsonObject item)
    {
        foreach (var method in (string[])["get", "post", "put", "patch", "delete"])
            if (item[method] is JsonObject definition)
            {
                var parameters = (item["parameters"] as JsonArray ?? []).Concat(definition["parameters"] as JsonArray ?? []);
                var common = definition["responses"]!.AsObject().SelectMany(response => CodesIn(Schemas.Resolve(response.Value!)));
                yield return new(
                    $"{definition["operationId"]}", method.ToUpperInvariant(), path, [.. parameters.Select(one => Schemas.Resolve(one!))], definition, CodesIn(definition), [.. common]);
            }
    }

    private static List<string> CodesIn(JsonObject part) => [.. (part["x-error-codes"] as JsonArray ?? []).Select(code => $"{code}")];
}
