namespace ComplaintCloud.Complaints.Linking;

/// <summary>Staff want a case to be handled in another one of the same customer.</summary>
/// <param name="Into">The id of the other case.</param>
/// <param name="Reason">Why, for the log.</param>
public sealed record MergeCase(string? Into = null, string? Reason = null)
{
    private const int MaxReason = 2000;

    /// <summary>
    /// Allowed until something is being carried out in it. The other case decides next, in a transaction of its own: the two
    /// lie in different partitions, so this only begins (<see cref="MergeCases"/>).
    /// </summary>
    internal static Result<IReadOnlyList<Fact>> Decide(MergeCase command, Complaint? into, Complaint complaint)
    {
        if (CaseErrors.CheckText(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        if (into is null)
            return CaseErrors.NotFound.At("into");
        if (complaint.Merging?.ComplaintId == into.Id || complaint.Links.Any(link => link.Relation is CaseRelation.MergedInto && link.ComplaintId == into.Id))
            return Facts.None;
        if (complaint.Step is not (CaseStep.Triaged or CaseStep.Investigating or CaseStep.Decided or CaseStep.Planned or CaseStep.Consent or CaseStep.Pending))
            return CaseErrors.WrongStep(complaint);
        return Refusal(into, complaint) is { } why
            ? LinkingErrors.CannotMerge(why)
            : Facts.Of(new MergeStarted(complaint.Merges + 1, new LinkedCase(into.Id, into.Filed!.Number), command.Reason!.Trim()));
    }

    private static string? Refusal(Complaint into, Complaint complaint) => into switch
    {
        _ when into.Id == complaint.Id => "不能并入自己。",
        _ when into.Filed!.CustomerId != complaint.Filed!.CustomerId => "两份投诉不是同一位客户的，不能合并。",
        { Ended: true } => $"投诉{into.Filed.Number}{CaseWords.StepName(into.Step)}，不能再并入。",
        _ => null,
    };
}
