using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.LocalHost.Tests.Identity.Matrix;

/// <summary>Somebody who tries every operation.</summary>
/// <param name="Name">Who they are, for the report.</param>
/// <param name="Token">What they show; null for nothing.</param>
/// <param name="Is">Who the token proves them to be; null when it proves nothing.</param>
internal sealed record MatrixCaller(string Name, string? Token, MatrixIdentity? Is = null)
{
    /// <summary>The job that they name; null for the one that everybody names.</summary>
    public string? Job { get; init; }
}

/// <summary>What is true about a caller, for the rule.</summary>
/// <param name="Audience">Which front.</param>
/// <param name="By">How they came in.</param>
internal sealed record MatrixIdentity(Audience Audience, Entrance By = Entrance.SignIn)
{
    /// <summary>Of the company whose things are tried; else of another.</summary>
    public bool OfTheCompany { get; init; } = true;

    /// <summary>What they may decide; null for others than staff.</summary>
    public StaffRole? Role { get; init; }

    /// <summary>The cases are theirs: they filed them, or hold the job.</summary>
    public bool Owns { get; init; }

    /// <summary>The other customer's case is theirs.</summary>
    public bool OwnsOthers { get; init; }

    /// <summary>Somebody of the staff whom the cases are about; not the other customer's.</summary>
    public bool Accused { get; init; }

    /// <summary>They proposed the accountability that is tried, and own the corrective action.</summary>
    public bool Proposed { get; init; }

    /// <summary>The statement that is tried is asked of them.</summary>
    public bool Asked { get; init; }

    /// <summary>They answer for the accountability that is tried.</summary>
    public bool Answers { get; init; }
}
