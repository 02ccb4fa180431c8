namespace ComplaintCloud.Complaints.Investigation;

/// <summary>Whether a conclusion says all that it must.</summary>
internal static class ConclusionCheck
{
    private const int MaxText = 5000;
    private const int MaxWhys = 5;
    private const int MaxWhy = 500;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public static Error? Of(ConcludeInvestigation command) =>
        (command.Finding is null ? RequestErrors.InvalidMember("finding", "请选择判定结果。") : null)
        ?? (command.Responsible is null ? RequestErrors.InvalidMember("responsible", "请选择责任方。") : null)
        ?? (CauseCodes.IsKnown(command.CauseCode) ? null : RequestErrors.InvalidMember("causeCode", "请从原因列表里选择原因。"))
        ?? CaseErrors.CheckText(command.Summary, "summary", MaxText)
        ?? (command.Finding is { } finding && NeedsLetter(finding) ? OfLetter(command.Letter) : OfWhys(command));

    /// <summary>Whether the customer gets an explanation instead of a plan.</summary>
    public static bool NeedsLetter(Finding finding) => finding is Finding.Unfounded or Finding.Malicious;

    private static Error? OfLetter(string? letter)
    {
        if (CaseErrors.CheckText(letter, "letter", MaxText) is { } wrong)
            return wrong;
        return LetterScripts.Forbidden(letter!) is { Count: > 0 } phrases ? InvestigationErrors.LetterWording(phrases) : null;
    }

    private static Error? OfWhys(ConcludeInvestigation command)
    {
        if (command.Whys is not { Count: > 0 and <= MaxWhys } whys || whys.Any(string.IsNullOrWhiteSpace))
            return RequestErrors.InvalidMember("whys", $"请写明为什么会这样，1 到 {MaxWhys} 条。");
        return whys.Select(why => CaseErrors.CheckLength(why, "whys", MaxWhy)).FirstOrDefault(error => error is not null)
            ?? CaseErrors.CheckLength(command.Letter, "letter", MaxText);
    }
}
