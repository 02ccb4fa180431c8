namespace ComplaintCloud.TextAnalysis.Lexicon;

/// <summary>What was found in one text. Made to be used again.</summary>
internal sealed class MatchBuffer
{
    private readonly List<ConceptMatch> found = [];
    private readonly List<ConceptMatch> guards = [];
    private int[] last = [];

    /// <summary>How many there are.</summary>
    public int Count => found.Count;

    /// <summary>One of them.</summary>
    public ConceptMatch this[int index] => found[index];

    /// <summary>Begins anew, for so many concepts.</summary>
    public void Clear(int concepts)
    {
        found.Clear();
        guards.Clear();
        if (last.Length < concepts)
            last = new int[concepts];
        Array.Fill(last, -1);
    }

    /// <summary>Adds one.</summary>
    public void Add(ConceptMatch match)
    {
        last[match.Concept] = found.Count;
        found.Add(match);
    }

    /// <summary>Notes words that keep a concept away.</summary>
    public void Guard(ConceptMatch guard) => guards.Add(guard);

    /// <summary>The last one of a concept so far.</summary>
    public ConceptMatch? Last(int concept) => last[concept] is var at and >= 0 ? found[at] : null;

    /// <summary>Removes what stands where a guard of it stands.</summary>
    public void DropGuarded()
    {
        foreach (var guard in guards)
            for (var i = found.Count - 1; i >= 0; i--)
                if (found[i].Concept == guard.Concept && found[i].Start < guard.End && guard.Start < found[i].End)
                    found.RemoveAt(i);
    }
}
