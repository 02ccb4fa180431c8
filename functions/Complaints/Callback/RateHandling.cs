namespace ComplaintCloud.Complaints.Callback;

/// <summary>The customer rates how the complaint was handled.</summary>
/// <param name="Stars">1 to 5.</param>
/// <param name="Text">In their words.</param>
public sealed record RateHandling(int? Stars = null, string? Text = null)
{
    private const int MaxText = 2000;

    /// <summary>Allowed once there is something to rate: from the sign-off on.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(RateHandling command, Complaint complaint)
    {
        if (command.Stars is not (>= 1 and <= 5))
            return RequestErrors.InvalidMember("stars", "请选择 1 到 5 星。");
        if (CaseErrors.CheckLength(command.Text, "text", MaxText) is { } wrong)
            return wrong;
        var rating = new RatingGiven(command.Stars.Value, command.Text);
        if (complaint.Rating == rating)
            return Facts.None;
        return complaint.Step is CaseStep.SignOff or CaseStep.Callback or CaseStep.Closed ? Facts.Of(rating) : CaseErrors.WrongStep(complaint);
    }
}
