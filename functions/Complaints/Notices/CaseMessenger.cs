using ComplaintCloud.Complaints.Notices.Late;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>
/// Sends notices: each once for a case, step, recipient and channel, however often the same work is done again. A case that
/// has sent as many as it may sends only what is needed to go on, and a manager hears of that once.
/// </summary>
internal sealed class CaseMessenger(MessagePost post, CompanyDirectory directory)
{
    private const string Capped = "capped";

    // What is worth telling also when the step in which it was to be told is over.
    private static readonly HashSet<string> Lasting = ["acknowledged", "cancelled", CustomerLinks.Tracking, CustomerLinks.Survey];

    /// <summary>Sends what was not sent before, and gives the facts that say so.</summary>
    public async Task<IReadOnlyList<Fact>> SendAsync(Complaint complaint, IReadOnlyList<Notice> notices, DecisionContext context, CancellationToken cancel)
    {
        var room = Math.Max(0, context.Policy.NoticesPerCase - complaint.NoticeCount);
        var allowed = notices.Where((notice, i) => i < room || notice.IsNeeded).ToList();
        List<Fact> facts = [];
        foreach (var notice in allowed)
        {
            if (notice.OnlyBy(complaint) is { } writtenFrom)
            {
                facts.Add(new NoticeLeftToStaff(notice.About, notice.Recipient, writtenFrom, notice.Said.Text, complaint.StepNo, notice.Said.Script));
                continue;
            }
            var channel = await SendAsync(complaint, ToMessage(complaint, context, await ReachableAsync(complaint, notice, cancel)), Lasting.Contains(notice.About) || complaint.StepNo == 0 ? null : complaint.StepNo, cancel);
            facts.Add(new NoticeSent(notice.About, notice.Recipient, channel, complaint.StepNo) { Script = notice.Said.Script });
        }
        if (notices.Count > allowed.Count && !complaint.NoticesCapped && Alert(complaint, context) is { } alert)
        {
            // Its key names no step: whatever is retried, it goes out once in the life of the case.
            await SendAsync(complaint, ToMessage(complaint with { StepNo = 0 }, context, alert), null, cancel);
            facts.Add(new NoticeCapReached(complaint.NoticeCount, alert.Recipient));
        }
        return facts;
    }

    /// <summary>The key of a message that a case's log tells of.</summary>
    public static string KeyOf(string complaintId, NoticeSent sent) => ScriptedMessage.KeyOf(ScopeOf(complaintId, $"{sent.StepNo}.{sent.About}"), sent.Recipient);

    private static string ScopeOf(string complaintId, string step) => $"{complaintId}:{step}";

    // Who showed no phone before they filed may have named one to call, or have shown theirs since.
    private async ValueTask<Notice> ReachableAsync(Complaint complaint, Notice notice, CancellationToken cancel)
    {
        if (!notice.IsForCustomer || notice.Phone.Length > 0)
            return notice;
        var filed = complaint.Filed!;
        return notice with { Phone = filed.ContactPhone ?? (await directory.FindCustomerAsync(complaint.Company, filed.CustomerId, cancel))?.Phone ?? "" };
    }

    private async Task<MessageChannel> SendAsync(Complaint complaint, OutgoingMessage message, int? onlyInStep, CancellationToken cancel)
    {
        using var span = Telemetry.Follow(complaint, "send message");
        var channel = await post.SendAsync(message, onlyInStep, cancel);
        span?.SetTag("complaintcloud.step", message.Step).SetTag("complaintcloud.channel", channel.WireName());
        Telemetry.CountMessage(channel);
        return channel;
    }

    private static Notice? Alert(Complaint complaint, DecisionContext context) =>
        SideDuty.Of(complaint, context).To(
            [.. new[] { AssignCase.SupervisorOf(complaint, context, null) }.OfType<StaffMember>(), .. context.People.InRole(StaffRole.Owner)], Capped,
            NoticeScripts.Fill("notices.capped", ("number", complaint.Filed!.Number), ("count", $"{context.Policy.NoticesPerCase}")), evenAway: true);

    private static OutgoingMessage ToMessage(Complaint complaint, DecisionContext context, Notice notice)
    {
        var step = $"{complaint.StepNo}.{notice.About}";
        return ScriptedMessage.Of(context.People.Company, notice, ScopeOf(complaint.Id, step), step, complaint.Id) with
        {
            Subject = new MessageSubject(complaint.Filed!.Number, notice.IsForCustomer ? ProgressWords.StepName(complaint.Step, complaint.Turn) : CaseWords.StepName(complaint.Step), notice.Said.Text, context.Now),
            Urgent = Clocks.StepDeadlines.IsCritical(complaint),
        };
    }
}
