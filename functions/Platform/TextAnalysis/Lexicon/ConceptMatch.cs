namespace ComplaintCloud.TextAnalysis.Lexicon;

/// <summary>A concept found in a folded text.</summary>
/// <param name="Concept">Its number.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its last character.</param>
internal readonly record struct ConceptMatch(int Concept, int Start, int End);
