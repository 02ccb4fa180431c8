using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Triage;

namespace ComplaintCloud.Complaints.Callback;

/// <summary>The customer says how satisfied they are without being called.</summary>
/// <param name="Handling">With how the complaint was handled.</param>
/// <param name="Result">With what came of it.</param>
/// <param name="Attitude">With how they were treated.</param>
/// <param name="Timeliness">With how long it took.</param>
/// <param name="Text">In their words, up to 2,000 characters.</param>
public sealed record AnswerSurvey(
    Satisfaction? Handling = null, Satisfaction? Result = null, Satisfaction? Attitude = null, Satisfaction? Timeliness = null, string? Text = null)
{
    /// <summary>The most that may be written.</summary>
    internal const int MaxText = 2000;

    /// <summary>
    /// Allowed from the sign-off to the end of the callbacks, once a round, in place of the visit that is next. What contradicts
    /// its own text waits for a person.
    /// </summary>
    /// <param name="command">What they say.</param>
    /// <param name="said">What the analyser says of their words; null when they wrote none.</param>
    /// <param name="complaint">The case.</param>
    /// <param name="policy">The company's numbers.</param>
    internal static Result<IReadOnlyList<Fact>> Decide(AnswerSurvey command, AnalyzedText? said, Complaint complaint, CompanyPolicy policy)
    {
        if (command.Handling is not { } handling)
            return RequestErrors.InvalidMember("handling", "请选择对处理过程的满意程度。");
        if (command.Result is not { } result)
            return RequestErrors.InvalidMember("result", "请选择对处理结果的满意程度。");
        if (CaseErrors.CheckLength(command.Text, "text", MaxText) is { } wrong)
            return wrong;
        var ratings = new AspectRatings(handling, result, command.Attitude, command.Timeliness);
        var text = string.IsNullOrWhiteSpace(command.Text) ? null : command.Text.Trim();
        var isOpen = complaint is { Step: CaseStep.Callback, ClosingBecause: null };
        if (LastSurvey(complaint) is { } last && last.Ratings == ratings && last.Notes == text && (last.Round == complaint.Round || !isOpen))
            return Facts.None;
        if (!isOpen)
            return CaseErrors.WrongStep(complaint);
        if (complaint.SurveyedRound == complaint.Round)
            return CallbackErrors.SurveyAnswered;
        var answer = new SurveyAnswered(complaint.CallbackVisitsDone + 1, ratings, text, SurveyDoubt.Of(ratings, text, said));
        return answer.Doubt is null && ComplaintFoldCallback.IsDissatisfied(ratings.Worse())
            ? Facts.Of(answer, RecordCallback.Restart(complaint, policy))
            : Facts.Of(answer);
    }

    private static CallbackState? LastSurvey(Complaint complaint) => complaint.Callbacks.LastOrDefault(entry => entry.Attempt == 0);
}

/// <summary>Refusals around callbacks.</summary>
internal static class CallbackErrors
{
    /// <summary>Each round has one survey.</summary>
    public static readonly Error SurveyAnswered = new(ErrorKind.Conflict, "survey_answered", "这次处理您已经评价过了，谢谢您。还有想说的，请直接补充情况。");
}
