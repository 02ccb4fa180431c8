using ComplaintCloud.Complaints.Accountability;
using ComplaintCloud.Complaints.Capa;

namespace ComplaintCloud.Complaints.Registers;

/// <summary>What a judgement sets in motion beside its case.</summary>
internal sealed class CaseAftermath(DueAccountability accountability, CapaDesk capa)
{
    /// <summary>Done from the case's outbox: never lost, and may be done twice.</summary>
    public async Task FollowAsync(JudgedCase judged, CancellationToken cancel)
    {
        await accountability.OpenAsync(judged, cancel);
        await capa.FollowAsync(judged, cancel);
    }
}
