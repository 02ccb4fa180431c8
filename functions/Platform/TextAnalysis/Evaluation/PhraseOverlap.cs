using ComplaintCloud.TextAnalysis.Training;

namespace ComplaintCloud.TextAnalysis.Evaluation;

/// <summary>How far the key phrases found cover the same characters as those that a person marked.</summary>
internal static class PhraseOverlap
{
    /// <summary>The balance of both directions over all characters; 0 when nobody marked any.</summary>
    public static double Of(IEnumerable<Judged> judged)
    {
        var (both, found, marked) = (0, 0, 0);
        foreach (var one in judged)
        {
            var ours = Cover(one.Text.Text.Length, one.Tags.Phrases.Select(phrase => (phrase.Start, phrase.Words.Length)));
            var theirs = Cover(one.Text.Text.Length, one.Text.Phrases.Select(phrase => (one.Text.Text.IndexOf(phrase, StringComparison.Ordinal), phrase.Length)));
            for (var i = 0; i < ours.Length; i++)
                (both, found, marked) = (both + (ours[i] && theirs[i] ? 1 : 0), found + (ours[i] ? 1 : 0), marked + (theirs[i] ? 1 : 0));
        }
        return marked == 0 ? 0 : 2.0 * both / (found + marked);
    }

    private static bool[] Cover(int length, IEnumerable<(int Start, int Length)> ranges)
    {
        var cover = new bool[length];
        foreach (var (start, count) in ranges)
            if (start >= 0)
                cover.AsSpan(start, count).Fill(true);
        return cover;
    }
}
