namespace ComplaintCloud.Complaints.Prevention;

/// <summary>A cluster was found: its cases are linked to the incident that is open for it, or a new one is opened.</summary>
internal static class OpenIncident
{
    /// <summary>The incident to be written; null when the cluster is nothing new. A closed incident is followed by another only for new cases.</summary>
    /// <param name="cluster">What was found.</param>
    /// <param name="known">All incidents of the company.</param>
    /// <param name="label">What the cluster shares, for people.</param>
    /// <param name="now">When it was found.</param>
    public static Incident? Decide(CaseCluster cluster, IReadOnlyList<Incident> known, string label, DateTimeOffset now)
    {
        // The window moves on, so the first of several like texts may be another one than before.
        var own = known.Where(one => one.Dimension == cluster.Dimension && (one.Dimension is ClusterDimension.Text ? one.ComplaintIds.Intersect(cluster.ComplaintIds).Any() : one.Value == cluster.Value)).ToList();
        var news = cluster.ComplaintIds.Except(own.SelectMany(one => one.ComplaintIds)).ToList();
        if (own.FirstOrDefault(one => one.ClosedAt is null) is { } open)
            return news.Count > 0 ? open with { ComplaintIds = [.. open.ComplaintIds, .. news] } : null;
        if (news.Count < FindClusters.LeastCustomers)
            return null;
        var prefix = Incident.PrefixOf(cluster.Dimension, cluster.Value);
        return new Incident($"{prefix}{own.Count + 1:D3}", cluster.Dimension, cluster.Value, label, now, news, cluster.Customers, cluster.Usual);
    }
}
