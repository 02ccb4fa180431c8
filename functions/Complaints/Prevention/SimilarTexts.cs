using ComplaintCloud.Complaints.Privacy;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>
/// Texts of different customers that are nearly the same. Of each text the smallest hashes of its runs of three characters are
/// kept (a bottom-k sketch), from which the share of runs that two texts have in common (Jaccard) is estimated.
/// </summary>
internal static class SimilarTexts
{
    /// <summary>So much in common is nearly the same.</summary>
    public const double LeastCommon = 0.6;

    private const int Run = 3;
    private const int SketchSize = 64;
    private const int LeastLength = 12;
    private const int MostTexts = 500;
    private const uint HashStart = 2166136261;
    private const uint HashStep = 16777619;

    /// <summary>The sketch of a text; empty when it is too short to be compared.</summary>
    public static IReadOnlyList<uint> SketchOf(string text)
    {
        var letters = string.Concat(FoldedText.Of(text).Digits.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        if (letters.Length < LeastLength)
            return [];
        return [.. Enumerable.Range(0, letters.Length - Run + 1).Select(at => Hash(letters.AsSpan(at, Run))).Distinct().Order().Take(SketchSize)];
    }

    /// <summary>How much two texts have in common, 0 to 1.</summary>
    public static double Common(IReadOnlyList<uint> one, IReadOnlyList<uint> other)
    {
        var smallest = one.Concat(other).Distinct().Order().Take(SketchSize).ToHashSet();
        return smallest.Count == 0 ? 0 : one.Intersect(other).Count(smallest.Contains) / (double)smallest.Count;
    }

    /// <summary>Groups of such texts from at least three customers, each linked to another of its group.</summary>
    /// <param name="recent">The cases of the window, oldest first.</param>
    public static IEnumerable<CaseCluster> Among(IReadOnlyList<CaseTags> recent)
    {
        var left = recent.Where(one => one.Sketch.Count > 0).TakeLast(MostTexts).ToList();
        while (left.Count > 0)
        {
            var group = new List<CaseTags> { left[0] };
            left.RemoveAt(0);
            for (var at = 0; at < group.Count; at++)
            {
                var like = left.Where(one => Common(one.Sketch, group[at].Sketch) >= LeastCommon).ToList();
                group.AddRange(like);
                left.RemoveAll(like.Contains);
            }
            var customers = group.Select(one => one.CustomerId).Distinct().Count();
            if (customers >= FindClusters.LeastCustomers)
                yield return new CaseCluster(ClusterDimension.Text, group.MinBy(one => (one.At, one.ComplaintId))!.ComplaintId, [.. group.OrderBy(one => one.At).Select(one => one.ComplaintId)], customers, 0, 0);
        }
    }

    // FNV-1a: the same on every machine and in every run, as it is stored.
    private static uint Hash(ReadOnlySpan<char> run)
    {
        var hash = HashStart;
        foreach (var letter in run)
            hash = unchecked((((hash ^ (byte)letter) * HashStep) ^ (byte)(letter >> 8)) * HashStep);
        // The last step spreads the high bits, by which the smallest are chosen.
        hash ^= hash >> 15;
        return unchecked(hash * 0x2c1b3c6d);
    }
}
