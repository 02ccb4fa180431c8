namespace ComplaintCloud.TextAnalysis.Features;

/// <summary>Kinds of features; each kind has its own weight against the others.</summary>
internal enum FeatureGroup
{
    /// <summary>One to four characters in a row.</summary>
    Characters,

    /// <summary>Concepts of the lexicon, sums of money, and how the text looks.</summary>
    Concepts,
}
