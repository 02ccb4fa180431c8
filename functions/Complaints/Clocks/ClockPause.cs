using System.Text.Json.Serialization;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>A time in which a case's clock stands still because the customer is waited for.</summary>
/// <param name="PauseNo">From 1 in the case.</param>
/// <param name="StepNo">In which stay in a step.</param>
/// <param name="From">Since when (UTC).</param>
/// <param name="Until">Until when at the latest (UTC).</param>
/// <param name="Reason">What is waited for.</param>
/// <param name="Question">What the customer is asked, if anything.</param>
/// <param name="By">Who stopped it.</param>
public sealed record ClockPause(int PauseNo, int StepNo, DateTimeOffset From, DateTimeOffset Until, string Reason, string? Question, string By)
{
    /// <summary>The customer was sent the question.</summary>
    public bool Asked { get; init; }

    /// <summary>When the clock ran again (UTC); null while it stands.</summary>
    public DateTimeOffset? ResumedAt { get; init; }

    /// <summary>Why it ran again.</summary>
    public ResumedBecause? Because { get; init; }

    /// <summary>Until when no time is counted: never longer than was allowed, also when nobody could resume it in time.</summary>
    [JsonIgnore]
    public DateTimeOffset End => ResumedAt is { } resumed && resumed < Until ? resumed : Until;
}
