namespace ComplaintCloud.TextAnalysis.Lexicon;

/// <summary>Finds concepts in folded text: their words, and pairs of classes close together in one clause.</summary>
internal sealed class ConceptLexicon
{
    /// <summary>The class of words that only say where: their characters are no features.</summary>
    public const string Room = "room";

    private const int Reach = 8;
    private readonly WordTrie trie;
    private readonly Target[] targets;
    private readonly List<Pattern>[] patterns;

    /// <summary>Compiles the entries.</summary>
    public ConceptLexicon(IReadOnlyList<LexiconEntry> entries)
    {
        Names = [.. entries.Select(entry => entry.Name)];
        Groups = [.. entries.Select(entry => entry.Group)];
        IsClass = [.. entries.Select(entry => entry.IsClass)];
        Floors = [.. entries.Select(SeverityFloor.Of)];
        var found = new List<Target>();
        var words = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        patterns = [.. entries.Select(_ => new List<Pattern>())];
        for (var i = 0; i < entries.Count; i++)
        {
            Add(words, found, entries[i].Words, new Target(i, IsGuard: false));
            Add(words, found, entries[i].Guards, new Target(i, IsGuard: true));
            foreach (var (first, then) in entries[i].Patterns)
                patterns[NumberOf(then)].Add(new Pattern(NumberOf(first), i));
        }
        (targets, trie) = ([.. found], new WordTrie(words));
    }

    /// <summary>The lexicon that comes with the program.</summary>
    public static ConceptLexicon Own { get; } = new(LexiconReader.ReadAll());

    /// <summary>The names of the concepts and classes by number.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>What each is about.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>Whether it is a class.</summary>
    public IReadOnlyList<bool> IsClass { get; }

    /// <summary>The floor that each sets; level 0 for none.</summary>
    public IReadOnlyList<SeverityFloor> Floors { get; }

    /// <summary>True for a character that ends a clause.</summary>
    public static bool EndsClause(char c) => c is ',' or '.' or '!' or '?' or ';' or ' ' or '~' or '…' or ':' or '\n';

    /// <summary>Adds what is found, in the order of the text, to a list that is used again.</summary>
    public void Find(ReadOnlySpan<char> text, MatchBuffer into)
    {
        into.Clear(Names.Count);
        var clause = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (EndsClause(text[i]))
                clause = i + 1;
            var state = trie.Begin(text[i]);
            for (var end = i + 1; state > 0; end++)
            {
                foreach (var number in trie.At(state))
                    Take(targets[number], i, end, clause, into);
                state = end < text.Length ? trie.Next(state, text[end]) : 0;
            }
        }
        into.DropGuarded();
    }

    private void Take(Target target, int start, int end, int clause, MatchBuffer into)
    {
        if (target.IsGuard)
        {
            into.Guard(new ConceptMatch(target.Concept, start, end));
            return;
        }
        foreach (var pattern in patterns[target.Concept])
            if (into.Last(pattern.First) is { } first && first.Start >= clause && first.End <= start && start - first.End <= Reach)
                into.Add(new ConceptMatch(pattern.Concept, first.Start, end));
        into.Add(new ConceptMatch(target.Concept, start, end));
    }

    private int NumberOf(string name) =>
        Names.ToList().IndexOf(name) is var number and >= 0 ? number : throw new FormatException($"There is no class {name}.");

    private static void Add(Dictionary<string, List<int>> words, List<Target> targets, IEnumerable<string> these, Target target)
    {
        targets.Add(target);
        foreach (var word in these)
        {
            if (!words.TryGetValue(word, out var numbers))
                words[word] = numbers = [];
            numbers.Add(targets.Count - 1);
        }
    }

    private readonly record struct Target(int Concept, bool IsGuard);

    private readonly record struct Pattern(int First, int Concept);
}
