using System.Text;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Identity;

/// <summary>Shows <see cref="Permissions"/> as a page of the documentation.</summary>
internal static class PermissionPage
{
    /// <summary>The whole page, in Markdown.</summary>
    public static string Write()
    {
        var page = new StringBuilder("""
            # Who may do what

            Written by `dotnet run --project functions/Platform/Local -- permissions` from
            [Permissions.cs](Complaints/Identity/Permissions.cs), the table that every route reads; a test keeps it current. A route that is not
            here is closed to everybody. Without a valid token, with one that has expired or was revoked, the answer is 401 `unauthenticated`;
            for another audience, way in or role 403 `forbidden`; about what belongs to others 404 `not_found`; about a case from which a member
            of staff must keep away 403 `conflict_of_interest`. Every refusal is written to the log.


            """.ReplaceLineEndings("\n"));
        foreach (var group in Permissions.All.GroupBy(row => row.Audience))
        {
            page.Append($"## {Title(group.Key)}\n\n| operation | route | who | about |\n| --- | --- | --- | --- |\n");
            foreach (var row in group)
                page.Append($"| `{row.Operation}` | `{row.Route}` | {Who(row)} | {Words(row.About)} |\n");
            page.Append('\n');
        }
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string Title(Audience? audience) => audience is not { } one ? "Anybody" : one switch
    {
        Audience.Customer => "Customers 客户",
        Audience.Staff => "Staff 员工",
        Audience.Cleaner => "Cleaners 保洁员",
    };

    private static string Who(Permission row) => row switch
    {
        { Audience: null } => "anybody",
        { Least: { } least } => least switch { StaffRole.Agent => "all staff", StaffRole.Manager => "managers and owners", StaffRole.Owner => "owners" },
        { Audience: Audience.Staff } => "all staff",
        _ => string.Join(", ", Enum.GetValues<Entrance>().Where(way => row.By.HasFlag(way)).Select(Way)),
    };

    private static string Way(Entrance way) => way switch
    {
        Entrance.SignIn => "who signed in",
        Entrance.JobLink => "who holds the job's link",
        Entrance.StatementLink => "who holds the statement's link",
        Entrance.AccountabilityLink => "who holds the accountability's link",
        Entrance.CaseLink => "who holds the case's link",
        Entrance.SurveyLink => "who holds the survey's link",
    };

    private static string Words(Condition about) => about switch
    {
        Condition.Anything => "nothing of a company, or the address or the body proves the right",
        Condition.OwnCompany => "what belongs to their company",
        Condition.Own => "what is their own",
        Condition.OwnCase => "a case that they filed; with a link, the one of the link",
        Condition.NoConflict => "a case of their company from which they need not keep away, or what a register holds about such a case",
        Condition.Concerned => "an accountability that they proposed, answer for, or watch over as manager or owner; one that is due or to be carried out, all staff; of a case from which they must keep away, only to see what they answer for",
        Condition.Accountable => "an accountability that they answer for themselves",
        Condition.InCharge => "a corrective action that they own; managers and owners, any; none of a case from which they must keep away",
        Condition.OwnOffer => "the offer of the link; who signed in names one of theirs",
        Condition.HeldJob => "the job of the link, or the one they name, while it is theirs",
        Condition.OwnStatement => "the statement of the link; who signed in names one of theirs",
        Condition.OwnSurvey => "the round that the link asks about, until it was answered",
    };
}
