using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Registers;

/// <summary>
/// How a register lies in the store. All of one company's register is one partition, so that an entry's facts, its state and its
/// places in the lists change in one commit and no list can lag behind.
/// </summary>
internal static class RegisterRows
{
    /// <summary>The table of all registers.</summary>
    public const string Table = "registers";

    private const int IdChars = 20;
    private const int KeyChars = 8;

    /// <summary>The partition of a company's register.</summary>
    public static string Partition(string company, string register) => $"{company}|{register}";

    /// <summary>The rows of an entry's facts begin so.</summary>
    public static string FactsOf(string id) => $"f|{id}|";

    /// <summary>A fact.</summary>
    public static string Fact(string id, int seq) => $"{FactsOf(id)}{FactEntry.RowOf(seq)}";

    /// <summary>The folded state.</summary>
    public static string State(string id) => $"s|{id}";

    /// <summary>Stands while the entry is open.</summary>
    public static string Open(string id) => $"o|{id}";

    /// <summary>That the entry comes from a case.</summary>
    public static string OfCase(string caseId, string id) => $"c|{caseId}|{id}";

    /// <summary>Written by every decision that rests on several entries of that name.</summary>
    public static string Guard(string name) => $"g|{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))}";

    /// <summary>What a key opened.</summary>
    public static string Key(string key) => $"k|{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))}";

    /// <summary>Whether an entry can have been opened by the key of a row.</summary>
    public static bool IsOfKey(string id, string hash) => IsId(id) && hash.StartsWith(id[^KeyChars..], StringComparison.Ordinal);

    /// <summary>Between which rows the key of an entry lies.</summary>
    public static (string From, string Before) KeysOf(string id) => ($"k|{id[^KeyChars..]}", $"k|{id[^KeyChars..]}g");

    /// <summary>The id of what a key opens then.</summary>
    public static string NewId(string key, DateTimeOffset now) =>
        string.Concat(now.UtcDateTime.ToString("yyMMddHHmmss", CultureInfo.InvariantCulture), Key(key).AsSpan(2, KeyChars));

    /// <summary>Whether it can be an id; what cannot is simply nobody's.</summary>
    public static bool IsId(string id) => id.Length == IdChars && id.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    /// <summary>Reads a fact.</summary>
    public static FactEntry FactFrom(Record record) => FactEntry.From(record with { Row = record.Row[(record.Row.LastIndexOf('|') + 1)..] });

    /// <summary>Writes a fact.</summary>
    public static RecordChange ToInsert(string id, FactEntry entry) => entry.ToInsert() with { Row = Fact(id, entry.Seq) };

    /// <summary>Reads a state.</summary>
    public static TEntry StateFrom<TEntry>(Record record) => JsonSerializer.Deserialize<TEntry>(LongText.Join(record.Properties, "state"), WorkflowCatalog.Json)!;

    /// <summary>Writes a state.</summary>
    public static Dictionary<string, string> ToProperties<TEntry>(TEntry entry)
    {
        var properties = new Dictionary<string, string>(1);
        LongText.Split(properties, "state", JsonSerializer.Serialize(entry, WorkflowCatalog.Json));
        return properties;
    }
}
