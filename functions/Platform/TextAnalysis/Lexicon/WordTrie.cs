namespace ComplaintCloud.TextAnalysis.Lexicon;

/// <summary>Finds which words begin at a place in a text. Transitions are in one open-addressed table.</summary>
internal sealed class WordTrie
{
    private const int Root = 1;
    private readonly ulong[] keys;
    private readonly int[] states;
    private readonly int mask;
    private readonly int[] first = new int[char.MaxValue + 1];
    private readonly int[][] targets;

    /// <summary>Builds it; each word has the numbers of what it stands for.</summary>
    public WordTrie(IReadOnlyDictionary<string, List<int>> words)
    {
        var size = 1024;
        while (size < words.Keys.Sum(word => word.Length) * 2)
            size *= 2;
        (keys, states, mask) = (new ulong[size], new int[size], size - 1);
        var ends = new List<int[]> { Array.Empty<int>(), Array.Empty<int>() };
        foreach (var (word, numbers) in words.OrderBy(word => word.Key, StringComparer.Ordinal))
        {
            var state = Root;
            foreach (var c in word)
                state = Step(state, c, ends);
            ends[state] = [.. numbers];
        }
        targets = [.. ends];
    }

    /// <summary>The state after the first character of a word; 0 when no word begins so.</summary>
    public int Begin(char c) => first[c];

    /// <summary>The state after one more character; 0 when no word goes on so.</summary>
    public int Next(int state, char c)
    {
        var key = KeyOf(state, c);
        for (var slot = SlotOf(key); ; slot = (slot + 1) & mask)
        {
            if (keys[slot] == key)
                return states[slot];
            if (keys[slot] == 0)
                return 0;
        }
    }

    /// <summary>What the word that ends in this state stands for.</summary>
    public ReadOnlySpan<int> At(int state) => targets[state];

    private int Step(int state, char c, List<int[]> ends)
    {
        var next = state == Root ? first[c] : Next(state, c);
        if (next > 0)
            return next;
        next = ends.Count;
        ends.Add([]);
        if (state == Root)
            first[c] = next;
        else
            Put(KeyOf(state, c), next);
        return next;
    }

    private void Put(ulong key, int next)
    {
        var slot = SlotOf(key);
        while (keys[slot] != 0)
            slot = (slot + 1) & mask;
        (keys[slot], states[slot]) = (key, next);
    }

    private static ulong KeyOf(int state, char c) => ((ulong)state << 16) | c;

    private int SlotOf(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 40) & mask;
}
