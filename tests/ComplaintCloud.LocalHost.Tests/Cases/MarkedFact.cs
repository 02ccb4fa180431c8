using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>A fact in which every text says from which member it is, so that it is known wherever it turns up, also inside a sentence.</summary>
internal static partial class MarkedFact
{
    private static readonly JsonSerializerOptions Marking = Options();

    /// <summary>The same fact with its texts marked; what things are found by stays as it is.</summary>
    public static Fact Of(Fact fact) => (Fact)JsonSerializer.Deserialize(JsonSerializer.Serialize(fact, fact.GetType(), Marking), fact.GetType(), WorkflowCatalog.Json)!;

    /// <summary>The members whose texts are in it, such as <c>ComplaintFiled.text</c>.</summary>
    public static IEnumerable<string> MembersIn(string text) => Mark().Matches(text).Select(match => match.Groups["member"].Value).Distinct();

    /// <summary>It without its marks.</summary>
    public static string Unmarked(string text) => Mark().Replace(text, "");

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions(WorkflowCatalog.Json) { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { MarkTexts } } };
        // It writes the members by itself.
        options.Converters.Remove(options.Converters.OfType<ComplaintFiledJson>().Single());
        return options;
    }

    private static void MarkTexts(JsonTypeInfo type)
    {
        foreach (var member in type.Properties.Where(member => member.Get is not null && !Key().IsMatch(member.Name)))
        {
            var (get, mark) = (member.Get!, $"«{type.Type.Name}.{member.Name}»");
            if (member.PropertyType == typeof(string))
                member.Get = owner => get(owner) is string text ? text + mark : null;
            else if (member.PropertyType == typeof(IReadOnlyList<string>))
                member.Get = owner => get(owner) is IReadOnlyList<string> texts ? texts.Select(text => text + mark).ToList() : null;
            else if (member.PropertyType == typeof(IReadOnlyDictionary<string, string>))
                member.Get = owner => get(owner) is IReadOnlyDictionary<string, string> texts ? texts.ToDictionary(text => text.Key, text => text.Value + mark) : null;
        }
    }

    [GeneratedRegex("«(?<member>[\\w.]+)»")]
    private static partial Regex Mark();

    [GeneratedRegex("(^id|Ids?|^item|Item|^month|^absent|^what|^barred|^flags|[cC]ode|accusedCleaners)$")]
    private static partial Regex Key();
}
