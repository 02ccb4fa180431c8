using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>
/// Sends notices: each once for a case, step, recipient and channel, however often the same work is done again. A case that
/// has sent as many as it may sends only what is needed to go on, and a manager hears of that once.
/// </summary>
internal sealed class CaseMessenger(IMessageSender sender)
{
    private const string Capped = "capped";

    /// <summary>Sends what was not sent before, and gives the facts that say so.</summary>
    public async Task<IReadOnlyList<Fact>> SendAsync(Complaint complaint, IReadOnlyList<Notice> notices, DecisionContext context, CancellationToken cancel)
    {
        var room = Math.Max(0, context.Policy.NoticesPerCase - complaint.NoticeCount);
        var allowed = notices.Where((notice, i) => i < room || notice.IsNeeded).ToList();
        List<Fact> facts = [];
        foreach (var notice in allowed)
        {
            var channel = await SendAsync(complaint, ToMessage(complaint, context, notice), cancel);
            facts.Add(new NoticeSent(notice.About, notice.Recipient, channel, complaint.StepNo) { Script = notice.Script });
        }
        if (notices.Count > allowed.Count && !complaint.NoticesCapped && Alert(complaint, context) is { } alert)
        {
            // Its key names no step: whatever is retried, it goes out once in the life of the case.
            await SendAsync(complaint, ToMessage(complaint with { StepNo = 0 }, context, alert), cancel);
            facts.Add(new NoticeCapReached(complaint.NoticeCount, alert.Recipient));
        }
        return facts;
    }

    private async Task<MessageChannel> SendAsync(Complaint complaint, OutgoingMessage message, CancellationToken cancel)
    {
        using var span = Telemetry.Follow(complaint, "send message");
        var channel = await sender.SendAsync(message, cancel);
        span?.SetTag("complaintcloud.step", message.Step).SetTag("complaintcloud.channel", channel.WireName());
        Telemetry.CountMessage(channel);
        return channel;
    }

    private static Notice? Alert(Complaint complaint, DecisionContext context) =>
        (AssignCase.SupervisorOf(complaint, context, null) ?? context.People.InRole(StaffRole.Owner).FirstOrDefault()) is { } manager
            ? Notice.ToStaff(manager, Capped, $"投诉{complaint.Filed!.Number}的消息已达上限{context.Policy.NoticesPerCase}条，一般通知不再自动发送，请您电话跟进。")
            : null;

    private static OutgoingMessage ToMessage(Complaint complaint, DecisionContext context, Notice notice)
    {
        var step = $"{complaint.StepNo}.{notice.About}";
        return new OutgoingMessage(
            complaint.Company, $"{complaint.Id}:{step}:{notice.Recipient}:sms", complaint.Id, step, notice.Recipient, notice.Phone,
            MessageChannel.Sms, $"【{context.People.Company.Name}】{notice.Text}")
        {
            Subject = new MessageSubject(complaint.Filed!.Number, CaseWords.StepName(complaint.Step), notice.Text, context.Now),
            Urgent = Clocks.StepDeadlines.IsCritical(complaint),
        };
    }
}
