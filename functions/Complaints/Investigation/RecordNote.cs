namespace ComplaintCloud.Complaints.Investigation;

/// <summary>The investigator writes down what was found out.</summary>
/// <param name="Text">1 to 2,000 characters.</param>
public sealed record RecordNote(string? Text = null)
{
    /// <summary>Allowed from triage on until the case has ended. The same text again is nothing new.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(RecordNote command, Complaint complaint)
    {
        if (CaseErrors.CheckText(command.Text, "text", InvestigationLimits.MaxText) is { } wrong)
            return wrong;
        var notes = complaint.Investigation?.Notes ?? [];
        if (notes.Any(note => note.Text == command.Text!.Trim()))
            return Facts.None;
        return InvestigationLimits.Refusal(complaint, notes.Count) is { } refused ? refused : Facts.Of(new InvestigationNoted(notes.Count + 1, command.Text!.Trim()));
    }
}
