using ComplaintCloud.TextAnalysis.Folding;

namespace ComplaintCloud.TextAnalysis.Lexicon;

/// <summary>Reads the lexicon files; process.txt tells their form.</summary>
internal static class LexiconReader
{
    private static readonly string[] Files = ["process.txt", "quality.txt", "misunderstanding.txt", "flags.txt", "tone.txt", "floors.txt"];

    /// <summary>All entries of the program's own lexicon.</summary>
    public static IReadOnlyList<LexiconEntry> ReadAll() => [.. Files.SelectMany(Resources.Lines).Select(Parse)];

    /// <summary>One line.</summary>
    /// <exception cref="FormatException">It has no name or an open brace.</exception>
    public static LexiconEntry Parse(string line)
    {
        var (name, rest) = line.IndexOf(" = ", StringComparison.Ordinal) is var at and > 0
            ? (line[..at], line[(at + 3)..])
            : throw new FormatException($"No name: {line}");
        var words = new HashSet<string>(StringComparer.Ordinal);
        var guards = new HashSet<string>(StringComparer.Ordinal);
        var patterns = new List<(string, string)>();
        foreach (var token in rest.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (token.StartsWith('@'))
                patterns.Add((token[1..token.IndexOf("..", StringComparison.Ordinal)], token[(token.LastIndexOf('@') + 1)..]));
            else
                (token.StartsWith('!') && token.Length > 1 && token[1] != '！' ? guards : words).UnionWith(Expand(token.TrimStart('!')).Select(TextFolder.Fold));
        }
        return new LexiconEntry(name.TrimStart('%'), name.StartsWith('%'), [.. words.Where(word => word.Length > 0)], patterns, [.. guards]);
    }

    private static IEnumerable<string> Expand(string token)
    {
        var open = token.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
            return [token];
        var close = token.IndexOf('}', open);
        if (close < 0)
            throw new FormatException($"An open brace: {token}");
        return token[(open + 1)..close].Split('|').SelectMany(choice => Expand(token[..open] + choice + token[(close + 1)..]));
    }
}
