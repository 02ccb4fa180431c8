using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Triage;

namespace ComplaintCloud.TextAnalysis.Model;

/// <summary>All that the model is asked, in the order of its outputs.</summary>
internal static class Heads
{
    /// <summary>Which sub-item.</summary>
    public static readonly Head Item = new("item", 0, [.. Taxonomy.Default.Items.Select(item => item.Code), Taxonomy.None.Code], IsChoice: true);

    /// <summary>Which class; helps the sub-item.</summary>
    public static readonly Head Class = new("class", Item.End, ["P", "Q", "M", "n"], IsChoice: true);

    /// <summary>How the writer feels.</summary>
    public static readonly Head Feeling = new("sentiment", Class.End, [.. Enum.GetValues<Sentiment>().Select(value => value.WireName())], IsChoice: true);

    /// <summary>Severity at least 2, 3, 4.</summary>
    public static readonly Head Severity = new("severity", Feeling.End, ["2", "3", "4"], IsChoice: false);

    /// <summary>The flags.</summary>
    public static readonly Head Flags = new("flags", Severity.End, TextFlags.All, IsChoice: false);

    /// <summary>What is asked for.</summary>
    public static readonly Head Asked = new("demand", Flags.End, [.. Enum.GetValues<Demand>().Select(value => value.WireName())], IsChoice: true);

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<Head> All = [Item, Class, Feeling, Severity, Flags, Asked];

    /// <summary>How many outputs there are, rounded up so that they fill vectors.</summary>
    public static readonly int Outputs = (Asked.End + 15) / 16 * 16;

    /// <summary>For each sub-item the place of its class.</summary>
    public static readonly IReadOnlyList<int> ItemClasses = [.. Item.Labels.Select(item => Class.IndexOf(ClassOf(item)))];

    /// <summary>The class of a sub-item.</summary>
    public static string ClassOf(string item) => item[..1];
}
