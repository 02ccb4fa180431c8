namespace ComplaintCloud.LocalHost.Tests.Store;

/// <summary>How one page of a list is cut short.</summary>
/// <param name="From">The continuation that the list itself gave; null for its beginning.</param>
/// <param name="Size">Most items of the page, from 1.</param>
/// <param name="IsEmpty">The page has no items, and the next one begins where it would have begun.</param>
/// <param name="EndsEmpty">Behind the last item comes an empty page.</param>
internal sealed record PageCut(string? From, int Size, bool IsEmpty, bool EndsEmpty)
{
    /// <summary>The seed with the hardest pages: none, then one item each, and none at the end.</summary>
    public const int Hardest = 0;

    /// <summary>The continuation behind the last item; no list of ours gives it.</summary>
    public const string End = ")";

    // Before what the list itself gave: an empty page went before.
    private const char Once = '(';

    private const int MostItems = 4;

    /// <summary>The continuation of an empty page.</summary>
    public string Again => Once + From;

    /// <summary>The same seed, list and continuation are always cut in the same way.</summary>
    public static PageCut Of(int seed, string list, string? continuation)
    {
        var isSecond = continuation is [Once, ..];
        var from = continuation is [Once, .. var rest] ? rest.Length == 0 ? null : rest : continuation;
        if (seed is Hardest)
            return new(from, 1, !isSecond, true);
        var chance = Hash($"{seed}\n{list}\n{from}");
        return new(from, 1 + (int)(chance % MostItems), !isSecond && chance / MostItems % 3 == 0, chance / (3 * MostItems) % 2 == 0);
    }

    /// <summary>The continuation of a page behind which the list has nothing more.</summary>
    public string? AfterLast(int items) => EndsEmpty && items > 0 ? End : null;

    // The same in every process: FNV-1a, whose low bits are mixed with the high ones.
    private static uint Hash(string text)
    {
        var hash = text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u));
        return hash ^ (hash >> 15);
    }
}
