using System.Text.Json.Serialization;

namespace ComplaintCloud.Complaints.Triage;

/// <summary>How a company sorts its complaints. A case keeps the version by which it was judged.</summary>
/// <param name="Version">From 1; grows by one with every change.</param>
/// <param name="Items">All sub-items, also those no longer used, without <see cref="None"/>.</param>
public sealed record Taxonomy(int Version, IReadOnlyList<TaxonomyItem> Items)
{
    /// <summary>No complaint: praise, a question, an order. The same in every company.</summary>
    public static readonly TaxonomyItem None = new("none", "非投诉", null, 1);

    private readonly Dictionary<string, TaxonomyItem> byCode = Items.ToDictionary(item => item.Code);

    /// <summary>What a company begins with: three classes with seven sub-items each.</summary>
    public static Taxonomy Default { get; } = new(1, [.. TaxonomyDefaults.Items()]);

    /// <summary>For a complaint that names nothing, or something that the company does not use: 做得不好 if it is used, else the first that is.</summary>
    [JsonIgnore]
    public TaxonomyItem Vague => Uses("Q2") ? Of("Q2") : Items.FirstOrDefault(item => item.Active) ?? None;

    /// <summary>Whether new complaints can be judged as that.</summary>
    public bool Uses(string code) => code == None.Code || Of(code) is { Active: true, Class: not null };

    /// <summary>The sub-item of a code; <see cref="None"/> for one that is not known.</summary>
    public TaxonomyItem Of(string code) => byCode.GetValueOrDefault(code, None);
}
