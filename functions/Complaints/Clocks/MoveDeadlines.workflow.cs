using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>The calendar or the hours of a company have changed: goes through all its open cases, a page at a time, and moves what they have not reached.</summary>
internal sealed class MoveDeadlines : Workflow<MovePage, MovePage>
{
    // By then every process reads the company anew.
    private static readonly TimeSpan UntilKnown = People.CompanyDirectory.FreshFor * 2;

    /// <inheritdoc/>
    public override async Task<MovePage> RunAsync(IWorkflow workflow, MovePage input)
    {
        if (input.Continuation is null)
            await workflow.TimerAsync(workflow.Now + UntilKnown);
        var next = await workflow.CallAsync<MovePage>(nameof(MoveDeadlinesOfPage), input, StepWait.Patient);
        if (next.Continuation is not null)
            workflow.ContinueAsNew(next);
        return next;
    }
}

/// <summary>One page of a company's open cases.</summary>
/// <param name="Company">The tenant.</param>
/// <param name="Continuation">Where the page begins; null for the first one, or as a result for the end.</param>
internal sealed record MovePage(string Company, string? Continuation = null);
