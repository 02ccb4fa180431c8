using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Investigation;

/// <summary>One request for a cleaner's statement.</summary>
/// <param name="Case">Which case.</param>
/// <param name="StatementNo">Which statement of it.</param>
/// <param name="AnswerBy">When it is waited for no longer (UTC).</param>
public sealed record StatementRef(CaseRef Case, int StatementNo, DateTimeOffset AnswerBy)
{
    /// <summary>The statement that was asked for between two states of a case; null for none.</summary>
    internal static StatementRef? Between(Complaint before, Complaint after)
    {
        var known = before.Investigation?.Statements.Count ?? 0;
        return after.Investigation?.Statements is { } asked && asked.Count > known
            ? new StatementRef(new CaseRef(after.Company, after.Id), asked[^1].StatementNo, asked[^1].AnswerBy)
            : null;
    }
}

/// <summary>情况说明: the cleaner gets a private link; when their time is over without an answer, the investigator is told that they need not wait.</summary>
internal sealed class AskForStatement : Workflow<StatementRef, CaseView>
{
    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(IWorkflow workflow, StatementRef input)
    {
        var view = await workflow.ActAsync(nameof(SendStatementRequest), input);
        while (view.HeldUntil is { } quiet)
        {
            await workflow.TimerAsync(quiet, CancellationToken.None);
            view = await workflow.ActAsync(nameof(SendStatementRequest), input);
        }
        await workflow.TimerAsync(input.AnswerBy, CancellationToken.None);
        return await workflow.ActAsync(nameof(ReportMissingStatement), input);
    }
}
