namespace ComplaintCloud.Complaints.Prevention;

/// <summary>Finds which of many phrases a text says. The time it takes depends on the text and on how long phrases are, not on how many they are.</summary>
internal sealed class PhraseMatcher
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> phrases;
    private readonly int[] lengths;

    /// <summary>For some phrases, in the form of <see cref="CaseTags.Words"/>.</summary>
    public PhraseMatcher(IEnumerable<string> phrases)
    {
        var all = phrases.ToHashSet(StringComparer.Ordinal);
        this.phrases = all.GetAlternateLookup<ReadOnlySpan<char>>();
        lengths = [.. all.Select(phrase => phrase.Length).Distinct()];
    }

    /// <summary>Those that a complaint says, each once; its own key phrases are said whatever its text.</summary>
    public IReadOnlyCollection<string> SaidBy(CaseTags tags)
    {
        var said = new HashSet<string>(tags.Phrases.Where(phrases.Set.Contains), StringComparer.Ordinal);
        foreach (var length in lengths)
            for (var at = 0; at + length <= tags.Words.Length; at++)
                if (phrases.TryGetValue(tags.Words.AsSpan(at, length), out var phrase))
                    said.Add(phrase);
        return said;
    }

    /// <summary>How many of some complaints say each; what nobody says is left out.</summary>
    public Dictionary<string, int> CountIn(IEnumerable<CaseTags> cases)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var phrase in cases.SelectMany(SaidBy))
            counts[phrase] = counts.GetValueOrDefault(phrase) + 1;
        return counts;
    }
}
