using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Contract;

public sealed class ContractExamplesTests
{
    private static readonly ContractDocument Contract = ContractDocument.Current;

    [Fact]
    public void EveryExample_FitsItsSchema()
    {
        var errors = from operation in Contract.Operations
                     from body in Bodies(operation)
                     from example in Examples(body.Media)
                     from error in Contract.Schemas.Errors(body.Media["schema"]!, example)
                     select $"{operation.Id} {body.Where}: {error}";
        errors.ShouldBeEmpty();
    }

    [Fact]
    public void EveryBody_HasAnExample() =>
        (from operation in Contract.Operations
         from body in Bodies(operation)
         where !Examples(body.Media).Any()
         select $"{operation.Id} {body.Where}").ShouldBeEmpty();

    [Fact]
    public void EveryProblemExample_IsInErrorsYaml() =>
        (from operation in Contract.Operations
         from body in Bodies(operation)
         where body.Where[0] is '4' or '5'
         from example in Examples(body.Media)
         from error in ProblemCheck.Errors(example, int.Parse(body.Where))
         select $"{operation.Id} {body.Where}: {error}").ShouldBeEmpty();

    [Fact]
    public void EveryOperation_ShowsHowItIsRefused() =>
        (from operation in Contract.Operations
         from status in Refusals(operation)
         where operation.Definition["responses"]![status] is null
         select $"{operation.Id} lacks {status}").ShouldBeEmpty();

    [Fact]
    public void EveryCode_CanBeMetSomewhere()
    {
        var documented = Contract.Operations.SelectMany(operation => operation.Definition["responses"]!.AsObject().Select(response => response.Key)).ToHashSet();
        // No operation can say what happens with a method that is none of its own.
        Contract.Errors.Values.Where(entry => entry.Code != "method_not_allowed" && !documented.Contains($"{entry.Status}")).Select(entry => entry.Code).ShouldBeEmpty();
    }

    private static IEnumerable<string> Refusals(Operation operation)
    {
        string[] body = operation.Definition["requestBody"] is null ? [] : ["413", "415"];
        string[] post = operation.Method == "POST" ? ["400", "413", "415", "422", "503"] : [];
        string[] token = operation.Definition["security"] is JsonArray { Count: 0 } ? [] : ["401", "403", "503"];
        return ["429", "500", .. body, .. post, .. token];
    }

    private static IEnumerable<(string Where, JsonObject Media)> Bodies(Operation operation)
    {
        if (operation.Definition["requestBody"]?["content"]?["application/json"] is JsonObject request)
            yield return ("request", request);
        foreach (var (status, response) in operation.Definition["responses"]!.AsObject())
            foreach (var (_, media) in Contract.Schemas.Resolve(response!)["content"]?.AsObject() ?? [])
                if ($"{media!["schema"]?["format"]}" != "binary")
                    yield return (status, media.AsObject());
    }

    private static IEnumerable<JsonNode> Examples(JsonObject media)
    {
        if (media["example"] is { } single)
            yield return single;
        foreach (var (_, example) in media["examples"] as JsonObject ?? [])
            yield return Contract.Schemas.Resolve(example!)["value"]!;
    }
}
