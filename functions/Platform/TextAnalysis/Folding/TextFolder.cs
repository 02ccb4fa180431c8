namespace ComplaintCloud.TextAnalysis.Folding;

/// <summary>
/// Makes different ways of writing the same thing the same: traditional characters simplified, full width half width, letters
/// small, characters that repeat shortened to two, emoji as words, all spaces one.
/// </summary>
internal static class TextFolder
{
    private const char Dropped = '\0';
    private static readonly char[] Table = CreateTable();
    private static readonly Dictionary<int, string> Emoji = ReadEmoji();

    /// <summary>Folds a text into a buffer that is used again.</summary>
    public static void Fold(ReadOnlySpan<char> text, FoldedText into)
    {
        into.Clear();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AddEmoji(char.ConvertToUtf32(text[i], text[i + 1]), i, into);
                i++;
            }
            else if (Table[text[i]] is var folded && folded is not Dropped)
                into.Add(folded, i);
            else
                AddEmoji(text[i], i, into);
        }
        into.End(text.Length);
    }

    /// <summary>The folded form of a word.</summary>
    public static string Fold(string word)
    {
        var folded = new FoldedText();
        Fold(word, folded);
        return folded.Chars.ToString();
    }

    private static void AddEmoji(int code, int origin, FoldedText into)
    {
        if (Emoji.TryGetValue(code, out var words))
            foreach (var one in words)
                into.Add(one, origin);
    }

    private static char[] CreateTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
            table[i] = Plain((char)i);
        foreach (var line in Resources.Lines("traditional.txt"))
            for (var i = 0; i + 1 < line.Length; i += 2)
                table[line[i]] = line[i + 1];
        return table;
    }

    // Characters that emoji.txt may name are dropped here, and so are joiners and variation selectors.
    private static char Plain(char c) => c switch
    {
        '\u3000' or '\u00a0' => ' ',
        '。' or '．' => '.',
        '、' => ',',
        '“' or '”' or '「' or '」' or '『' or '』' or '"' or '＂' => '"',
        '￥' => '¥',
        '～' or '〜' => '~',
        >= '\uff01' and <= '\uff5e' => char.ToLowerInvariant((char)(c - 0xfee0)),
        _ when char.IsWhiteSpace(c) => ' ',
        _ when char.IsControl(c) || char.IsSurrogate(c) || c is (>= '\u200b' and <= '\u200f') or '\ufe0f' or '\ufeff' => Dropped,
        >= '\u2600' and <= '\u27bf' or '\u2b50' or '\u263a' => Dropped,
        _ => char.ToLowerInvariant(c),
    };

    private static Dictionary<int, string> ReadEmoji()
    {
        var words = new Dictionary<int, string>();
        foreach (var line in Resources.Lines("emoji.txt"))
            foreach (var emoji in line.Split(' ').Skip(1))
                words[emoji.EnumerateRunes().First().Value] = line.Split(' ')[0];
        return words;
    }
}
