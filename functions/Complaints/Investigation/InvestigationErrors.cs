using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.Investigation;

/// <summary>Refusals of the investigation.</summary>
internal static class InvestigationErrors
{
    /// <summary>The cleaner's statement was given before, or the case has been judged.</summary>
    public static readonly Error StatementClosed =
        new(ErrorKind.Conflict, "statement_closed", "情况说明已经提交过，或者事情已经有了结论；要补充请联系公司。");

    /// <summary>A complaint is not called malicious on a mere impression.</summary>
    public static readonly Error EvidenceMissing =
        new(ErrorKind.Conflict, "evidence_missing", "判定恶意投诉之前，请先把证据放进调查记录。");

    /// <summary>Nobody approves what they wrote.</summary>
    public static readonly Error OwnWork = new(ErrorKind.Forbidden, "own_work", "自己提交的内容要由另一位同事审核。");

    /// <summary>Nothing is found against a cleaner who was not heard.</summary>
    public static Error StatementMissing(string cleanerId, StatementState? asked)
    {
        var error = new Error(ErrorKind.Conflict, "statement_missing", asked is null
            ? "判定保洁员有责任之前，请先请本人说明情况。"
            : $"还在等{asked.CleanerName}说明情况，最晚等到{BusinessCalendar.ToLocal(asked.AnswerBy)}。");
        return asked is null ? error.With("cleanerId", cleanerId) : error.With("cleanerId", cleanerId).With("answerBy", asked.AnswerBy);
    }

    /// <summary>A letter speaks to the customer as a good service person would; says what to put otherwise.</summary>
    public static Error LetterWording(IReadOnlyList<string> phrases)
    {
        var words = string.Join('、', phrases.Select(phrase => $"“{phrase}”"));
        return new Error(ErrorKind.Invalid, "letter_wording", $"答复里请不要这样说：{words}。").At("letter").With("phrases", phrases);
    }
}
