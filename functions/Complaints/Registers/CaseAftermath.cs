using ComplaintCloud.Complaints.Accountability;

namespace ComplaintCloud.Complaints.Registers;

/// <summary>What a judgement sets in motion beside its case.</summary>
internal sealed class CaseAftermath(DueAccountability accountability)
{
    /// <summary>Done from the case's outbox: never lost, and may be done twice.</summary>
    public Task FollowAsync(JudgedCase judged, CancellationToken cancel) => accountability.OpenAsync(judged, cancel);
}
