using System.Collections.Frozen;

namespace ComplaintCloud.Complaints.Privacy;

/// <summary>Words by their first letter: whether one of many begins at a place is one look-up for most places.</summary>
internal sealed class WordStarts(IEnumerable<string> words)
{
    private readonly FrozenDictionary<char, string[]> byFirst = words.GroupBy(word => word[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The first of them that stands there, in the order in which they were given; null for none.</summary>
    public string? At(string text, int at)
    {
        if (at >= text.Length || !byFirst.TryGetValue(text[at], out var candidates))
            return null;
        foreach (var word in candidates)
            if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
                return word;
        return null;
    }
}
