using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Accountability;

/// <summary>What a decision about measures may know beside the entry.</summary>
/// <param name="Now">The time (UTC).</param>
/// <param name="People">The company.</param>
/// <param name="DeductedThisMonth">What was deducted from the party by other decisions of this month, in fen.</param>
internal sealed record MeasureContext(DateTimeOffset Now, CompanyPeople People, int DeductedThisMonth)
{
    /// <summary>Its numbers.</summary>
    public CompanyPolicy Policy => People.Policy;

    /// <summary>When so much working time has passed.</summary>
    public DateTimeOffset WithinWorking(TimeSpan time) => People.WorkingTime().AddWorkingTime(Now, time).At;

    /// <summary>The party of that kind and id, or null.</summary>
    public Party? Find(PartyKind? kind, string? id) => kind is not { } known || string.IsNullOrEmpty(id) ? null : known switch
    {
        PartyKind.Cleaner => People.FindCleaner(id) is { } cleaner ? new Party(PartyKind.Cleaner, id, cleaner.Name) : null,
        PartyKind.Staff => People.FindStaff(id) is { } member ? new Party(PartyKind.Staff, id, member.Name) : null,
        PartyKind.Department => People.FindDepartment(id) is { } department ? new Party(PartyKind.Department, id, department.Name) : null,
        PartyKind.Supplier => id.Length <= 100 ? new Party(PartyKind.Supplier, id, id) : null,
    };

    /// <summary>The member of staff who is the party or speaks for it; null for cleaners and suppliers.</summary>
    public StaffMember? SpeakerOf(Party party) => party.Kind switch
    {
        PartyKind.Staff => People.FindStaff(party.Id),
        PartyKind.Department => People.FindStaff(People.FindDepartment(party.Id)?.HeadId),
        PartyKind.Cleaner or PartyKind.Supplier => null,
    };
}

/// <summary>What the policy says of measures: what nobody may do, and what only the owner may.</summary>
/// <param name="Refusal">Nobody may.</param>
/// <param name="OverManager">Only the owner may.</param>
internal sealed record MeasureLimits(Error? Refusal, bool OverManager)
{
    /// <summary>
    /// No more than the law's part of a month's pay is deducted from a person, all decisions of the month together; that no owner
    /// can lift. Larger sums or shares than the policy's, the owner decides.
    /// </summary>
    public static MeasureLimits Of(IReadOnlyList<Measure> measures, Party party, int? monthPayCents, MeasureContext context)
    {
        var policy = context.Policy;
        var deducted = measures.Where(one => one.Kind is MeasureKind.Penalty or MeasureKind.LossShare).Sum(one => (long)one.Cents);
        var rewarded = measures.Where(one => one.Kind is MeasureKind.Reward).Sum(one => (long)one.Cents);
        if (deducted > 0 && party.Kind is PartyKind.Cleaner or PartyKind.Staff)
        {
            if (monthPayCents is not { } pay)
                return new(RequestErrors.InvalidMember("monthPayCents", "从个人扣款请填写当月工资，扣款不得超过规定比例。"), true);
            if (context.DeductedThisMonth + deducted > pay * policy.PenaltyPayShare)
                return new(AccountabilityErrors.OverPayLimit((int)(pay * policy.PenaltyPayShare), context.DeductedThisMonth), true);
        }
        var shares = measures.Sum(one => one.Share ?? 0);
        return new(null, shares > policy.PenaltyLossShare || deducted > policy.PenaltyLargestCents || rewarded > policy.RewardLargestCents);
    }
}

/// <summary>Refusals about accountability.</summary>
internal static class AccountabilityErrors
{
    /// <summary>Nobody proposes, decides or executes about themselves.</summary>
    public static readonly Error OwnMatter = new(ErrorKind.Forbidden, "own_work", "涉及本人的责任处理要由另一位同事办理。");

    /// <summary>No such party.</summary>
    public static readonly Error UnknownParty = RequestErrors.InvalidMember("partyId", "没有找到责任人，请重新选择。");

    /// <summary>It stands elsewhere.</summary>
    public static Error WrongStep(AccountabilityEntry entry) =>
        new Error(ErrorKind.Conflict, "measure_closed", $"这项责任处理现在是「{AccountabilityWords.StepName(entry.Step)}」，不能这样操作。").With("measureStep", entry.Step);

    /// <summary>More than the law allows.</summary>
    public static Error OverPayLimit(int limitCents, int alreadyCents) =>
        new Error(ErrorKind.Conflict, "over_pay_limit", $"当月扣款合计不得超过{limitCents / 100m:0.##}元（已扣{alreadyCents / 100m:0.##}元）。").With("limitCents", limitCents);
}
