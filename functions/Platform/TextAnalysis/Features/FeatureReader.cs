using ComplaintCloud.TextAnalysis.Folding;
using ComplaintCloud.TextAnalysis.Lexicon;

namespace ComplaintCloud.TextAnalysis.Features;

/// <summary>Reads the features of a folded text.</summary>
internal sealed class FeatureReader(ConceptLexicon lexicon)
{
    private const int LongestRun = 4;
    private const uint Edge = 0x10000;
    private readonly uint[] concepts = [.. lexicon.Names.Select(name => FeatureHash.Of($"c:{name}"))];
    private readonly uint[] groups = [.. lexicon.Groups.Select(group => FeatureHash.Of($"g:{group}"))];
    private readonly uint[] lastly = [.. lexicon.Names.Select(name => FeatureHash.Of($"l:{name}"))];
    private readonly uint[] often = [.. lexicon.Names.Select(name => FeatureHash.Of($"o:{name}"))];
    private readonly int[] groupNumbers = [.. lexicon.Groups.Select(group => lexicon.Groups.ToList().IndexOf(group))];
    private readonly int room = lexicon.Names.ToList().IndexOf(ConceptLexicon.Room);
    private bool[] isRoom = new bool[512];

    /// <summary>Reads into buffers that are used again.</summary>
    public void Read(FoldedText text, MatchBuffer matches, FeatureBuffer into)
    {
        into.Clear();
        lexicon.Find(text.Chars, matches);
        ReadCharacters(text.Chars, matches, into);
        ReadConcepts(text.Chars, matches, into);
        ReadNumbers(text.Chars, into);
        ReadLooks(text.Chars, into);
    }

    // Where something is says nothing of what it is: 卫生间 is a room and no matter of 卫生. The class of places knows it.
    private void ReadCharacters(ReadOnlySpan<char> text, MatchBuffer matches, FeatureBuffer into)
    {
        MarkRooms(text.Length, matches);
        for (var start = 0; start < text.Length; start++)
        {
            var hash = FeatureHash.Start;
            for (var end = start; end < text.Length && end < start + LongestRun && !isRoom[end]; end++)
            {
                hash = FeatureHash.Add(hash, char.IsAsciiDigit(text[end]) ? '0' : text[end]);
                into.Add(FeatureGroup.Characters, FeatureHash.Finish(hash), start, end + 1);
            }
        }
        if (text.Length == 0)
            return;
        into.Add(FeatureGroup.Characters, FeatureHash.Of(Edge, text[0]), 0, 1);
        into.Add(FeatureGroup.Characters, FeatureHash.Of(text[^1], Edge), text.Length - 1, text.Length);
    }

    private void MarkRooms(int length, MatchBuffer matches)
    {
        if (isRoom.Length <= length)
            isRoom = new bool[(length + 1) * 2];
        isRoom.AsSpan(0, length + 1).Clear();
        for (var i = 0; i < matches.Count; i++)
            if (matches[i] is var (concept, start, end) && concept == room)
                isRoom.AsSpan(start, end - start).Fill(true);
    }

    private void ReadConcepts(ReadOnlySpan<char> text, MatchBuffer matches, FeatureBuffer into)
    {
        Span<bool> seen = stackalloc bool[lexicon.Names.Count];
        Span<bool> twice = stackalloc bool[lexicon.Names.Count];
        Span<bool> seenGroups = stackalloc bool[lexicon.Names.Count];
        Span<bool> atEnd = stackalloc bool[lexicon.Names.Count];
        var lastClause = LastClause(text);
        for (var i = 0; i < matches.Count; i++)
        {
            var (concept, start, end) = matches[i];
            if (concept == room)
                continue;
            if (!seen[concept])
                into.Add(FeatureGroup.Concepts, concepts[concept], start, end);
            else if (!twice[concept])
                (twice[concept], _) = (true, Add(into, often[concept], start, end));
            if (!seenGroups[groupNumbers[concept]] && !lexicon.IsClass[concept])
                into.Add(FeatureGroup.Concepts, groups[concept], start, end);
            if (start >= lastClause && !atEnd[concept])
                into.Add(FeatureGroup.Concepts, lastly[concept], start, end);
            (seen[concept], atEnd[concept]) = (true, atEnd[concept] || start >= lastClause);
            seenGroups[groupNumbers[concept]] |= !lexicon.IsClass[concept];
        }
    }

    private static bool Add(FeatureBuffer into, uint key, int start, int end)
    {
        into.Add(FeatureGroup.Concepts, key, start, end);
        return true;
    }

    private static void ReadNumbers(ReadOnlySpan<char> text, FeatureBuffer into)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!NumberReader.TryRead(text, i, out var number))
                continue;
            if (number.Kind is not NumberKind.Other)
                into.Add(FeatureGroup.Concepts, FeatureHash.Of((uint)number.Kind, (uint)Size(number)), number.Start, number.End);
            i = number.End - 1;
        }
    }

    private static int Size(NumberFound number) => number.Kind is NumberKind.Age
        ? number.Value switch { < 15 => 0, < 50 => 1, < 60 => 2, _ => 3 }
        : number.Value switch { < 50 => 0, < 200 => 1, < 500 => 2, < 1000 => 3, < 3000 => 4, < 10_000 => 5, _ => 6 };

    private static void ReadLooks(ReadOnlySpan<char> text, FeatureBuffer into)
    {
        var (asks, shouts, clauses) = (0, 0, 1);
        foreach (var c in text)
        {
            asks += c is '?' ? 1 : 0;
            shouts += c is '!' ? 1 : 0;
            clauses += ConceptLexicon.EndsClause(c) ? 1 : 0;
        }
        AddLook("?", Math.Min(asks, 3), into);
        AddLook("!", Math.Min(shouts, 3), into);
        AddLook("clauses", (int)Math.Log2(clauses), into);
        AddLook("length", (int)Math.Log2(text.Length + 1), into);
        if (text.Length > 0)
            AddLook("ends", text[^1] is '?' ? 1 : text[^1] is '!' ? 2 : 0, into);
    }

    private static void AddLook(string name, int value, FeatureBuffer into) =>
        into.Add(FeatureGroup.Concepts, FeatureHash.Of(FeatureHash.Of(name), (uint)value), 0, 0);

    private static int LastClause(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 4; i > 0; i--)
            if (ConceptLexicon.EndsClause(text[i]))
                return i + 1;
        return 0;
    }
}
