namespace ComplaintCloud.Complaints.Linking;

/// <summary>The same was filed once more while its case is open.</summary>
/// <param name="FilingId">The id that a case of that filing would have.</param>
/// <param name="Text">What they wrote.</param>
/// <param name="Wish">What they want.</param>
/// <param name="Channel">Where it came in.</param>
internal sealed record FileAgain(string FilingId, string Text, Wish Wish, Channel Channel)
{
    /// <summary>Each filing is recorded once.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(FileAgain command, Complaint complaint)
    {
        if (complaint.FilingsAgain.Contains(command.FilingId))
            return Facts.None;
        return complaint.Ended ? CaseErrors.WrongStep(complaint) : Facts.Of(new FiledAgain(command.FilingId, command.Text, command.Wish, command.Channel));
    }
}
