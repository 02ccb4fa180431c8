using System.Globalization;
using System.Text;
using System.Text.Json;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints;

/// <summary>One line of a case log as it is stored.</summary>
/// <param name="Seq">From 1 in the case.</param>
/// <param name="AtText">When, as stored (UTC, round-trip format).</param>
/// <param name="By">Who: <c>workflow</c>, or audience and id.</param>
/// <param name="Type">The fact's type name.</param>
/// <param name="Data">The fact as JSON.</param>
/// <param name="Previous">The hash before it.</param>
/// <param name="Hash">Its hash.</param>
internal sealed record FactEntry(int Seq, string AtText, string By, string Type, string Data, string Previous, string Hash)
{
    private static readonly Dictionary<string, Type> Types = typeof(Fact).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Fact)))
        .ToDictionary(type => type.Name);

    /// <summary>When (UTC).</summary>
    public DateTimeOffset At => DateTimeOffset.Parse(AtText, CultureInfo.InvariantCulture);

    /// <summary>The row key of a fact; sorts by sequence.</summary>
    public static string RowOf(int seq) => $"f{seq:D6}";

    /// <summary>Chains a new fact to the ones before it.</summary>
    public static FactEntry Create(Fact fact, int seq, DateTimeOffset at, string by, string previous)
    {
        var type = fact.GetType().Name;
        var atText = at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        using var json = PooledJson.Write(fact, fact.GetType(), WorkflowCatalog.Json);
        var data = json.Bytes.Span;
        return new FactEntry(seq, atText, by, type, Encoding.UTF8.GetString(data), previous, HashChain.Next(previous, seq, atText, by, type, data));
    }

    /// <summary>Reads the stored form.</summary>
    public static FactEntry From(Record record)
    {
        var p = record.Properties;
        return new FactEntry(int.Parse(record.Row.AsSpan(1), CultureInfo.InvariantCulture),
            p["at"], p["by"], p["type"], LongText.Join(p, "data"), p["prev"], p["hash"]);
    }

    /// <summary>The fact itself.</summary>
    /// <exception cref="NotSupportedException">The log holds a type that this version does not know.</exception>
    public Fact Read() => Types.TryGetValue(Type, out var type)
        ? (Fact)JsonSerializer.Deserialize(Data, type, WorkflowCatalog.Json)!
        : throw new NotSupportedException($"The fact type '{Type}' is not known.");

    /// <summary>The stored form.</summary>
    public RecordChange ToInsert()
    {
        var properties = new Dictionary<string, string>(6) { ["at"] = AtText, ["by"] = By, ["type"] = Type, ["prev"] = Previous, ["hash"] = Hash };
        LongText.Split(properties, "data", Data);
        return RecordChange.Insert(RowOf(Seq), properties);
    }
}
