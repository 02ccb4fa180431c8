using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints;

/// <summary>What a case knows of the messages it has sent.</summary>
internal static class ComplaintFoldNotices
{
    /// <summary>The case after a message, besides what the message tells of; any other fact leaves it as it is.</summary>
    public static Complaint Count(Complaint before, Fact fact) => fact switch
    {
        NoticeSent sent => before with
        {
            NoticeCount = before.NoticeCount + 1,
            OnlyInApp = IsCustomer(sent.Recipient) && sent.Channel is not MessageChannel.Later ? sent.Channel is MessageChannel.InApp : before.OnlyInApp,
            LinkSent = before.LinkSent || sent.About == Notices.CustomerLinks.Tracking,
            PassOnTold = before.PassOnTold || sent.About == Notices.TurnNotices.PassOn,
            Told = sent.StepNo == before.StepNo ? [.. before.Told, KeyOf(sent.About, sent.Recipient)] : before.Told,
        },
        NoticeLeftToStaff left => before with
        {
            NoticeCount = before.NoticeCount + 1,
            Told = left.StepNo == before.StepNo ? [.. before.Told, KeyOf(left.About, left.Recipient)] : before.Told,
        },
        Escalated { Rung: not LadderRung.Silence } climbed when climbed.To != Actors.Workflow => before with { NoticeCount = before.NoticeCount + climbed.To.Split(',').Length },
        ToldOfIncident => before with { NoticeCount = before.NoticeCount + 1 },
        _ => before,
    };

    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact, DateTimeOffset at, string by) => fact switch
    {
        NoticesHeld held => held.StepNo == before.StepNo ? before with { HeldUntil = held.Until } : before,
        NoticeLeftToStaff left => before with
        {
            NoticedStepNo = Math.Max(before.NoticedStepNo, left.StepNo),
            ToPassOn = [.. before.ToPassOn, new LeftToStaff(before.ToPassOn.Count + 1, at, left.Channel, left.Text)],
        },
        NoticesPassedOn passed => before with
        {
            ToPassOn = [.. before.ToPassOn.Select(one => passed.NoticeNos.Contains(one.NoticeNo) ? one with { PassedOn = new(passed.ToldAt, by, passed.Note) } : one)],
        },
        ToldOfIncident told => before with { ToldOfIncidents = [.. before.ToldOfIncidents, told.IncidentId] },
        NoticeCapReached => before with { NoticesCapped = true },
        NoticeEnded ended => before with
        {
            LateNotices = [.. before.LateNotices, ended.Key],
            OnlyInApp = IsCustomer(ended.Recipient) && ended.Channel is { } channel ? channel is MessageChannel.InApp : before.OnlyInApp,
        },
        _ => null,
    };

    private static bool IsCustomer(string recipient) => recipient.StartsWith("customer:", StringComparison.Ordinal);

    /// <summary>What makes a message the same one within a step.</summary>
    public static string KeyOf(string about, string recipient) => $"{about} {recipient}";
}
