using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Triage;

/// <summary>A member of staff knows better than the analyser. What is not given stays as it is.</summary>
/// <param name="Reason">Why, 1 to 500 characters.</param>
/// <param name="Item">The sub-item that it is about, by its code.</param>
/// <param name="Severity">1 to 4.</param>
/// <param name="Sentiment">How the customer feels.</param>
/// <param name="Flags">All flags that hold.</param>
/// <param name="Demand">What the customer asks for.</param>
public sealed record OverruleTriage(
    string? Reason = null, string? Item = null, int? Severity = null, Sentiment? Sentiment = null, IReadOnlyList<string>? Flags = null, Demand? Demand = null)
{
    private const int MaxReason = 500;
    private const int Critical = 4;

    /// <summary>Allowed from triage on until the case has ended; to take a case out of the most urgent needs a manager.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(OverruleTriage command, Complaint complaint, DecisionContext context, StaffMember member)
    {
        if ((CaseErrors.CheckText(command.Reason, "reason", MaxReason) ?? command.Check(context.Taxonomy)) is { } wrong)
            return wrong;
        if (complaint.Ended || complaint.Step is CaseStep.Received || complaint.Triage is not { } was)
            return CaseErrors.WrongStep(complaint);
        var changes = command.ChangesOf(was).ToList();
        if (changes.Count == 0)
            return Facts.None;
        var severity = command.Severity ?? was.Severity;
        if (was.Severity >= Critical && severity < Critical && member.Role is StaffRole.Agent)
            return CaseErrors.NotYours("主管或老板");
        return Facts.Of(command.Overruled(was, changes, context));
    }

    private Error? Check(Taxonomy taxonomy) => this switch
    {
        { Item: null, Severity: null, Sentiment: null, Flags: null, Demand: null } => RequestErrors.InvalidMember("item", "请说明要改哪一项。"),
        { Item: { } item } when !taxonomy.Uses(item) => RequestErrors.InvalidMember("item", "没有这个投诉类型。"),
        { Severity: < 1 or > Critical } => RequestErrors.InvalidMember("severity", "严重程度是 1 到 4。"),
        { Flags: { } flags } when flags.Any(flag => !TextFlags.All.Contains(flag)) => RequestErrors.InvalidMember("flags", "有不认识的标签。"),
        _ => null,
    };

    private IEnumerable<TagChange> ChangesOf(ComplaintTriaged was)
    {
        if (Item is { } item && item != was.Item)
            yield return new("item", was.Item, item);
        if (Severity is { } severity && severity != was.Severity)
            yield return new("severity", $"{was.Severity}", $"{severity}");
        if (Sentiment is { } sentiment && sentiment != was.SentimentKind)
            yield return new("sentiment", was.SentimentKind?.WireName() ?? "", sentiment.WireName());
        if (Flags is { } flags && !flags.Order().SequenceEqual(was.Flags.Order()))
            yield return new("flags", string.Join(' ', was.Flags), string.Join(' ', InOrder(flags)));
        if (Demand is { } demand && demand != was.Demand)
            yield return new("demand", was.Demand.WireName(), demand.WireName());
    }

    private TriageOverruled Overruled(ComplaintTriaged was, IReadOnlyList<TagChange> changes, DecisionContext context)
    {
        var (severity, flags) = (Severity ?? was.Severity, Flags is null ? was.Flags : InOrder(Flags));
        var priority = TriagePriority.Of(severity, flags, was.Standing);
        // Another sub-item is judged by the taxonomy of now; the same one keeps what it entailed.
        var item = Item is { } code && code != was.Item ? context.Taxonomy.Of(code) : null;
        var lane = JudgeComplaint.LaneOf(severity, item?.Lane ?? was.ItemLane ?? was.Lane, was.Rules ?? SeverityRules.First);
        return new TriageOverruled(
            Reason!.Trim(), changes, item?.Code ?? was.Item, severity, Sentiment ?? was.SentimentKind, flags, Demand ?? was.Demand, lane,
            priority.Points, priority.Reasons, item?.CallbackVisits ?? was.CallbackVisits, item?.Name ?? was.NameThen, item is null ? was.ClassThen : item.Class,
            item is null ? was.TaxonomyVersion : context.Taxonomy.Version);
    }

    private static IReadOnlyList<string> InOrder(IReadOnlyList<string> flags) => [.. TextFlags.All.Where(flags.Contains)];
}
