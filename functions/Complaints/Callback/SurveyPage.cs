using ComplaintCloud.Complaints.Notices;

namespace ComplaintCloud.Complaints.Callback;

/// <summary>What a customer without a sign-in sees behind the survey's link: enough to know what they are asked about.</summary>
/// <param name="Number">The case's number.</param>
/// <param name="CompanyName">Who asks.</param>
/// <param name="Summary">The first words of what they filed.</param>
/// <param name="Done">What was done about it, in a few words.</param>
public sealed record SurveyPage(string Number, string CompanyName, string Summary, string Done)
{
    /// <summary>The page of a round that can still be answered for.</summary>
    internal static Result<SurveyPage> Of(Complaint complaint, int round, string company)
    {
        if (complaint.SurveyedRound >= round)
            return CallbackErrors.SurveyAnswered;
        return complaint is { Step: CaseStep.Callback, ClosingBecause: null } && complaint.Round == round
            ? new SurveyPage(complaint.Filed!.Number, company, CaseLists.SummaryOf(complaint.Filed.Text), complaint.Plan is { Approved: true } ? CustomerWords.Plan(complaint) : "核实并答复")
            : CaseErrors.WrongStep(complaint);
    }

    /// <summary>Why a link of an earlier round says nothing about the one in hand; null for the round in hand.</summary>
    internal static Error? Passed(Complaint complaint, int round) => complaint.Step is CaseStep.Callback && complaint.Round != round ? CallbackErrors.SurveyAnswered : null;

    /// <summary>
    /// Whether the customer is to be sent the link now, once a round: who did not file in the mini-program when they have signed
    /// off, others when they were called for the first time and not reached.
    /// </summary>
    internal static bool IsInvited(Complaint c)
    {
        if (c is not { Step: CaseStep.Callback, Turn: Turn.Workflow, ClosingBecause: null, CallbackVisitsDone: 0 } || c.SurveyedRound >= c.Round)
            return false;
        var calls = c.Callbacks.Count(call => call.Round == c.Round);
        return c.Filed!.Channel is Channel.MiniProgram ? c.NextCallFrom is not null && calls == 1 : calls == 0;
    }
}

/// <summary>That a survey has arrived.</summary>
/// <param name="Number">The case's number.</param>
public sealed record SurveyThanks(string Number);
