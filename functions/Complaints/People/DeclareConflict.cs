namespace ComplaintCloud.Complaints.People;

/// <summary>Somebody of the staff must keep away from a case: it is about them, or they are close to whom it is about.</summary>
/// <param name="StaffId">Who.</param>
/// <param name="Kind">As what.</param>
/// <param name="Reason">Why, 1 to 200 characters.</param>
public sealed record DeclareConflict(string? StaffId = null, ConflictKind? Kind = null, string? Reason = null)
{
    private const int MaxReason = 200;

    /// <summary>Allowed until the case has ended. What was theirs goes to the next at once.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(DeclareConflict command, Complaint complaint, DecisionContext context, string by)
    {
        if (command.Kind is not { } kind)
            return RequestErrors.InvalidMember("kind", "请选择是被投诉人还是有利害关系。");
        if (CaseErrors.CheckText(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        if (context.People.FindStaff(command.StaffId) is not { } member)
            return RequestErrors.InvalidMember("staffId", "没有找到这位员工。");
        if (complaint.IsBarred(member.Id))
            return Facts.None;
        if (complaint.Ended)
            return CaseErrors.WrongStep(complaint);
        return Facts.Of([.. Bar([new ConflictDeclared(member.Id, member.Name, kind, command.Reason!.Trim())], complaint, context, by)]);
    }

    /// <summary>Who must keep away from one case must from the other, when both become one or one was part of the other. What was theirs there goes to the next.</summary>
    internal static IReadOnlyList<Fact> CarriedOver(Complaint from, Complaint to, DecisionContext context) =>
        Bar([.. from.Conflicts.Where(one => !to.IsBarred(one.StaffId)).Select(one => new ConflictDeclared(one.StaffId, one.StaffName, one.Kind, one.Reason))], to, context, Actors.Workflow);

    /// <summary>What the company knows by itself: the staff who are the customer, or the cleaner complained about, by their phone.</summary>
    internal static IReadOnlyList<Fact> Known(Complaint complaint, CompanyPeople people)
    {
        var cleaner = people.FindCleaner(complaint.Filed?.CleanerId);
        return [.. people.Staff.Where(member => !complaint.IsBarred(member.Id)).Select(Fact? (member) =>
            cleaner is not null && IsSamePerson(member, cleaner) ? new ConflictDeclared(member.Id, member.Name, ConflictKind.ComplainedAbout, "本人就是被投诉的服务人员")
            : member.Phone == complaint.Filed?.CustomerPhone ? new ConflictDeclared(member.Id, member.Name, ConflictKind.Related, "本人就是投诉的客户")
            : null).OfType<Fact>()];
    }

    /// <summary>Small companies have people who do both.</summary>
    public static bool IsSamePerson(StaffMember member, Cleaner cleaner) => member.Phone == cleaner.Phone;

    private static IReadOnlyList<Fact> Bar(IReadOnlyList<ConflictDeclared> declared, Complaint complaint, DecisionContext context, string by)
    {
        bool WasTheirs(ConflictDeclared one) => (complaint.Handler?.StaffId ?? complaint.Assigned?.StaffId) == one.StaffId || complaint.Assigned?.SupervisorId == one.StaffId;
        if (complaint.Ended || !declared.Any(WasTheirs))
            return declared;
        var after = declared.Aggregate(complaint, (now, fact) => ComplaintFold.Apply(now, fact, context.Now, by));
        return [.. declared, new CaseReassigned(AssignCase.For(after, context, new Dictionary<string, int>()))];
    }
}

/// <summary>A manager or the owner finds that a declared conflict is none.</summary>
/// <param name="Reason">Why, 1 to 200 characters.</param>
public sealed record LiftConflict(string? Reason = null)
{
    private const int MaxReason = 200;

    /// <summary>Never about themselves, until the case has ended.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(LiftConflict command, string staffId, Complaint complaint, StaffMember member)
    {
        if (CaseErrors.CheckText(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        if (member.Id == staffId)
            return CaseErrors.NotYours("另一位主管或老板");
        if (complaint.Ended)
            return CaseErrors.WrongStep(complaint);
        return complaint.IsBarred(staffId) ? Facts.Of(new ConflictLifted(staffId, command.Reason!.Trim())) : Facts.None;
    }
}
