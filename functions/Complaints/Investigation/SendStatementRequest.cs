using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Investigation;

/// <summary>Sends the cleaner the private link on which they give their side; in quiet hours says until when it must wait.</summary>
internal sealed class SendStatementRequest(ComplaintLog log, CaseMessenger messenger, PrivateLinks links, PublicAddress address)
    : Activity<StatementRef, CaseView>
{
    private static readonly TimeSpan LinkAfterwards = TimeSpan.FromDays(7);

    /// <summary>What was sent is noted once, however often this is done.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(StatementRef input, Complaint complaint, IReadOnlyList<Fact> sent) =>
        StatementNotices.Of(complaint, input)?.Asked is false ? Facts.Of([.. sent]) : Facts.None;

    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(StatementRef input, CancellationToken cancel)
    {
        var complaint = (await log.ReadAsync(input.Case, cancel))!;
        var context = await log.ContextAsync(complaint, cancel);
        if (complaint.Ended || StatementNotices.Of(complaint, input) is not { Asked: false } statement || context.People.FindCleaner(statement.CleanerId) is not { } cleaner)
            return CaseView.Of(complaint) with { HeldUntil = null };
        var link = $"{address.PublicUrl}/s/{await links.MakeAsync(StatementNotices.HolderOf(complaint, statement), statement.AnswerBy + LinkAfterwards, cancel)}";
        var notice = Notice.ToCleaner(cleaner, $"{ComplaintFoldInvestigation.StatementNotice}{statement.StatementNo}",
            NoticeScripts.Fill("statement", ("number", complaint.Filed!.Number), ("due", BusinessCalendar.ToLocal(statement.AnswerBy)), ("link", link))) with
        { IsNeeded = true };
        if (QuietHours.Until(notice, complaint, context) is { } quiet)
            return CaseView.Of(complaint) with { HeldUntil = quiet };
        var sent = await messenger.SendAsync(StatementNotices.OutsideSteps(complaint), [notice], context, cancel);
        return await log.ActAsync(input.Case, (now, _) => Decide(input, now, sent), cancel) with { HeldUntil = null };
    }
}

/// <summary>Tells whoever investigates that the cleaner's time is over and the case may be judged without their statement; where it is not waited for, the cleaner's link ends.</summary>
internal sealed class ReportMissingStatement(ComplaintLog log, CaseMessenger messenger, PrivateLinks links) : Activity<StatementRef, CaseView>
{
    /// <summary>What was sent is noted once, however often this is done.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(StatementRef input, Complaint complaint, IReadOnlyList<Fact> sent) =>
        StatementNotices.Of(complaint, input)?.Reported is false ? Facts.Of([.. sent]) : Facts.None;

    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(StatementRef input, CancellationToken cancel)
    {
        var complaint = (await log.ReadAsync(input.Case, cancel))!;
        var waiting = complaint.Phase is Phase.Investigation && StatementNotices.Of(complaint, input) is { Text: null, Reported: false } open && open.Round == complaint.Round;
        var context = await log.ContextAsync(complaint, cancel);
        if (!waiting && StatementNotices.Of(complaint, input) is { } settled)
            await links.EndAsync(StatementNotices.HolderOf(complaint, settled), context.Now, cancel);
        if (!waiting || CaseDuty.For(complaint, context).There is not [{ Member: var person }, ..])
            return CaseView.Of(complaint);
        var notice = Notice.ToStaff(person, $"{ComplaintFoldInvestigation.NoStatementNotice}{input.StatementNo}",
            NoticeScripts.Fill("statement.missing", ("cleaner", StatementNotices.Of(complaint, input)!.CleanerName), ("number", complaint.Filed!.Number)));
        var sent = await messenger.SendAsync(StatementNotices.OutsideSteps(complaint), [notice], context, cancel);
        return await log.ActAsync(input.Case, (now, _) => Decide(input, now, sent), cancel);
    }
}

/// <summary>What both have in common.</summary>
internal static class StatementNotices
{
    /// <summary>The statement, as the case knows it.</summary>
    public static StatementState? Of(Complaint complaint, StatementRef input) =>
        complaint.Investigation?.Statements.FirstOrDefault(one => one.StatementNo == input.StatementNo);

    /// <summary>Who gives it, by their private link.</summary>
    public static Caller HolderOf(Complaint complaint, StatementState statement) =>
        new(complaint.Company, Audience.Cleaner, statement.CleanerId) { ComplaintId = complaint.Id, StatementNo = statement.StatementNo };

    /// <summary>A message that belongs to no step keeps its key while steps come and go, and stands for no step's news.</summary>
    public static Complaint OutsideSteps(Complaint complaint) => complaint with { StepNo = 0 };
}
