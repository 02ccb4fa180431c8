using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.Notices.Late;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Registers;

/// <summary>
/// Sends what is to be told of an entry as it stands. It is called after each change and every hour, so that what a crash or the quiet
/// hours kept back is sent later; the sender takes each key once.
/// </summary>
internal sealed class RegisterMessenger(MessagePost post, IRecordStore store, TimeProvider time)
{
    /// <summary>Who may be told of an entry now: nobody who must keep away from its case.</summary>
    public async Task<SideDuty> DutyAsync(CompanyPeople people, RegisterEntry entry, CancellationToken cancel)
    {
        var complaint = entry.CaseId is { } id ? (await store.ReadStateAsync(new CaseRef(entry.Company, id), cancel)).Complaint : null;
        return SideDuty.Of(people, time.GetUtcNow(), complaint is null ? [] : [complaint]);
    }

    /// <summary>Sends what was not sent before.</summary>
    public async Task SendAsync(SideDuty duty, RegisterEntry entry, IEnumerable<Notice?> notices, CancellationToken cancel)
    {
        foreach (var one in notices.OfType<Notice>())
            await post.SendAsync(ScriptedMessage.Of(duty.People.Company, one, $"{entry.Id}:{one.About}"), null, cancel);
    }
}
