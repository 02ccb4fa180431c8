using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Accountability;

/// <summary>A measure as it is proposed.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Cents">The sum in fen, of a penalty or reward.</param>
/// <param name="Share">Which part of the loss, 0 to 1.</param>
/// <param name="Note">More about it, up to 500 characters.</param>
public sealed record ProposedMeasure(MeasureKind? Kind = null, int? Cents = null, double? Share = null, string? Note = null);

/// <summary>Staff propose what is done about whoever was responsible, or in thanks.</summary>
/// <param name="PartyKind">What the party is; where the case names it, it may be left out.</param>
/// <param name="PartyId">Which one.</param>
/// <param name="Measures">1 to 5.</param>
/// <param name="Reason">Why, 1 to 2,000 characters.</param>
/// <param name="LossCents">What the company lost, in fen; required where a share of it is borne.</param>
/// <param name="MonthPayCents">What the person earns a month, in fen; required where money is deducted from them.</param>
/// <param name="ComplaintId">The case it comes from, when it is opened with this; none for a prevention without a case.</param>
public sealed record ProposeMeasures(
    PartyKind? PartyKind = null, string? PartyId = null, IReadOnlyList<ProposedMeasure>? Measures = null, string? Reason = null,
    int? LossCents = null, int? MonthPayCents = null, string? ComplaintId = null)
{
    private const int MaxReason = 2000;
    private const int MaxMeasures = 5;
    private const int MaxCents = 100_000_000;

    /// <summary>The fact that it amounts to, or what is wrong with it. Nobody proposes about themselves.</summary>
    internal static Result<AccountabilityProposed> Check(ProposeMeasures command, Party? known, StaffMember by, MeasureContext context)
    {
        if (CaseErrors.CheckText(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        if (context.Find(command.PartyKind, command.PartyId) is not { } party && (party = command.PartyId is null ? known : null) is null)
            return AccountabilityErrors.UnknownParty;
        if (context.SpeakerOf(party)?.Id == by.Id)
            return AccountabilityErrors.OwnMatter;
        if (command.Measures is not { Count: >= 1 and <= MaxMeasures })
            return RequestErrors.InvalidMember("measures", $"请填写 1 到 {MaxMeasures} 项处理。");
        if (command.LossCents is < 0 or > MaxCents || command.MonthPayCents is < 0 or > MaxCents)
            return RequestErrors.InvalidMember("lossCents", "金额不正确。");
        var measures = new List<Measure>();
        foreach (var one in command.Measures)
        {
            if (!Read(one, command.LossCents).Is(out var measure, out var unfit))
                return unfit;
            measures.Add(measure);
        }
        return Proposal(command, party, measures, by, context);
    }

    private static Result<AccountabilityProposed> Proposal(ProposeMeasures command, Party party, List<Measure> measures, StaffMember by, MeasureContext context)
    {
        var limits = MeasureLimits.Of(measures, party, command.MonthPayCents, context);
        if (limits.Refusal is { } refused)
            return refused;
        var byOwner = limits.OverManager || by.Role >= StaffRole.Manager || context.SpeakerOf(party)?.Role >= StaffRole.Manager;
        var time = byOwner ? context.Policy.OwnerDecide : context.Policy.Approve;
        return new AccountabilityProposed(party, measures, command.Reason!.Trim(), command.LossCents, command.MonthPayCents, context.WithinWorking(time), byOwner);
    }

    private static Result<Measure> Read(ProposedMeasure one, int? loss) => one switch
    {
        null or { Kind: null } => RequestErrors.InvalidMember("measures", "请选择处理种类。"),
        { Note.Length: > 500 } => RequestErrors.InvalidMember("measures", "说明最多 500 字。"),
        { Kind: MeasureKind.LossShare, Share: > 0 and <= 1 } when loss is { } lost => new Measure(MeasureKind.LossShare, (int)Math.Round(one.Share.Value * lost), one.Share, one.Note?.Trim()),
        { Kind: MeasureKind.LossShare } => RequestErrors.InvalidMember("measures", "分担损失请填写损失金额和 0 到 1 的比例。"),
        { Kind: MeasureKind.Penalty or MeasureKind.Reward, Cents: not (> 0 and <= MaxCents) } => RequestErrors.InvalidMember("measures", "罚款和奖励请填写金额。"),
        _ => new Measure(one.Kind.Value, one.Kind is MeasureKind.Penalty or MeasureKind.Reward ? one.Cents!.Value : 0, null, one.Note?.Trim()),
    };
}
