namespace ComplaintCloud.Complaints.Prevention;

/// <summary>
/// Finds what several customers complained of in the last days more often than is usual: the same cleaner, sub-item, area,
/// service or campaign, by the exact upper tail of the Poisson distribution, and nearly the same text.
/// </summary>
/// <remarks>
/// A customer counts once. The usual rate is the company's own, drawn towards the mean of its dimension as if that had been seen for
/// <see cref="PriorDays"/> days, so that a new cleaner is neither suspect nor beyond suspicion. <see cref="FalseAlarmsPerLook"/> is
/// shared out evenly among all values that were ever seen (Bonferroni); windows overlap from look to look, so that alarms
/// of one window are mostly the same one.
/// </remarks>
internal static class FindClusters
{
    /// <summary>How far back cases count as together.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromDays(3);

    /// <summary>From how long before that the usual rate is known.</summary>
    public static readonly TimeSpan History = TimeSpan.FromDays(56);

    /// <summary>Fewer customers are no cluster, however rare.</summary>
    public const int LeastCustomers = 3;

    /// <summary>The chance of any false alarm in one look at quiet times.</summary>
    public const double FalseAlarmsPerLook = 0.002;

    /// <summary>For how many days the mean of the dimension counts beside the history of one value.</summary>
    public const double PriorDays = 14;

    private const double LeastHistoryDays = 14;
    private const double LeastRatePerDay = 0.01;

    /// <summary>The clusters at a moment, the most unlikely first, then those of texts.</summary>
    /// <param name="cases">All judged cases of the window and the history, in any order.</param>
    /// <param name="now">The moment.</param>
    /// <param name="since">When the first case of the company was judged.</param>
    public static IReadOnlyList<CaseCluster> At(IReadOnlyCollection<CaseTags> cases, DateTimeOffset now, DateTimeOffset since)
    {
        var from = now - Window;
        var recent = cases.Where(one => one.At > from && one.At <= now).OrderBy(one => one.At).ThenBy(one => one.ComplaintId, StringComparer.Ordinal).ToList();
        var before = cases.Where(one => one.At <= from && one.At > from - History).ToList();
        return [.. ByRate(recent, before, Math.Min(History.TotalDays, (from - since).TotalDays)), .. SimilarTexts.Among(recent)];
    }

    private static IEnumerable<CaseCluster> ByRate(List<CaseTags> recent, List<CaseTags> before, double days)
    {
        if (days < LeastHistoryDays)
            return [];
        var dimensions = Enum.GetValues<ClusterDimension>().Where(dimension => dimension is not ClusterDimension.Text)
            .Select(dimension => (Dimension: dimension, Values: recent.Concat(before).Select(one => one.Values.GetValueOrDefault(dimension)).OfType<string>().Distinct().ToList())).ToList();
        var level = FalseAlarmsPerLook / Math.Max(1, dimensions.Sum(dimension => dimension.Values.Count));
        return dimensions.SelectMany(one => Judge(one.Dimension, one.Values.Count, recent, before, days)).Where(cluster => cluster.Probability < level)
            .OrderBy(cluster => cluster.Probability).ThenBy(cluster => cluster.Value, StringComparer.Ordinal);
    }

    private static IEnumerable<CaseCluster> Judge(ClusterDimension dimension, int values, List<CaseTags> recent, List<CaseTags> before, double days)
    {
        var usual = before.Where(one => one.Values.ContainsKey(dimension)).ToLookup(one => one.Values[dimension], one => one.CustomerId);
        var mean = usual.Sum(group => group.Count()) / days / values;
        foreach (var group in recent.Where(one => one.Values.ContainsKey(dimension)).GroupBy(one => one.Values[dimension]))
        {
            var customers = group.Select(one => one.CustomerId).Distinct().Count();
            if (customers < LeastCustomers)
                continue;
            var rate = Math.Max(LeastRatePerDay, (usual[group.Key].Count() + (PriorDays * mean)) / (days + PriorDays));
            var expected = rate * Window.TotalDays;
            yield return new CaseCluster(dimension, group.Key, [.. group.Select(one => one.ComplaintId)], customers, Math.Round(expected, 2), UpperTail.Poisson(customers, expected));
        }
    }
}
