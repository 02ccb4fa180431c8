using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>Sends notices: each once for a case, step, recipient and channel, however often the same work is done again.</summary>
internal sealed class CaseMessenger(IMessageSender sender, CompanyDirectory directory)
{
    /// <summary>Sends what was not sent before, and gives the facts that say so.</summary>
    public async Task<IReadOnlyList<Fact>> SendAsync(Complaint complaint, IReadOnlyList<Notice> notices, CancellationToken cancel)
    {
        if (notices.Count == 0)
            return [];
        var company = (await directory.FindAsync(complaint.Company, cancel))?.Company;
        foreach (var notice in notices)
            await sender.SendAsync(ToMessage(complaint, company?.Name ?? complaint.Company, notice), cancel);
        return [.. notices.Select(notice => new NoticeSent(notice.About, notice.Recipient, MessageChannel.Sms, complaint.StepNo))];
    }

    private static OutgoingMessage ToMessage(Complaint complaint, string signature, Notice notice)
    {
        var step = $"{complaint.StepNo}.{notice.About}";
        return new OutgoingMessage(
            complaint.Company, $"{complaint.Id}:{step}:{notice.Recipient}:sms", complaint.Id, step, notice.Recipient, notice.Phone,
            MessageChannel.Sms, $"【{signature}】{notice.Text}");
    }
}
