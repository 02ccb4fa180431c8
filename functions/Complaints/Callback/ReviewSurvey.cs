using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Callback;

/// <summary>A person says what a customer means whose words and ratings disagree.</summary>
/// <param name="Satisfaction">What they mean.</param>
/// <param name="Note">How that is known.</param>
public sealed record ReviewSurvey(Satisfaction? Satisfaction = null, string? Note = null)
{
    private const int MaxNote = 2000;

    /// <summary>Allowed while a survey waits for it. It counts then as the customer's answer.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(ReviewSurvey command, Complaint complaint, CompanyPolicy policy)
    {
        if (command.Satisfaction is not { } satisfaction)
            return RequestErrors.InvalidMember("satisfaction", "请选择客户的满意程度。");
        if (CaseErrors.CheckText(command.Note, "note", MaxNote) is { } wrong)
            return wrong;
        var reviewed = new SurveyReviewed(complaint.SurveyInDoubt?.VisitNo ?? 0, satisfaction, command.Note!.Trim());
        if (complaint is not { Step: CaseStep.Callback, SurveyInDoubt: not null })
            return complaint.LastSurveyReview == reviewed with { VisitNo = complaint.LastSurveyReview?.VisitNo ?? 0 } ? Facts.None : CaseErrors.WrongStep(complaint);
        return ComplaintFoldCallback.IsDissatisfied(satisfaction) ? Facts.Of(reviewed, RecordCallback.Restart(complaint, policy)) : Facts.Of(reviewed);
    }
}
