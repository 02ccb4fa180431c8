using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Triage;

/// <summary>The three classes of complaints.</summary>
public enum ComplaintClass
{
    /// <summary>服务流程类: how the service is run.</summary>
    Process,

    /// <summary>服务质量类: what was done.</summary>
    Quality,

    /// <summary>沟通误解类: what was said and understood.</summary>
    Misunderstanding,
}

/// <summary>One sub-item of the taxonomy.</summary>
/// <param name="Code">A letter and one or two digits, such as Q1; or none.</param>
/// <param name="Name">In Chinese.</param>
/// <param name="Class">Which class; null for none.</param>
/// <param name="CallbackVisits">How many callbacks a case of it gets.</param>
public sealed record TaxonomyItem(string Code, string Name, ComplaintClass? Class, int CallbackVisits)
{
    /// <summary>Where a case of it goes unless it is serious, which is always complex.</summary>
    public Lane Lane { get; init; } = Lane.Simple;

    /// <summary>Who answers for it first.</summary>
    public DutyHolder Primary { get; init; } = new(StaffRole.Agent);

    /// <summary>Who answers for it when the first cannot.</summary>
    public DutyHolder Backup { get; init; } = new(StaffRole.Manager);

    /// <summary>How it is usually put right, the best first.</summary>
    public IReadOnlyList<MenuAction> Menu { get; init; } = [];

    /// <summary>False once the company no longer uses it; cases that were judged as it keep it.</summary>
    public bool Active { get; init; } = true;
}

/// <summary>Who answers for something: everybody of a role, or a department. Exactly one of the two.</summary>
/// <param name="Role">A role.</param>
/// <param name="DepartmentId">A department.</param>
public sealed record DutyHolder(StaffRole? Role = null, string? DepartmentId = null);

/// <summary>One way of putting it right.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="DefaultCents">What is offered first, in fen.</param>
/// <param name="CeilingCents">The most that may be offered, in fen; more is the owner's decision.</param>
public sealed record MenuAction(ActionKind Kind, int DefaultCents, int CeilingCents);
