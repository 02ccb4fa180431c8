using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ComplaintCloud.LocalHost.Tests.Contract;

/// <summary>
/// Checks JSON against the part of JSON Schema that the contract uses, and throws on any other part, so that nothing goes
/// unchecked. Stricter than the schema in two ways, because it checks our own server: a member that is not documented is
/// an error, and so is a value that <c>x-extensible-enum</c> does not list.
/// </summary>
/// <param name="document">The whole contract, for its references.</param>
internal sealed class SchemaCheck(JsonObject document)
{
    private static readonly HashSet<string> Silent = ["description", "default", "example", "type", "properties", "additionalProperties"];

    /// <summary>What is wrong, each with its JSON path; empty when nothing is.</summary>
    public IReadOnlyList<string> Errors(JsonNode schema, JsonNode? value)
    {
        var errors = new List<string>();
        Check(Resolve(schema), value, "$", errors);
        CheckUnknown(schema, value, "$", errors);
        return errors;
    }

    /// <summary>The object that a reference points to, or the object itself.</summary>
    public JsonObject Resolve(JsonNode node)
    {
        var found = node.AsObject();
        while (found["$ref"] is { } reference)
            found = reference.GetValue<string>().TrimStart('#', '/').Split('/')
                .Aggregate(document, (at, part) => at[part]?.AsObject() ?? throw new InvalidDataException($"{reference} leads nowhere."));
        return found;
    }

    private void Check(JsonObject schema, JsonNode? value, string path, List<string> errors)
    {
        if (schema["type"] is { } type && !HasType(value, type.GetValue<string>()))
        {
            errors.Add($"{path} is {Show(value)}, not {type}");
            return;
        }
        foreach (var (keyword, rule) in schema)
            if (!Silent.Contains(keyword))
                CheckKeyword(keyword, rule!, value, path, errors);
        foreach (var (name, member) in Members(value))
            if ((schema["properties"]?[name] ?? schema["additionalProperties"] as JsonObject) is { } of)
                CheckChild(of, member, $"{path}.{name}", errors);
    }

    private void CheckChild(JsonNode schema, JsonNode? value, string path, List<string> errors)
    {
        Check(Resolve(schema), value, path, errors);
        CheckUnknown(schema, value, path, errors);
    }

    private void CheckKeyword(string keyword, JsonNode rule, JsonNode? value, string path, List<string> errors)
    {
        if (keyword == "allOf")
            foreach (var part in rule.AsArray())
                Check(Resolve(part!), value, path, errors);
        else if (keyword == "items")
            for (var i = 0; i < value!.AsArray().Count; i++)
                CheckChild(rule, value[i], $"{path}[{i}]", errors);
        else if (keyword == "required")
            errors.AddRange(rule.AsArray().Where(name => !value!.AsObject().ContainsKey($"{name}")).Select(name => $"{path}.{name} is missing"));
        else if (!Holds(keyword, rule, value!))
            errors.Add($"{path} is {Show(value)}, against {keyword} {rule.ToJsonString()}");
    }

    private static bool Holds(string keyword, JsonNode rule, JsonNode value) => keyword switch
    {
        "x-extensible-enum" => rule.AsArray().Any(one => JsonNode.DeepEquals(one, value)),
        "format" when $"{rule}" == "date-time" => IsUtcTime($"{value}"),
        "format" when $"{rule}" == "date" => DateOnly.TryParseExact($"{value}", "yyyy-MM-dd", out _),
        "pattern" => Regex.IsMatch($"{value}", $"{rule}"),
        "minLength" => $"{value}".Length >= rule.GetValue<long>(),
        "maxLength" => $"{value}".Length <= rule.GetValue<long>(),
        "minItems" => value.AsArray().Count >= rule.GetValue<long>(),
        "maxItems" => value.AsArray().Count <= rule.GetValue<long>(),
        "minimum" => Number(value) >= Number(rule),
        "maximum" => Number(value) <= Number(rule),
        _ => throw new NotSupportedException($"The check does not know '{keyword}: {rule}'."),
    };

    private void CheckUnknown(JsonNode schema, JsonNode? value, string path, List<string> errors)
    {
        if (Known(Resolve(schema)) is { } known)
            errors.AddRange(Members(value).Where(member => !known.Contains(member.Key)).Select(member => $"{path}.{member.Key} is not documented"));
    }

    private HashSet<string>? Known(JsonObject schema)
    {
        if (schema["additionalProperties"] is not null)
            return null;
        var known = (schema["properties"] as JsonObject ?? []).Select(member => member.Key).ToHashSet();
        foreach (var part in schema["allOf"] as JsonArray ?? [])
            if (Known(Resolve(part!)) is { } more)
                known.UnionWith(more);
        return known;
    }

    private static bool HasType(JsonNode? value, string type) => value?.GetValueKind() switch
    {
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "number" || (type == "integer" && decimal.IsInteger(Number(value))),
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        _ => false,
    };

    private static JsonObject Members(JsonNode? value) => value as JsonObject ?? [];

    private static decimal Number(JsonNode value) => decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool IsUtcTime(string text) =>
        text.EndsWith('Z') && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _) && text.Contains('T');

    private static string Show(JsonNode? value) => value?.ToJsonString() is { Length: > 80 } text ? text[..80] + "…" : value?.ToJsonString() ?? "null";
}
