using ComplaintCloud.Complaints.Triage;

namespace ComplaintCloud.Complaints;

/// <summary>The text was judged.</summary>
/// <param name="Item">Sub-item of the taxonomy, or none.</param>
/// <param name="Severity">1 to 4.</param>
/// <param name="Sentiment">From -1, very angry, to 1, very pleased.</param>
/// <param name="Flags">Such as safety or legal.</param>
/// <param name="Lane">Whether it gets an offer at once or an investigator.</param>
/// <param name="Priority">Queue order, higher first.</param>
/// <param name="Evidence">The words behind each tag.</param>
/// <param name="Analyser">Who judged: name and version.</param>
/// <param name="CallbackVisits">How many callbacks the taxonomy asked for then.</param>
public sealed record ComplaintTriaged(
    string Item, int Severity, double Sentiment, IReadOnlyList<string> Flags, Lane Lane, int Priority,
    IReadOnlyList<TagEvidence> Evidence, string Analyser, int CallbackVisits) : Fact
{
    /// <summary>The likeliest sub-items with their probabilities, the likeliest first; empty in facts from before they were told.</summary>
    public IReadOnlyList<ItemGuess> Items { get; init; } = [];

    /// <summary>How the writer feels; null in facts from before it was told.</summary>
    public Sentiment? SentimentKind { get; init; }

    /// <summary>Of S1 to S4, in this order; empty in facts from before they were told.</summary>
    public IReadOnlyList<double> SeverityProbabilities { get; init; } = [];

    /// <summary>What the writer asks for in the text.</summary>
    public Demand Demand { get; init; }

    /// <summary>The words that carry what it is about.</summary>
    public IReadOnlyList<KeyPhrase> Phrases { get; init; } = [];

    /// <summary>Why a person should look at the tags, in Chinese; null when there is no need.</summary>
    public string? ReviewReason { get; init; }

    /// <summary>Why it stands where it stands in the queue, in Chinese, the weightiest reason first.</summary>
    public IReadOnlyList<string> PriorityReasons { get; init; } = [];

    /// <summary>What the customer was to the company then; null in facts from before it was looked at.</summary>
    public CustomerStanding? Standing { get; init; }

    /// <summary>Where the sub-item goes unless it is serious; null in facts from before it was kept.</summary>
    public Lane? ItemLane { get; init; }

    /// <summary>What the sub-items named here were called then, by code; empty in facts from before companies had their own.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>The sub-item's class then; null for no complaint.</summary>
    public ComplaintClass? Class { get; init; }

    /// <summary>The taxonomy it was judged by; what the sub-item entails is looked up there.</summary>
    public int TaxonomyVersion { get; init; } = 1;

    /// <summary>From which severity on what holds, as the policy said then; null in facts from before it was kept.</summary>
    public SeverityRules? Rules { get; init; }

    /// <summary>The policy that held then.</summary>
    public int PolicyVersion { get; init; } = 1;

    /// <summary>What the sub-item was called then.</summary>
    internal string NameThen => NameOf(Item);

    /// <summary>Its class then.</summary>
    internal ComplaintClass? ClassThen => Names.Count > 0 ? Class : Taxonomy.Default.Of(Item).Class;

    /// <summary>What a sub-item was called then.</summary>
    internal string NameOf(string code) => Names.GetValueOrDefault(code) ?? Taxonomy.Default.Of(code).Name;
}

/// <summary>What follows from the severity of a case.</summary>
/// <param name="Level2From">From this severity on it begins at level 2.</param>
/// <param name="Level3From">From this severity on it begins at level 3.</param>
/// <param name="InvestigateFrom">From this severity on it is investigated, whatever its sub-item says.</param>
public sealed record SeverityRules(int Level2From, int Level3From, int InvestigateFrom)
{
    /// <summary>Those of cases that were judged before companies had their own.</summary>
    internal static SeverityRules First { get; } = new(3, 4, 3);

    /// <summary>Those of a policy.</summary>
    internal static SeverityRules Of(People.CompanyPolicy policy) => new(policy.Level2FromSeverity, policy.Level3FromSeverity, policy.InvestigateFromSeverity);

    /// <summary>The level at which a case of that severity begins.</summary>
    internal int LevelOf(int severity) => severity >= Level3From ? 3 : severity >= Level2From ? 2 : 1;
}

/// <summary>A member of staff corrected what the analyser said; all that followed from it then. By whom is in the entry.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Changes">Which tags, from what to what.</param>
/// <param name="Item">The sub-item that holds now.</param>
/// <param name="Severity">The severity that holds now.</param>
/// <param name="SentimentKind">The feeling that holds now.</param>
/// <param name="Flags">The flags that hold now.</param>
/// <param name="Demand">The demand that holds now.</param>
/// <param name="Lane">Where it goes now.</param>
/// <param name="Priority">Its place in the queue now.</param>
/// <param name="PriorityReasons">Why there.</param>
/// <param name="CallbackVisits">How many callbacks it gets now.</param>
/// <param name="ItemName">What the sub-item was called then.</param>
/// <param name="Class">Its class then.</param>
/// <param name="TaxonomyVersion">The taxonomy that holds now.</param>
public sealed record TriageOverruled(
    string Reason, IReadOnlyList<TagChange> Changes, string Item, int Severity, Sentiment? SentimentKind, IReadOnlyList<string> Flags, Demand Demand,
    Lane Lane, int Priority, IReadOnlyList<string> PriorityReasons, int CallbackVisits, string ItemName, ComplaintClass? Class, int TaxonomyVersion) : Fact;

/// <summary>A tag that was corrected.</summary>
/// <param name="Tag">item, severity, sentiment, flags or demand.</param>
/// <param name="From">What it was.</param>
/// <param name="To">What it is.</param>
public sealed record TagChange(string Tag, string From, string To);

/// <summary>The words that carry a tag.</summary>
/// <param name="Tag">The sub-item's code, a flag, S1 to S4, a sentiment or a demand.</param>
/// <param name="Words">Exactly as written.</param>
/// <param name="Start">Index of their first UTF-16 unit in the text; null in facts from before it was told.</param>
public sealed record TagEvidence(string Tag, string Words, int? Start = null);
