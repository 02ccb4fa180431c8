using ComplaintCloud.Complaints.Notices.Late;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>Tells staff what concerns the company and no single case.</summary>
internal sealed class CompanyMessenger(MessagePost post)
{
    /// <summary>Sends each once for what it is about and whom it is for, however often this is called. In quiet hours nothing: who calls comes again.</summary>
    public async Task SendAsync(SideDuty duty, IEnumerable<Notice?> notices, CancellationToken cancel)
    {
        if (duty.QuietUntil is not null)
            return;
        foreach (var notice in notices.OfType<Notice>())
            await post.SendAsync(ScriptedMessage.Of(duty.People.Company, notice, notice.About), null, cancel);
    }
}
