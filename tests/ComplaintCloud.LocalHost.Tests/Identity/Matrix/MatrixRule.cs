using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.LocalHost.Tests.Identity.Matrix;

/// <summary>What a row of the table means, said a second time and without the product's code.</summary>
internal static class MatrixRule
{
    /// <summary>Codes that say no to the caller. Others say that the caller may, but not this, not now.</summary>
    public static readonly string[] Refusals = ["unauthenticated", "forbidden", "conflict_of_interest", "not_found"];

    /// <summary>The code that the caller must hear; null when they are let in.</summary>
    public static string? Refusal(Permission row, MatrixIdentity? caller)
    {
        if (row.Audience is null)
            return null;
        if (caller is null)
            return "unauthenticated";
        if (row.Audience != caller.Audience || (row.By & caller.By) == 0 || caller.Role < row.Least)
            return "forbidden";
        return row.About switch
        {
            Condition.OwnCase or Condition.HeldJob => caller.Owns ? null : "not_found",
            // A link always has its offer and its statement; who signed in names one.
            Condition.OwnOffer when caller.By is Entrance.SignIn => caller.Owns ? null : "not_found",
            Condition.OwnStatement when caller.By is Entrance.SignIn => caller.Asked ? null : "not_found",
            Condition.NoConflict => OfCase(row, caller),
            // A list leaves out what the caller must not see.
            Condition.Concerned when !row.Route.Contains('{') => null,
            Condition.Concerned when !caller.OfTheCompany || !IsConcerned(caller) => "not_found",
            // Whoever it is about sees it and does nothing with it.
            Condition.Concerned => caller.Accused && !(caller.Answers && row.Route.StartsWith("GET ", StringComparison.Ordinal)) ? "conflict_of_interest" : null,
            Condition.InCharge when caller is { OfTheCompany: true, Accused: true } => "conflict_of_interest",
            Condition.InCharge => !caller.OfTheCompany ? "not_found" : caller.Role >= StaffRole.Manager || caller.Proposed ? null : "forbidden",
            Condition.Accountable => OfTheirOwn(caller),
            _ => null,
        };
    }

    // One that names its case in the body can only be told that there is none.
    private static string? OfCase(Permission row, MatrixIdentity caller)
    {
        if (!caller.OfTheCompany)
            return row.Route.Contains('{') ? "not_found" : null;
        return caller.Accused ? "conflict_of_interest" : null;
    }

    private static bool IsConcerned(MatrixIdentity caller) => caller.Role >= StaffRole.Manager || caller.Proposed || caller.Answers;

    private static string? OfTheirOwn(MatrixIdentity caller) => caller switch
    {
        { Audience: Audience.Cleaner, By: Entrance.SignIn } => caller.Answers ? null : "not_found",
        { Audience: Audience.Cleaner } => null,
        { OfTheCompany: false } => "not_found",
        { Answers: true } => null,
        { Accused: true } => "conflict_of_interest",
        _ => IsConcerned(caller) ? "forbidden" : "not_found",
    };
}
