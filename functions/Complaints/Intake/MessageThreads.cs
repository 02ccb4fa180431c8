using System.Security.Cryptography;
using System.Text;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Intake;

/// <summary>Which case the last message of a conversation became, so that an answer to it is added there.</summary>
internal sealed class MessageThreads(IRecordStore store)
{
    /// <summary>Where the records are: a partition for each company.</summary>
    public const string Table = "threads";

    private const string Case = "case";

    /// <summary>The id of the case; null for a conversation of which nothing came yet.</summary>
    public async Task<string?> FindAsync(string company, Channel channel, string thread, CancellationToken cancel) =>
        await store.ReadAsync(Table, company, RowOf(channel, thread), cancel) is { } record ? CaseOf(record) : null;

    /// <summary>The case that a record names.</summary>
    public static string CaseOf(Record record) => record.Properties[Case];

    /// <summary>Notes it; setting the same twice changes nothing.</summary>
    public Task SetAsync(string company, Channel channel, string thread, string complaintId, CancellationToken cancel) =>
        store.CommitAsync(Table, company, [RecordChange.Upsert(RowOf(channel, thread), new Dictionary<string, string>(1) { [Case] = complaintId })], cancel);

    private static string RowOf(Channel channel, string thread) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{channel.WireName()}\n{thread}")));
}
