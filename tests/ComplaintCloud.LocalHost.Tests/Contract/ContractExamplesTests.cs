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

    private static IEnumerable<string> Refusals(Operation operation)
    {
        string[] body = operation.Definition["requestBody"] is null ? [] : ["413", "415"];
        string[] json = operation.Definition["requestBody"]?["content"]?["application/json"] is null ? [] : ["400", "422"];
        string[] post = operation.Method == "POST" ? ["503"] : [];
        string[] token = operation.Definition["security"] is JsonArray { Count: 0 } ? [] : ["401", "403", "503"];
        return ["429", "500", .. body, .. json, .. post, .. token];
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
