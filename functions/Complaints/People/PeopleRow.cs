using System.Globalization;
using System.Text.Json;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.People;

/// <summary>The stored form of one item: its JSON, its version, and who changed it last.</summary>
internal static class PeopleRow
{
    /// <summary>Rows from here on are no items: the guard, and work left to do.</summary>
    public const string EndOfItems = "}";

    /// <summary>Changes with every edit of a partition whose items must agree with each other.</summary>
    public const string Guard = "}guard";

    private const string Value = "value";

    /// <summary>Whether a text can be a key; ids come from requests, and a bad one is simply nobody's.</summary>
    public static bool IsKey(string text) =>
        text.Length is > 0 and <= 128 && !text.Any(c => c is '|' or '/' or '\\' or '#' or '?' or '}' or '~' || char.IsControl(c));

    /// <summary>What is stored of an item.</summary>
    public static Dictionary<string, string> Of<T>(T value, int version = 1, DateTimeOffset? at = null, string? by = null, string? why = null)
    {
        var properties = new Dictionary<string, string> { ["version"] = version.ToString(CultureInfo.InvariantCulture) };
        LongText.Split(properties, Value, JsonSerializer.Serialize(value, WorkflowCatalog.Json));
        if (at is { } moment)
            properties["at"] = moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        if (by is not null)
            properties["by"] = by;
        if (why is not null)
            properties["why"] = why;
        return properties;
    }

    /// <summary>The JSON of the item.</summary>
    public static string Text(Record record) => LongText.Join(record.Properties, Value);

    /// <summary>The item again.</summary>
    public static T Read<T>(Record record) => JsonSerializer.Deserialize<T>(Text(record), WorkflowCatalog.Json)!;

    /// <summary>The item again, with all that is stored about it.</summary>
    public static Kept<T> ReadKept<T>(Record record)
        where T : class
    {
        var p = record.Properties;
        var version = p.TryGetValue("version", out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : 1;
        DateTimeOffset? at = p.TryGetValue("at", out var moment) ? DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture) : null;
        return new Kept<T>(record.Row, Read<T>(record), version, at, p.GetValueOrDefault("by"), p.GetValueOrDefault("why"), record.ETag);
    }
}
