using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>One rise of a phrase, from the first day to the last on which it was found.</summary>
/// <param name="Phrase">The words.</param>
/// <param name="Since">The first local day.</param>
/// <param name="Last">The last local day so far.</param>
internal sealed record KeywordEpisode(string Phrase, DateOnly Since, DateOnly Last)
{
    /// <summary>As many days without a rise end it.</summary>
    public const int QuietDays = 2;

    /// <summary>A key for it that holds no words.</summary>
    public string Key => $"keyword-{KeywordEpisodes.RowOf(Phrase)}-{Since:yyyyMMdd}";

    /// <summary>The episode that a rise on a day belongs to: the one before while it goes on, else a new one.</summary>
    public static KeywordEpisode With(KeywordEpisode? before, string phrase, DateOnly day)
    {
        if (before is null || day.DayNumber - before.Last.DayNumber > QuietDays)
            return new KeywordEpisode(phrase, day, day);
        return day > before.Last ? before with { Last = day } : before;
    }
}

/// <summary>The newest rise of each phrase that ever rose, by company.</summary>
internal sealed class KeywordEpisodes(IRecordStore store)
{
    private const string Table = "keywords";
    private const string Value = "episode";
    private const int RowChars = 16;

    /// <summary>Where a phrase lies.</summary>
    public static string RowOf(string phrase) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(phrase)))[..RowChars];

    /// <summary>The newest rise of a phrase; null when it never rose.</summary>
    public async Task<KeywordEpisode?> FindAsync(string company, string phrase, CancellationToken cancel) =>
        await store.ReadAsync(Table, company, RowOf(phrase), cancel) is { } record ? JsonSerializer.Deserialize<KeywordEpisode>(record.Properties[Value], WorkflowCatalog.Json) : null;

    /// <summary>Notes that a phrase rose on a day; doing it again changes nothing.</summary>
    /// <returns>The episode that it belongs to.</returns>
    public async Task<KeywordEpisode> NoteAsync(string company, string phrase, DateOnly day, CancellationToken cancel)
    {
        var before = await FindAsync(company, phrase, cancel);
        var after = KeywordEpisode.With(before, phrase, day);
        if (after != before)
            await store.CommitAsync(Table, company, [RecordChange.Upsert(RowOf(phrase), new Dictionary<string, string>(1) { [Value] = JsonSerializer.Serialize(after, WorkflowCatalog.Json) })], cancel);
        return after;
    }
}
