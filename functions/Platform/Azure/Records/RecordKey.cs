using System.Buffers.Text;
using System.Text.Json;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Functions.Records;

/// <summary>Where a page ended. The service's own token names the next record, which may be gone by then; this names the last one given.</summary>
/// <param name="Partition">Its partition.</param>
/// <param name="Row">Its row.</param>
internal readonly record struct RecordKey(string Partition, string Row)
{
    private const char Mark = 'k';

    /// <summary>The key of a record.</summary>
    public static RecordKey Of(Record record) => new(record.Partition, record.Row);

    /// <summary>As a continuation token.</summary>
    public string ToToken() => Mark + Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes<string[]>([Partition, Row]));

    /// <summary>Of a continuation token; null for none.</summary>
    /// <exception cref="ArgumentException">No store gave this token.</exception>
    public static RecordKey? Parse(string? token)
    {
        if (token is null)
            return null;
        try
        {
            if (token.Length > 1 && token[0] == Mark && JsonSerializer.Deserialize<string[]>(Base64Url.DecodeFromChars(token.AsSpan(1))) is [var partition, var row])
                return new RecordKey(partition, row);
        }
        catch (Exception damaged) when (damaged is FormatException or JsonException)
        {
            // Said below.
        }
        throw new ArgumentException("This is no continuation of a query.", nameof(token));
    }
}
