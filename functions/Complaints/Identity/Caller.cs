using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Identity;

/// <summary>Which of the product's audiences a caller belongs to.</summary>
public enum Audience
{
    /// <summary>Files and follows their own complaints.</summary>
    Customer,

    /// <summary>Works on the company's complaints.</summary>
    Staff,

    /// <summary>Signed in, or holds the private link of one rework offer, statement or accountability.</summary>
    Cleaner,
}

/// <summary>Who sends a request, as their signed token says. The company comes from here and never from a body.</summary>
/// <param name="Company">The tenant.</param>
/// <param name="Audience">Which front they use.</param>
/// <param name="Id">Customer, staff or cleaner id in that company.</param>
public sealed record Caller(string Company, Audience Audience, string Id)
{
    /// <summary>What a member of staff may decide; null for others.</summary>
    public StaffRole? Role { get; init; }

    /// <summary>The session that they signed in with; null for links and for the development sign-in.</summary>
    public string? SessionId { get; init; }

    /// <summary>The complaint that a private link opens, or that a cleaner's request names; null for others who signed in.</summary>
    public string? ComplaintId { get; init; }

    /// <summary>The offer that a cleaner's link opens or their request names, from 1; null for others.</summary>
    public int? OfferNo { get; init; }

    /// <summary>The accountability that a cleaner's link opens or their request names; null for others.</summary>
    public string? AccountabilityId { get; init; }

    /// <summary>The statement that a cleaner's link asks for or their request names, from 1; null for others.</summary>
    public int? StatementNo { get; init; }

    /// <summary>The round of handling that a customer's survey link asks about, from 1; null for others.</summary>
    public int? SurveyRound { get; init; }

    /// <summary>How they came in: by the link whose job, statement or accountability is named, else signed in as themselves.</summary>
    internal Entrance Entrance => this switch
    {
        { OfferNo: not null } => Entrance.JobLink,
        { StatementNo: not null } => Entrance.StatementLink,
        { AccountabilityId: not null } => Entrance.AccountabilityLink,
        { SurveyRound: not null } => Entrance.SurveyLink,
        { Audience: Audience.Customer, ComplaintId: not null } => Entrance.CaseLink,
        _ => Entrance.SignIn,
    };
}
