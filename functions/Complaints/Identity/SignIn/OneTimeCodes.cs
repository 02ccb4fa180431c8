using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;
using Microsoft.Extensions.Options;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>The code that everybody gets where the host runs for development; null everywhere else.</summary>
/// <param name="Value">Six digits.</param>
internal sealed record DevelopmentCode(string? Value);

/// <summary>
/// 验证码: six digits by SMS that prove that somebody has a phone. A number that is nobody's is treated alike in every way that can be
/// seen from outside, except that nothing is sent.
/// </summary>
internal sealed class OneTimeCodes(IRecordStore store, LinkSecret secret, DevelopmentCode development, IOptions<SignInOptions> options, TimeProvider time)
{
    /// <summary>The table; a partition for each company and audience.</summary>
    public const string Table = "one-time-codes";

    private const string Value = "value";
    private const int Below = 1_000_000;
    private const int MaxTries = 8;

    /// <summary>Reads a record.</summary>
    public static CodeState Of(Record record) => JsonSerializer.Deserialize<CodeState>(record.Properties[Value], WorkflowCatalog.Json)!;

    /// <summary>Of a phone for which no code was asked in a day, and which is not locked out, a record says no more than none.</summary>
    public static ExpiringRecords Expiring { get; } = new("one_time_codes", Table, OfCompany: true, Kept: TimeSpan.Zero, record => Of(record).ForgottenAt);

    /// <summary>A new code for a phone; or how long to wait.</summary>
    public async Task<Result<string>> NewAsync(string company, Audience audience, string phone, CancellationToken cancel)
    {
        var (partition, row) = KeyOf(company, audience, phone);
        var code = development.Value ?? RandomNumberGenerator.GetInt32(Below).ToString("D6", CultureInfo.InvariantCulture);
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            var (state, etag) = await ReadAsync(partition, row, cancel);
            if (!state.Asked(HashOf(partition, row, code), time.GetUtcNow(), options.Value).Is(out var after, out var wait))
                return wait;
            if (await WriteAsync(partition, row, after, etag, cancel))
                return code;
        }
        return RequestErrors.TooManyRequests(TimeSpan.FromSeconds(options.Value.CodeEverySeconds));
    }

    /// <summary>Why an answer is not taken; null when it is the code, which is used up by that.</summary>
    /// <param name="company">The tenant.</param>
    /// <param name="audience">Whose front.</param>
    /// <param name="phone">Whose number.</param>
    /// <param name="code">What they typed.</param>
    /// <param name="further">What else is asked of whoever has the right code; null for nothing.</param>
    /// <param name="counts">Whether failing that counts as a wrong answer.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Error?> CheckAsync(
        string company, Audience audience, string phone, string code, Func<Task<Error?>>? further, bool counts, CancellationToken cancel)
    {
        var (partition, row) = KeyOf(company, audience, phone);
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            var ((state, etag), now) = (await ReadAsync(partition, row, cancel), time.GetUtcNow());
            if (state.LockedFor(now) is { } rest)
                return RequestErrors.TooManyRequests(rest);
            var right = CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(state.Hash ?? new string('-', 64)), Encoding.ASCII.GetBytes(HashOf(partition, row, code)));
            var objection = right && state.IsOpen(now) && further is not null ? await further() : null;
            if (objection is not null && !counts)
                return objection;
            var (after, accepted) = state.Answered(right && objection is null, now, options.Value);
            if (after == state || await WriteAsync(partition, row, after, etag, cancel))
                return accepted ? null : objection ?? SignInErrors.CodeInvalid;
        }
        return SignInErrors.CodeInvalid;
    }

    private async Task<(CodeState State, string? ETag)> ReadAsync(string partition, string row, CancellationToken cancel) =>
        await store.ReadAsync(Table, partition, row, cancel) is { } record
            ? (Of(record), record.ETag)
            : (CodeState.None, null);

    private async Task<bool> WriteAsync(string partition, string row, CodeState state, string? etag, CancellationToken cancel)
    {
        var properties = new Dictionary<string, string> { [Value] = JsonSerializer.Serialize(state, WorkflowCatalog.Json) };
        var change = etag is null ? RecordChange.Insert(row, properties) : RecordChange.Replace(row, properties, etag);
        return (await store.CommitAsync(Table, partition, [change], cancel)).Committed;
    }

    // The number of a phone could be found by trying all of them, were its hash not keyed.
    private (string Partition, string Row) KeyOf(string company, Audience audience, string phone) => ($"{company}|{audience.WireName()}", Keyed("phone", company, phone));

    private string HashOf(string partition, string row, string code) => Keyed("code", partition, row, code);

    private string Keyed(params string[] parts) => Convert.ToHexStringLower(HMACSHA256.HashData(secret.Key, Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
