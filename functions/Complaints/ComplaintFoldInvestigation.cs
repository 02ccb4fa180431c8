using System.Globalization;
using ComplaintCloud.Complaints.Investigation;

namespace ComplaintCloud.Complaints;

/// <summary>How the investigation's record grows.</summary>
internal static class ComplaintFoldInvestigation
{
    /// <summary>How the notice with a cleaner's private link is called; the number of the statement follows.</summary>
    public const string StatementNotice = "statement-";

    /// <summary>How the notice that a statement did not come is called; the number of the statement follows.</summary>
    public const string NoStatementNotice = "no-statement-";

    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact, DateTimeOffset at, string by) => fact switch
    {
        InvestigationNoted noted => On(before, record => record with { Notes = [.. record.Notes, new(noted.NoteNo, noted.Text, at, by)] }),
        InterviewRecorded held => On(before, record => record with
        {
            Interviews = [.. record.Interviews, new(held.InterviewNo, held.Party, held.Name, held.HeldAt, held.Said, at, by)],
        }),
        EvidenceAdded added => On(before, record => record with
        {
            Evidence = [.. record.Evidence, new(added.EvidenceNo, added.Kind, added.FileName, added.ContentType, added.Size, added.Sha256, added.Note, added.AttachmentId, at, by)],
        }),
        StatementRequested asked => On(before, record => record with
        {
            Statements = [.. record.Statements, new(asked.StatementNo, before.Round, asked.CleanerId, asked.CleanerName, asked.Question, at, asked.AnswerBy)],
        }),
        StatementGiven given => Statement(before, given.StatementNo, statement => statement with { Text = given.Text, GivenAt = at }),
        CustomerUnreached missed => Unreached(before, missed.Attempt, at),
        NoticeSent sent => Noticed(before with { NoticedStepNo = Math.Max(before.NoticedStepNo, sent.StepNo) }, sent.About),
        _ => null,
    };

    // The clock still runs from when the investigation began; entering the step again gives it its longer deadline.
    private static Complaint Unreached(Complaint before, int attempt, DateTimeOffset at)
    {
        var after = before with { Unreached = attempt };
        return attempt == 1 && before.Phase is Phase.Investigation ? after.Enter(before.Step, before.Turn, at) with { StepSince = before.StepSince } : after;
    }

    private static Complaint Noticed(Complaint before, string about)
    {
        if (NumberIn(about, StatementNotice) is { } asked)
            return Statement(before, asked, statement => statement with { Asked = true });
        return NumberIn(about, NoStatementNotice) is { } missed ? Statement(before, missed, statement => statement with { Reported = true }) : before;
    }

    private static int? NumberIn(string about, string notice) =>
        about.StartsWith(notice, StringComparison.Ordinal) && int.TryParse(about.AsSpan(notice.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Complaint Statement(Complaint before, int statementNo, Func<StatementState, StatementState> change) => On(before, record => record with
    {
        Statements = [.. record.Statements.Select(statement => statement.StatementNo == statementNo ? change(statement) : statement)],
    });

    private static Complaint On(Complaint before, Func<InvestigationRecord, InvestigationRecord> change) =>
        before with { Investigation = change(before.Investigation ?? new InvestigationRecord()) };
}
