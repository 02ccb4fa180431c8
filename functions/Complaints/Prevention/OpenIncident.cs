using ComplaintCloud.Complaints.Registers;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>What a cluster that was found amounts to: nothing new, more cases of an open incident, or a new one.</summary>
/// <param name="Open">The open incident to which the news belong; null for a new one.</param>
/// <param name="Fact">What happened to it.</param>
/// <param name="Key">By which a new one is opened once.</param>
internal sealed record ClusterNews(IncidentEntry? Open, RegisterFact Fact, string Key);

/// <summary>A cluster was found: its cases are linked to the incident that is open for it, or a new one is opened.</summary>
internal static class OpenIncident
{
    /// <summary>Null when the cluster is nothing new. A closed incident is followed by another only for new cases; what staff took out stays out.</summary>
    /// <param name="cluster">What was found.</param>
    /// <param name="known">All incidents of the company.</param>
    /// <param name="label">What the cluster shares, for people.</param>
    public static ClusterNews? Decide(CaseCluster cluster, IReadOnlyCollection<IncidentEntry> known, string label)
    {
        var own = known.Where(one => one.Dimension == cluster.Dimension && IsSame(one, cluster)).ToList();
        var news = cluster.ComplaintIds.Except(own.SelectMany(one => one.CaseIds.Concat(one.UnlinkedIds))).ToList();
        if (own.Find(one => one.Closed is null) is { } open)
            return news.Count > 0 ? new ClusterNews(open, new IncidentCasesLinked(news, null), "") : null;
        if (news.Count < FindClusters.LeastCustomers)
            return null;
        var opened = new IncidentOpened(cluster.Dimension, cluster.Value, label, news, cluster.Customers, cluster.Usual);
        return new ClusterNews(null, opened, $"{cluster.Dimension.WireName()}:{cluster.Value}:{own.Count + 1}");
    }

    // The window moves on, so the first of several like texts may be another one than before.
    private static bool IsSame(IncidentEntry one, CaseCluster cluster) => one.Dimension is ClusterDimension.Text
        ? one.CaseIds.Concat(one.UnlinkedIds).Intersect(cluster.ComplaintIds).Any()
        : one.Value == cluster.Value;
}
