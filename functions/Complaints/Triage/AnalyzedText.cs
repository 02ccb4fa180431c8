namespace ComplaintCloud.Complaints.Triage;

/// <summary>How the writer feels about the company or the visit.</summary>
public enum Sentiment
{
    /// <summary>不满.</summary>
    Negative,

    /// <summary>平和.</summary>
    Neutral,

    /// <summary>满意.</summary>
    Positive,
}

/// <summary>What the writer asks for in the text itself, whatever was ticked in the form.</summary>
public enum Demand
{
    /// <summary>Nothing said.</summary>
    None,

    /// <summary>重做.</summary>
    Redo,

    /// <summary>退款.</summary>
    Refund,

    /// <summary>赔偿.</summary>
    Compensation,

    /// <summary>道歉.</summary>
    Apology,

    /// <summary>换人.</summary>
    Replace,

    /// <summary>给个说法: an explanation, or how far it is.</summary>
    Answer,

    /// <summary>处罚.</summary>
    Punish,
}

/// <summary>A sub-item of the taxonomy and how likely it is.</summary>
/// <param name="Code">A code of the default taxonomy, or none.</param>
/// <param name="Probability">From 0 to 1.</param>
public sealed record ItemGuess(string Code, double Probability);

/// <summary>A flag that the text raises and how likely it is.</summary>
/// <param name="Flag">One of <see cref="TextFlags.All"/>.</param>
/// <param name="Probability">From 0 to 1.</param>
public sealed record FlagGuess(string Flag, double Probability);

/// <summary>Words of the text that carry what it is about.</summary>
/// <param name="Words">Exactly as written.</param>
/// <param name="Start">Where they begin: index of the first UTF-16 unit in the text, from 0.</param>
public sealed record KeyPhrase(string Words, int Start);

/// <summary>What an analyser says of one text.</summary>
/// <param name="Items">The likeliest sub-items, the likeliest first; at least one, at most three.</param>
/// <param name="Class">The class of the likeliest sub-item; null for no complaint.</param>
/// <param name="Sentiment">How the writer feels.</param>
/// <param name="SentimentScore">From -1, very angry, to 1, very pleased.</param>
/// <param name="Severity">S1 to S4 as 1 to 4; never below the floor that a rule sets.</param>
/// <param name="SeverityProbabilities">Of S1 to S4, in this order; they sum to 1.</param>
/// <param name="Flags">Only those raised, in the order of <see cref="TextFlags.All"/>.</param>
/// <param name="Demand">What the writer asks for.</param>
/// <param name="Phrases">The words that carry it, up to four, in the order of the text.</param>
/// <param name="Evidence">For every tag above the words it rests on; the tag is the sub-item's code, a flag, S1 to S4, a sentiment or a demand.</param>
/// <param name="Analyser">Name and version of what judged.</param>
/// <param name="ReviewReason">Why a person should look at it before it is relied on, in Chinese; null when there is no need.</param>
public sealed record AnalyzedText(
    IReadOnlyList<ItemGuess> Items, ComplaintClass? Class, Sentiment Sentiment, double SentimentScore, int Severity,
    IReadOnlyList<double> SeverityProbabilities, IReadOnlyList<FlagGuess> Flags, Demand Demand, IReadOnlyList<KeyPhrase> Phrases,
    IReadOnlyList<TagEvidence> Evidence, string Analyser, string? ReviewReason)
{
    /// <summary>True when a person should look at it before it is relied on.</summary>
    public bool NeedsHumanReview => ReviewReason is not null;
}
