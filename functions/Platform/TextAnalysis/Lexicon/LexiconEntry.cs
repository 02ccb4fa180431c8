namespace ComplaintCloud.TextAnalysis.Lexicon;

/// <summary>One line of a lexicon file.</summary>
/// <param name="Name">Name of the concept, such as <c>p1.late</c>, or of the class.</param>
/// <param name="IsClass">A class only serves the patterns of concepts.</param>
/// <param name="Words">Its words, folded.</param>
/// <param name="Patterns">Pairs of classes: one of the first, and one of the second soon after.</param>
/// <param name="Guards">Where these words stand the concept does not.</param>
internal sealed record LexiconEntry(
    string Name, bool IsClass, IReadOnlyList<string> Words, IReadOnlyList<(string First, string Then)> Patterns, IReadOnlyList<string> Guards)
{
    /// <summary>The part of the name before the dot: what the concept is about.</summary>
    public string Group => Name.Split('.')[0];
}
