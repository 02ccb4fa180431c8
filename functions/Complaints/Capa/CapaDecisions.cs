using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Capa;

/// <summary>A corrective or preventive action is opened.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Action">What is to be done, 1 to 2,000 characters.</param>
/// <param name="OwnerId">Who of the staff does it.</param>
/// <param name="DueOn">The day in China on which it is to be done; by default as many working days away as the policy says.</param>
/// <param name="ComplaintId">The case it comes from, which says what a repeat is recognised by.</param>
public sealed record OpenCapa(CapaKind? Kind = null, string? Action = null, string? OwnerId = null, DateOnly? DueOn = null, string? ComplaintId = null)
{
    private const int LongestDays = 366;

    /// <summary>The fact that it amounts to, or what is wrong with it.</summary>
    internal static Result<CapaOpened> Check(OpenCapa command, Complaint? complaint, CompanyPeople people, DateTimeOffset now)
    {
        if (command.Kind is not { } kind)
            return RequestErrors.InvalidMember("kind", "请选择纠正或预防。");
        if (CaseErrors.CheckText(command.Action, "action", 2000) is { } wrong)
            return wrong;
        if (people.FindStaff(command.OwnerId) is not { } owner)
            return RequestErrors.InvalidMember("ownerId", "没有找到这位同事，请重新选择。");
        if (complaint?.IsBarred(owner.Id) is true)
            return RequestErrors.InvalidMember("ownerId", "这位同事与这件投诉有利害关系，请换一位负责整改。");
        var today = BusinessCalendar.LocalDate(now);
        if (command.DueOn is { } day && (day < today || day > today.AddDays(LongestDays)))
            return RequestErrors.InvalidMember("dueOn", "请填写今天起一年内的日期。");
        var (due, verify) = CapaDates.Of(command.DueOn, people, now);
        return new CapaOpened(kind, command.Action!.Trim(), owner.Id, due, verify, ScopeOf(complaint), complaint?.Filed?.Number);
    }

    private static CapaScope ScopeOf(Complaint? complaint) => new(
        complaint?.Conclusion?.CauseCode, complaint?.Conclusion?.Responsible, complaint?.Conclusion?.ResponsibleId, complaint?.Triage?.Item, complaint?.Filed?.CleanerId,
        complaint?.Filed?.Order?.Area);
}

/// <summary>Until when an action is done and verified.</summary>
internal static class CapaDates
{
    /// <summary>The close of the day, or of as many working days as the policy says; verified so many working days after it.</summary>
    public static (DateTimeOffset DueAt, DateTimeOffset VerifyBy) Of(DateOnly? day, CompanyPeople people, DateTimeOffset now)
    {
        var calendar = people.WorkingTime();
        var due = day is { } said
            ? calendar.AddWorkingDays(BusinessCalendar.At(said.AddDays(-1), TimeOnly.MinValue), 1, DayEdge.Closing).At
            : calendar.AddWorkingDays(now, people.Policy.CapaWorkingDays, DayEdge.Closing).At;
        return (due, calendar.AddWorkingDays(due, people.Policy.CapaVerifyWorkingDays, DayEdge.Closing).At);
    }
}

/// <summary>It was done.</summary>
/// <param name="Proof">What proves it, 1 to 2,000 characters.</param>
public sealed record CompleteCapa(string? Proof = null)
{
    /// <summary>While it is open.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(CompleteCapa command, CapaEntry entry)
    {
        if (CaseErrors.CheckText(command.Proof, "proof", 2000) is { } wrong)
            return wrong;
        if (entry.Step is CapaStep.Done && entry.Proof == command.Proof!.Trim())
            return Facts.None;
        return entry.Step is CapaStep.Open ? Facts.Of(new CapaDone(command.Proof!.Trim())) : CapaErrors.WrongStep(entry);
    }
}

