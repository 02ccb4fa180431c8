using System.Text.Json;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Contract;

/// <summary>The examples that people copy from are what the product answers, word for word.</summary>
public sealed class ContractStoryTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task EveryExample_IsWhatTheProductAnswers()
    {
        var answers = await ContractStory.TellAsync();
        foreach (var (name, answer) in answers)
            Text(Example(name)).ShouldBe(Text(answer), name);
    }

    private static JsonNode Example(string name)
    {
        var contract = ContractDocument.Current;
        if (char.IsAsciiLetterUpper(name[0]))
            return contract.Example(name);
        return contract.Operations.Single(operation => operation.Id == name).Definition["responses"]!["200"]!["content"]!["application/json"]!["example"]!;
    }

    // The order of members is nobody's business; the order of lists is.
    private static string Text(JsonNode node) => Sorted(node)!.ToJsonString(Readable);

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
