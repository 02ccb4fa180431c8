using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Identity;

/// <summary>Who may do one operation of the contract: a row of <see cref="Permissions"/>.</summary>
/// <param name="Operation">The operationId in the contract.</param>
/// <param name="Route">Its method and path there, such as <c>GET /api/health</c>.</param>
/// <param name="Audience">Whose it is; null for anybody, without a token.</param>
/// <param name="About">What it must be about for the caller.</param>
internal sealed record Permission(string Operation, string Route, Audience? Audience, Condition About)
{
    /// <summary>The lowest role that may do it; null where the role does not matter.</summary>
    public StaffRole? Least { get; init; }

    /// <summary>How the caller may have come in.</summary>
    public Entrance By { get; init; } = Entrance.SignIn;

    /// <summary>Why somebody may not do it, before anything of the request is read; null when they may.</summary>
    public Error? Refusal(Caller caller)
    {
        if (caller.Audience != Audience || !By.HasFlag(caller.Entrance))
            return RequestErrors.Forbidden;
        return Least is { } least && !(caller.Role >= least) ? CaseErrors.NotYours(least is StaffRole.Owner ? "老板" : "主管或老板") : null;
    }
}

/// <summary>How somebody came in.</summary>
[Flags]
internal enum Entrance
{
    /// <summary>They signed in as themselves.</summary>
    SignIn = 1,

    /// <summary>By the private link of a rework offer.</summary>
    JobLink = 2,

    /// <summary>By the private link that asks a cleaner for a statement.</summary>
    StatementLink = 4,

    /// <summary>By the private link of an accountability.</summary>
    AccountabilityLink = 8,

    /// <summary>By the private link with which a customer follows one case.</summary>
    CaseLink = 16,

    /// <summary>By the private link of the survey about one round of a case.</summary>
    SurveyLink = 32,
}

/// <summary>What an operation must be about. What it says of a single thing is checked in the decision, on the version that is changed.</summary>
internal enum Condition
{
    /// <summary>Anybody may; there is nothing of a company in it, or the address itself is the proof.</summary>
    Anything,

    /// <summary>What belongs to the caller's company.</summary>
    OwnCompany,

    /// <summary>What belongs to the caller alone.</summary>
    Own,

    /// <summary>A case that the caller filed; with a link, the one of the link.</summary>
    OwnCase,

    /// <summary>A case of the company that is neither about the caller nor about somebody close to them, or what a register holds about such a case.</summary>
    NoConflict,

    /// <summary>An accountability that the caller proposed, answers for or watches over as a manager; of a case that is about them they only see what they answer for.</summary>
    Concerned,

    /// <summary>An accountability of the caller, or of the department that they head.</summary>
    Accountable,

    /// <summary>A corrective action that is the caller's to carry out, or anybody's for managers; of no case from which they must keep away.</summary>
    InCharge,

    /// <summary>The cleaner's offer that the link is for, or that they name. Once the job went to somebody else, the offer says only that.</summary>
    OwnOffer,

    /// <summary>The job that the link is for or that they name, while it is the caller's.</summary>
    HeldJob,

    /// <summary>The cleaner's statement that the link asks for, or that they name.</summary>
    OwnStatement,

    /// <summary>The round that the survey's link asks about, until it was answered.</summary>
    OwnSurvey,
}
