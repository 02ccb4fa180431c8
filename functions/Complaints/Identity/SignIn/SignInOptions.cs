using System.ComponentModel.DataAnnotations;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>
/// How people sign in and for how long. The section <c>SignIn</c> of the configuration: in the environment
/// <c>SignIn__AccessMinutes=15</c>. How often codes may be asked for follows what mainland providers allow of codes to one number.
/// </summary>
public sealed record SignInOptions
{
    /// <summary>Where in the configuration it stands.</summary>
    public const string Section = "SignIn";

    /// <summary>Minutes for which an access token holds; default 15.</summary>
    [Range(1, 120)]
    public int AccessMinutes { get; init; } = 15;

    /// <summary>Days after its last use for which a session can be renewed; default 30.</summary>
    [Range(1, 365)]
    public int SessionDays { get; init; } = 30;

    /// <summary>Seconds for which a renewal may be sent again with the same refresh token, as its answer may have been lost; default 30.</summary>
    [Range(0, 300)]
    public int RenewAgainSeconds { get; init; } = 30;

    /// <summary>Minutes for which a one-time code holds; default 5.</summary>
    [Range(1, 30)]
    public int CodeMinutes { get; init; } = 5;

    /// <summary>Seconds between two codes to one phone; default 60.</summary>
    [Range(10, 3_600)]
    public int CodeEverySeconds { get; init; } = 60;

    /// <summary>Codes to one phone in an hour; default 5.</summary>
    [Range(1, 100)]
    public int CodesPerHour { get; init; } = 5;

    /// <summary>Codes to one phone in 24 hours; default 10.</summary>
    [Range(1, 1_000)]
    public int CodesPerDay { get; init; } = 10;

    /// <summary>Codes asked for from one address in a minute; default 20, as an office or a mobile network puts many people behind one.</summary>
    [Range(1, 100_000)]
    public int CodesPerMinuteOfAddress { get; init; } = 20;

    /// <summary>Codes asked for in one company in a minute; default 60.</summary>
    [Range(1, 100_000)]
    public int CodesPerMinuteOfCompany { get; init; } = 60;

    /// <summary>Answers to sign-in from one address in a minute; default 60.</summary>
    [Range(1, 100_000)]
    public int AnswersPerMinuteOfAddress { get; init; } = 60;

    /// <summary>Wrong answers after which a code is worth nothing any more; default 5.</summary>
    [Range(1, 20)]
    public int WrongAnswers { get; init; } = 5;

    /// <summary>Wrong answers in a row, over several codes, after which the phone is locked out; default 10.</summary>
    [Range(2, 100)]
    public int WrongInARow { get; init; } = 10;

    /// <summary>Minutes of the lock-out; default 30.</summary>
    [Range(1, 1_440)]
    public int LockMinutes { get; init; } = 30;
}
