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
/// <param name="Code">P1 to P7, Q1 to Q7, M1 to M7, or none.</param>
/// <param name="Name">In Chinese.</param>
/// <param name="Class">Which class; null for none.</param>
/// <param name="CallbackVisits">How many callbacks a case of it gets.</param>
public sealed record TaxonomyItem(string Code, string Name, ComplaintClass? Class, int CallbackVisits);

/// <summary>The default taxonomy: three classes with seven sub-items each.</summary>
public static class Taxonomy
{
    /// <summary>No complaint: praise, a question, an order.</summary>
    public static readonly TaxonomyItem None = new("none", "非投诉", null, 1);

    private static readonly Dictionary<string, TaxonomyItem> ByCode = Create().ToDictionary(item => item.Code);

    /// <summary>All sub-items.</summary>
    public static IReadOnlyCollection<TaxonomyItem> Items => ByCode.Values;

    /// <summary>The sub-item of a code; <see cref="None"/> for one that is not known.</summary>
    public static TaxonomyItem Of(string code) => ByCode.GetValueOrDefault(code, None);

    private static IEnumerable<TaxonomyItem> Create() =>
    [
        .. Class(ComplaintClass.Process, 'P', 1, "迟到爽约", "预约派单", "时长缩水", "无人回应", "手续繁琐", "收费退款", "会员卡券"),
        .. Class(ComplaintClass.Quality, 'Q', 2, "漏做", "做得不好", "物品损坏", "财物丢失", "人身安全", "卫生健康", "技能装备"),
        .. Class(ComplaintClass.Misunderstanding, 'M', 1, "态度言语", "范围误解", "价格误解", "承诺不符", "隐私边界", "交代没听", "规则不清"),
        None,
    ];

    private static IEnumerable<TaxonomyItem> Class(ComplaintClass kind, char letter, int callbacks, params string[] names) =>
        names.Select((name, i) => new TaxonomyItem($"{letter}{i + 1}", name, kind, callbacks));
}
