using System.Text.Json.Serialization;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>What is kept of the one-time codes of one phone. Neither the phone nor a code is in it.</summary>
/// <param name="Hash">Of the newest code, with a key that is not in the store; null once it was used or tried too often.</param>
/// <param name="ExpiresAt">Until when that code holds (UTC).</param>
/// <param name="Wrong">Wrong answers to that code.</param>
/// <param name="WrongInARow">Wrong answers since the last right one.</param>
/// <param name="LockedUntil">Until when nothing is answered (UTC); null when it is not locked.</param>
/// <param name="AskedAt">When codes were asked for in the last 24 hours (UTC), oldest first.</param>
internal sealed record CodeState(
    string? Hash, DateTimeOffset ExpiresAt, int Wrong, int WrongInARow, DateTimeOffset? LockedUntil, IReadOnlyList<DateTimeOffset> AskedAt)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Of a phone that has never asked.</summary>
    public static CodeState None { get; } = new(null, DateTimeOffset.MinValue, 0, 0, null, []);

    /// <summary>With a new code; or how long to wait.</summary>
    public Result<CodeState> Asked(string hash, DateTimeOffset now, SignInOptions limits)
    {
        var recent = AskedAt.Where(at => at > now - Day).ToList();
        if (WaitFor(recent, now, limits) is { } wait)
            return RequestErrors.TooManyRequests(wait);
        return this with { Hash = hash, ExpiresAt = now.AddMinutes(limits.CodeMinutes), Wrong = 0, LockedUntil = null, AskedAt = [.. recent, now] };
    }

    /// <summary>After an answer, and whether it was right.</summary>
    /// <param name="right">Whether it is the code.</param>
    /// <param name="now">The moment.</param>
    /// <param name="limits">How often somebody may be wrong.</param>
    public (CodeState After, bool Accepted) Answered(bool right, DateTimeOffset now, SignInOptions limits)
    {
        if (!IsOpen(now))
            return (this, false);
        if (right)
            return (this with { Hash = null, Wrong = 0, WrongInARow = 0 }, true);
        var after = this with { Wrong = Wrong + 1, WrongInARow = WrongInARow + 1 };
        if (after.Wrong >= limits.WrongAnswers)
            after = after with { Hash = null };
        return (after.WrongInARow >= limits.WrongInARow ? after with { Hash = null, WrongInARow = 0, LockedUntil = now.AddMinutes(limits.LockMinutes) } : after, false);
    }

    /// <summary>Whether there is a code that may still be answered.</summary>
    public bool IsOpen(DateTimeOffset now) => Hash is not null && ExpiresAt > now;

    /// <summary>From when on nothing of it counts any more (UTC).</summary>
    [JsonIgnore]
    public DateTimeOffset ForgottenAt => ((DateTimeOffset[])[ExpiresAt, LockedUntil ?? ExpiresAt, .. AskedAt.Select(at => at + Day)]).Max();

    /// <summary>How long the phone is still locked out; null when it is not.</summary>
    public TimeSpan? LockedFor(DateTimeOffset now) => LockedUntil - now is { Ticks: > 0 } rest ? rest : null;

    private TimeSpan? WaitFor(List<DateTimeOffset> recent, DateTimeOffset now, SignInOptions limits)
    {
        DateTimeOffset?[] until =
        [
            LockedUntil,
            recent is [.., var last] ? last.AddSeconds(limits.CodeEverySeconds) : null,
            recent.Count >= limits.CodesPerHour ? recent[^limits.CodesPerHour].AddHours(1) : null,
            recent.Count >= limits.CodesPerDay ? recent[^limits.CodesPerDay] + Day : null,
        ];
        return until.Max() - now is { Ticks: > 0 } wait ? wait : null;
    }
}