/// <summary>Another person says whether it works.</summary>
/// <param name="Effective">It does.</param>
/// <param name="Evidence">What shows it, 1 to 2,000 characters.</param>
/// <param name="DueOn">When it does not, the new day.</param>
public sealed record VerifyCapa(bool? Effective = null, string? Evidence = null, DateOnly? DueOn = null)
{
    /// <summary>After the due date; not by its owner, nor by who said that it was done. What does not work is open again.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(VerifyCapa command, CapaEntry entry, StaffMember by, CompanyPeople people, DateTimeOffset now)
    {
        if (command.Effective is not { } effective)
            return RequestErrors.InvalidMember("effective", "请选择是否有效。");
        if (CaseErrors.CheckText(command.Evidence, "evidence", 2000) is { } wrong)
            return wrong;
        var evidence = command.Evidence!.Trim();
        if (IsSame(effective, evidence, entry, by))
            return Facts.None;
        if (entry.Step is not CapaStep.Done)
            return CapaErrors.WrongStep(entry);
        if (by.Id == entry.OwnerId || entry.Done?.By == Actors.Of(by))
            return Investigation.InvestigationErrors.OwnWork;
        if (now < entry.DueAt)
            return CapaErrors.TooEarly(entry);
        if (effective)
            return Facts.Of(new CapaFoundEffective(evidence));
        if (command.DueOn is { } day && day < BusinessCalendar.LocalDate(now))
            return RequestErrors.InvalidMember("dueOn", "请填写今天以后的日期。");
        var (due, verify) = CapaDates.Of(command.DueOn, people, now);
        return Facts.Of(new CapaReopened(evidence, due, verify, null, null));
    }

    private static bool IsSame(bool effective, string evidence, CapaEntry entry, StaffMember by) => effective
        ? entry.Step is CapaStep.Effective && entry.Evidence == evidence && entry.Verified?.By == Actors.Of(by)
        : entry is { Step: CapaStep.Open, Failures: [.., var last] } && last.Evidence == evidence && last.By == Actors.Of(by);
}

/// <summary>A founded complaint may show that an action did not work.</summary>
internal static class RepeatShowsFailure
{
    /// <summary>One that was filed after the action was done and within the policy's days, about the same: the action is open again, once for each case.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(Registers.JudgedCase judged, CapaEntry entry, CompanyPeople people, DateTimeOffset now)
    {
        if (entry is not { Step: CapaStep.Done or CapaStep.Effective, Done: { } done } || entry.CaseId == judged.Case.Id)
            return Facts.None;
        if (judged.FiledAt < done.At || judged.FiledAt > done.At.AddDays(people.Policy.CapaRepeatDays) || !IsSame(entry.Scope, judged))
            return Facts.None;
        if (entry.Failures.Any(failure => failure.CaseId == judged.Case.Id))
            return Facts.None;
        var (due, verify) = CapaDates.Of(null, people, now);
        return Facts.Of(new CapaReopened($"{people.Policy.CapaRepeatDays}天内再次发生：投诉{judged.Number}", due, verify, judged.Case.Id, judged.Number));
    }

    private static bool IsSame(CapaScope scope, Registers.JudgedCase judged)
    {
        var sameCause = scope.CauseCode is { } cause && cause == judged.Conclusion.CauseCode && scope.Responsible == judged.Conclusion.Responsible
            && scope.ResponsibleId == judged.Conclusion.ResponsibleId;
        var sameItem = scope.Item is { } item && item == judged.Item
            && ((scope.CleanerId is { } cleaner && cleaner == judged.CleanerId) || (scope.Area is { } area && area == judged.Area));
        return sameCause || sameItem;
    }
}

/// <summary>Refusals about corrective and preventive actions.</summary>
internal static class CapaErrors
{
    /// <summary>It stands elsewhere.</summary>
    public static Error WrongStep(CapaEntry entry) =>
        new Error(ErrorKind.Conflict, "capa_closed", $"这项整改现在是「{CapaNotices.StepName(entry.Step)}」，不能这样操作。").With("capaStep", entry.Step);

    /// <summary>Whether it works shows only after its due date.</summary>
    public static Error TooEarly(CapaEntry entry) =>
        new Error(ErrorKind.Conflict, "too_early_to_verify", $"整改到期（{BusinessCalendar.ToLocal(entry.DueAt)}）之后才能验证。").With("dueAt", entry.DueAt);
}
