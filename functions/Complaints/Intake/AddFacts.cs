namespace ComplaintCloud.Complaints.Intake;

/// <summary>The customer adds to what they wrote.</summary>
/// <param name="Text">1 to 5,000 characters.</param>
public sealed record AddFacts(string? Text = null)
{
    private const int MaxText = 5000;
    private const int MaxAdditions = 50;

    /// <summary>Allowed until the case has ended; the same words twice are one addition.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(AddFacts command, Complaint complaint)
    {
        if (CaseErrors.CheckText(command.Text, "text", MaxText) is { } wrong)
            return wrong;
        var text = command.Text!.Trim();
        if (complaint.Additions.Contains(text))
            return Facts.None;
        if (complaint.Ended || complaint.Additions.Count >= MaxAdditions)
            return CaseErrors.WrongStep(complaint);
        var added = new FactsAdded(text);
        // Whatever they say, they have answered: the clock that stood for them runs again.
        return complaint.Paused is { } pause ? Facts.Of(added, new ClockResumed(pause.PauseNo, ResumedBecause.CustomerAnswered)) : Facts.Of(added);
    }
}
