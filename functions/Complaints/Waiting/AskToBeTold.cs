namespace ComplaintCloud.Complaints.Waiting;

/// <summary>快到您时提醒: the customer wants to hear when so many are ahead of them.</summary>
/// <param name="Ahead">0 to 50; 0 when they are next.</param>
public sealed record AskToBeTold(int Ahead)
{
    private const int MaxAhead = 50;

    /// <summary>Allowed while nobody has taken the case; the last number counts.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(AskToBeTold command, Complaint complaint)
    {
        if (command.Ahead is < 0 or > MaxAhead)
            return RequestErrors.InvalidMember("ahead", $"请填 0 到 {MaxAhead}。");
        if (complaint.WaitingNotice?.Ahead == command.Ahead)
            return Facts.None;
        return complaint.Step is CaseStep.Received or CaseStep.Triaged ? Facts.Of(new WaitingNoticeAsked(command.Ahead)) : CaseErrors.WrongStep(complaint);
    }
}
