using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Accountability;

/// <summary>The proposal is approved, sent back, or nothing is done.</summary>
/// <param name="Outcome">What.</param>
/// <param name="Reason">Why; required unless approved; up to 2,000 characters.</param>
public sealed record DecideMeasures(MeasureOutcome? Outcome = null, string? Reason = null)
{
    /// <summary>By a manager, over their limit by the owner; never by who proposed it or whom it is about.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(DecideMeasures command, AccountabilityEntry entry, StaffMember by, MeasureContext context)
    {
        if (command.Outcome is not { } outcome)
            return RequestErrors.InvalidMember("outcome", "请选择同意、退回或不处理。");
        if (outcome is not MeasureOutcome.Approve && CaseErrors.CheckText(command.Reason, "reason", 2000) is { } wrong)
            return wrong;
        if (IsSame(outcome, entry, by))
            return Facts.None;
        if (entry.Step is not AccountabilityStep.Proposed && !(entry.Step is AccountabilityStep.Due && outcome is MeasureOutcome.Drop))
            return AccountabilityErrors.WrongStep(entry);
        if (context.SpeakerOf(entry.Party)?.Id == by.Id || (entry.Step is AccountabilityStep.Proposed && entry.Proposed?.By == Actors.Of(by) && by.Role < StaffRole.Owner))
            return AccountabilityErrors.OwnMatter;
        if (entry.ByOwner && by.Role < StaffRole.Owner)
            return CaseErrors.NotYours("老板");
        return outcome switch
        {
            MeasureOutcome.Drop => Facts.Of(new AccountabilityDropped(command.Reason!.Trim())),
            MeasureOutcome.Return => Facts.Of(new AccountabilityReturned(command.Reason!.Trim(), context.WithinWorking(context.Policy.AccountabilityExecute))),
            MeasureOutcome.Approve => Approve(entry, context),
        };
    }

    // The sum of the month may have grown since it was proposed.
    private static Result<IReadOnlyList<Fact>> Approve(AccountabilityEntry entry, MeasureContext context)
    {
        if (MeasureLimits.Of(entry.Measures, entry.Party, entry.MonthPayCents, context).Refusal is { } refused)
            return refused;
        var objectBy = context.People.WorkingTime().AddWorkingDays(context.Now, context.Policy.PenaltyObjectionWorkingDays, DayEdge.Closing).At;
        var decided = new AccountabilityDecided(objectBy);
        // Nobody objects to a reward.
        return entry.Measures.All(one => one.Kind is MeasureKind.Reward) ? Facts.Of(decided, MeasureFinal.Of(context)) : Facts.Of(decided);
    }

    private static bool IsSame(MeasureOutcome outcome, AccountabilityEntry entry, StaffMember by) => outcome switch
    {
        MeasureOutcome.Approve => entry.Step is AccountabilityStep.Decided or AccountabilityStep.Final && entry.Decided?.By == Actors.Of(by),
        MeasureOutcome.Drop => entry.Step is AccountabilityStep.Dropped && entry.Decided?.By == Actors.Of(by),
        MeasureOutcome.Return => false,
    };
}

/// <summary>What becomes of a proposal.</summary>
public enum MeasureOutcome
{
    /// <summary>同意.</summary>
    Approve,

    /// <summary>退回重提.</summary>
    Return,

    /// <summary>不处理.</summary>
    Drop,
}

/// <summary>The person objects, once.</summary>
/// <param name="Reason">Why, 1 to 2,000 characters.</param>
public sealed record ObjectToMeasures(string? Reason = null)
{
    /// <summary>Until the policy's days are over.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(ObjectToMeasures command, AccountabilityEntry entry, MeasureContext context)
    {
        if (CaseErrors.CheckText(command.Reason, "reason", 2000) is { } wrong)
            return wrong;
        if (entry.Objection == command.Reason!.Trim())
            return Facts.None;
        return entry.Step is AccountabilityStep.Decided && context.Now < entry.DueAt
            ? Facts.Of(new AccountabilityObjected(command.Reason.Trim(), context.WithinWorking(context.Policy.OwnerDecide)))
            : AccountabilityErrors.WrongStep(entry);
    }
}

/// <summary>The objection is decided.</summary>
/// <param name="Upheld">The person is right: nothing is done.</param>
/// <param name="Reason">Why, 1 to 2,000 characters.</param>
public sealed record DecideObjection(bool? Upheld = null, string? Reason = null)
{
    /// <summary>By the owner, who is a level above the manager; where the owner decided, by another owner, or the manager when there is none. Never by the same person.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(DecideObjection command, AccountabilityEntry entry, StaffMember by, MeasureContext context)
    {
        if (command.Upheld is not { } upheld)
            return RequestErrors.InvalidMember("upheld", "请选择异议是否成立。");
        if (CaseErrors.CheckText(command.Reason, "reason", 2000) is { } wrong)
            return wrong;
        if (entry.ObjectionDecided?.By == Actors.Of(by) && entry.ObjectionAnswer == command.Reason!.Trim())
            return Facts.None;
        if (entry.Step is not AccountabilityStep.Objected)
            return AccountabilityErrors.WrongStep(entry);
        if (entry.Decided?.By == Actors.Of(by) || context.SpeakerOf(entry.Party)?.Id == by.Id)
            return AccountabilityErrors.OwnMatter;
        if (!AccountabilityNotices.Judges(entry, context).Any(judge => judge.Id == by.Id))
            return CaseErrors.NotYours("上一级");
        return upheld ? Facts.Of(new AccountabilityDropped(command.Reason!.Trim())) : Facts.Of(new ObjectionRefused(command.Reason!.Trim()), MeasureFinal.Of(context));
    }
}

/// <summary>When nothing can be said against it any more.</summary>
internal static class MeasureFinal
{
    /// <summary>It is final now and to be carried out within the policy's working hours.</summary>
    public static AccountabilityFinal Of(MeasureContext context) => new(context.WithinWorking(context.Policy.AccountabilityExecute));

    /// <summary>Nobody objected in time.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(AccountabilityEntry entry, MeasureContext context) =>
        entry.Step is AccountabilityStep.Decided && entry.DueAt <= context.Now ? Facts.Of(Of(context)) : Facts.None;
}

/// <summary>It was carried out.</summary>
/// <param name="Proof">What proves it, 1 to 2,000 characters.</param>
public sealed record ExecuteMeasures(string? Proof = null)
{
    /// <summary>By anybody of the staff but whom it is about; with it they sign.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(ExecuteMeasures command, AccountabilityEntry entry, StaffMember by, MeasureContext context)
    {
        if (CaseErrors.CheckText(command.Proof, "proof", 2000) is { } wrong)
            return wrong;
        if (entry.Proof == command.Proof!.Trim())
            return Facts.None;
        if (entry.Step is not AccountabilityStep.Final)
            return AccountabilityErrors.WrongStep(entry);
        return context.SpeakerOf(entry.Party)?.Id == by.Id ? AccountabilityErrors.OwnMatter : Facts.Of(new AccountabilityExecuted(command.Proof.Trim()));
    }
}

/// <summary>The person signs that they know of it.</summary>
internal static class AcknowledgeMeasures
{
    /// <summary>Once it was carried out.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(AccountabilityEntry entry) => entry.Step switch
    {
        AccountabilityStep.Executed => Facts.Of(new AccountabilityAcknowledged()),
        AccountabilityStep.Done => Facts.None,
        _ => AccountabilityErrors.WrongStep(entry),
    };
}
