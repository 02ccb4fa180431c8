using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Rework;
using ComplaintCloud.Complaints.Views;

namespace ComplaintCloud.LocalHost.Demo.Crowd;

/// <summary>What the cleaner who was offered a rework does, with the link from the message.</summary>
internal sealed class CleanerMoves(DemoClient client, Phones phones)
{
    private static readonly TimeSpan Reads = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Works = TimeSpan.FromHours(2);

    /// <summary>Gives their side, or lets the time pass.</summary>
    public Move State(CrowdCase one, StatementState asked, DateTimeOffset now) => one.Habits.Accepts(asked.StatementNo) is not null
        ? new Move(now + Works, () => client.PostStatementAsync(phones.StatementLinkOf(one.Id, asked.StatementNo)!, new GiveStatement("当天时间紧，有几处没顾上。")))
        : new Move(asked.AnswerBy, null);

    /// <summary>Answers the offer, lets it lie, or goes there.</summary>
    public Move Work(CrowdCase one, StaffComplaint view, DateTimeOffset now)
    {
        var offer = view.Offers[^1];
        if (offer.Answer is not null)
            return Visit(one, view, offer, now);
        // Who was asked by a manager in person comes.
        bool? accepts = one.Count("assign") > 0 ? true : one.Habits.Accepts(offer.OfferNo);
        return accepts is { } answer
            ? Post(one, offer, now + Reads, "answer", new AnswerOffer(answer, answer ? null : "那天排满了"))
            : new Move(view.Deadline!.DueAt, null);
    }

    private Move Visit(CrowdCase one, StaffComplaint view, OfferView offer, DateTimeOffset now)
    {
        var visit = view.Rework!.VisitAt > now ? view.Rework.VisitAt : now;
        return offer.Answer is OfferAnswer.Accepted && one.Habits.Position % 2 == 0
            ? Post(one, offer, visit, "check-in", new { })
            : Post(one, offer, visit + Works, "report", new ReportRework("已重新清洁，现场请客户看过。"));
    }

    private Move Post(CrowdCase one, OfferView offer, DateTimeOffset at, string path, object body) => new(at, async () =>
    {
        var link = phones.LinkOf(one.Id, offer.OfferNo) ?? throw new InvalidOperationException($"No message about offer {offer.OfferNo} of case {one.Id} went out.");
        if (path == "report")
            await DemoPhotos.TakeAsync(client, link);
        await client.PostJobAsync<CleanerJob>(link, path, body);
    });
}
