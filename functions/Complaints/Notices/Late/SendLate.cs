using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Notices.Late;

/// <summary>One attempt to send a late message: not in quiet hours, and not when the step of which it tells is over, its clock stands or it is days old.</summary>
internal sealed class SendLate(IMessageSender sender, ComplaintLog log, CompanyDirectory directory, TimeProvider time) : Activity<LateMessage, LateTurn>
{
    private static readonly TimeSpan TriedFor = TimeSpan.FromDays(3);
    private static readonly LateTurn Over = new(null);

    /// <summary>How it ended is noted once.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(NoticeEnded ended, Complaint complaint) =>
        complaint.LateNotices.Contains(ended.Key) ? Facts.None : Facts.Of(ended);

    /// <inheritdoc/>
    public override async Task<LateTurn> RunAsync(LateMessage input, CancellationToken cancel)
    {
        var (message, now) = (input.Message, time.GetUtcNow());
        var complaint = message.ComplaintId is { } id ? await log.ReadAsync(new CaseRef(message.Company, id), cancel) : null;
        if (complaint is not null && IsOvertaken(input, complaint))
            return await EndAsync(message, null, cancel);
        if (await QuietUntilAsync(message, now, cancel) is { } quiet)
            return new LateTurn(quiet);
        try
        {
            return await EndAsync(message, await sender.SendAsync(message, cancel), cancel);
        }
        catch (TransientException) when (now < input.Since + TriedFor)
        {
            return new LateTurn(input.NextAfter(now));
        }
        catch (TransientException)
        {
            return await EndAsync(message, null, cancel);
        }
    }

    // Its step is over; or it is of a ladder that stands still by now: nothing escalates while a customer is waited for.
    private static bool IsOvertaken(LateMessage late, Complaint complaint) =>
        late.OnlyInStep is { } stepNo && (complaint.StepNo != stepNo || (complaint.Paused is not null && LadderNotices.IsOne(late.Message.Step)));

    private async Task<LateTurn> EndAsync(OutgoingMessage message, MessageChannel? channel, CancellationToken cancel)
    {
        if (channel is { } by)
            Telemetry.CountMessage(by);
        if (message.ComplaintId is { } id)
            await log.ActAsync(new CaseRef(message.Company, id), (now, _) => Decide(new NoticeEnded(message.Step, message.Recipient, channel), now), cancel);
        return Over;
    }

    private async Task<DateTimeOffset?> QuietUntilAsync(OutgoingMessage message, DateTimeOffset now, CancellationToken cancel)
    {
        if (message.Urgent || await directory.FindAsync(message.Company, cancel) is not { Policy: var policy })
            return null;
        var end = BusinessCalendar.AfterQuiet(now, message.Recipient.StartsWith("customer:", StringComparison.Ordinal) ? policy.CustomerQuiet : policy.StaffQuiet);
        return end > now ? end : null;
    }
}
