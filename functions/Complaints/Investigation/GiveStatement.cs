namespace ComplaintCloud.Complaints.Investigation;

/// <summary>The cleaner gives their side.</summary>
/// <param name="Text">1 to 2,000 characters.</param>
public sealed record GiveStatement(string? Text = null)
{
    /// <summary>Allowed, also late, until the case has been judged. It is given once; nobody changes it afterwards.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(GiveStatement command, int statementNo, Complaint complaint)
    {
        if (CaseErrors.CheckText(command.Text, "text", InvestigationLimits.MaxText) is { } wrong)
            return wrong;
        if (complaint.Investigation?.Statements.FirstOrDefault(one => one.StatementNo == statementNo) is not { } statement)
            return CaseErrors.NotFound;
        if (statement.Text == command.Text!.Trim())
            return Facts.None;
        return statement.Text is null && statement.Round == complaint.Round && complaint.Phase is Phase.Investigation
            ? Facts.Of(new StatementGiven(statementNo, command.Text.Trim()))
            : InvestigationErrors.StatementClosed;
    }
}
