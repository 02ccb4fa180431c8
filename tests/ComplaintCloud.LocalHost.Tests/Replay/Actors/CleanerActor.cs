using System.Text.Json.Nodes;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Views;
using ComplaintCloud.LocalHost.Demo;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Replay.Checks;

namespace ComplaintCloud.LocalHost.Tests.Replay.Actors;

/// <summary>保洁员 with the link in the message: accepts, declines, names another time, forgets, comes, or does not.</summary>
internal sealed class CleanerActor(ACompany company, Phones phones)
{
    private static readonly Answer NoMessageYet = new(404, JsonNode.Parse("""{"code":"no_message_yet"}""")!, null);
    private static readonly string[] TooLate = ["no_message_yet", "not_found", "wrong_step", "unauthenticated"];

    /// <summary>Gives their side, or lets the time pass.</summary>
    public Move State(ReplayCase one, StatementState asked, DateTimeOffset now) => one.Once($"states {asked.StatementNo}", 0.7)
        ? new Move(now + one.Chance.Minutes(20, 200), "state", () => StateAsync(one, asked.StatementNo)) { MayBe = TooLate }
        : Move.LookAt(asked.AnswerBy.AddMinutes(1));

    /// <summary>Answers the offer, or goes there; null when they were to come and did not, and the ladder has reached a manager.</summary>
    public Move? Work(ReplayCase one)
    {
        var offer = one.View.Offers[^1];
        return offer.Answer is null or OfferAnswer.Offered or OfferAnswer.Proposed ? Answer(one, offer) : Visit(one, offer);
    }

    private Move Answer(ReplayCase one, OfferView offer)
    {
        var due = one.View.Deadline!.DueAt.AddMinutes(1);
        // A message that waits for the morning cannot be answered before.
        if (one.Once($"forgets offer {offer.OfferNo}", 0.15) || !one.UpTo(3, $"answer {offer.OfferNo}"))
            return Move.LookAt(due);
        var at = company.Now + one.Chance.Minutes(2, 25);
        if (one.Once($"declines {offer.OfferNo}", 0.2))
            return Job(one, offer, at, "decline", "answer", new { accepted = false, reason = "那天排满了" });
        return one.Once($"another time {offer.OfferNo}", 0.15)
            ? Job(one, offer, at, "accept for another time", "answer", new { accepted = true, visitAt = Later(company.Now.AddDays(one.Chance.From(1, 4))) })
            : Job(one, offer, at, "accept", "answer", new { accepted = true });

        static DateTimeOffset Later(DateTimeOffset at) => WorkingMinutes.NextOpen(at, at);
    }

    private Move? Visit(ReplayCase one, OfferView offer)
    {
        if (one.Once($"does not come {offer.OfferNo}", 0.1))
            one.UpTo(1, $"stays away {offer.OfferNo}");
        if (one.Count($"stays away {offer.OfferNo}") > 0)
        {
            if (Desk.Reached(one.View) >= 2)
                return null;
            return Move.LookAt((one.View.Deadline!.Rungs.Where(rung => !rung.Done && rung.At > company.Now).Select(rung => (DateTimeOffset?)rung.At).Min() ?? company.Now.AddHours(2)).AddMinutes(1));
        }
        var visit = one.View.Rework!.VisitAt > company.Now ? one.View.Rework.VisitAt : company.Now;
        return offer.Answer is OfferAnswer.Accepted && one.Once($"checks in {offer.OfferNo}", 0.5)
            ? Job(one, offer, visit + one.Chance.Minutes(0, 30), "check in", "check-in", new { })
            : Job(one, offer, visit + one.Chance.Minutes(60, 200), "report", "report", new { notes = "已重新清洁，现场请客户看过。" });
    }

    private Move Job(ReplayCase one, OfferView offer, DateTimeOffset at, string what, string deed, object body) => new(at, what, async () =>
    {
        if (await LinkAsync(one, offer) is not { } link)
            return NoMessageYet;
        if (deed == "report")
        {
            await link.UploadAsync("/api/cleaner/job/attachments?purpose=before", Photos.No(one.Filing.Position), "before-1");
            await link.UploadAsync("/api/cleaner/job/attachments?purpose=after", Photos.No(one.Filing.Position + 1_000), "after-1");
        }
        return await link.PostAsync($"/api/cleaner/job/{deed}", body);
    })
    { MayBe = ["no_message_yet", "not_found"] };

    private async Task<Answer> StateAsync(ReplayCase one, int statementNo)
    {
        await phones.ReadNewAsync();
        return phones.StatementLinkOf(one.It.Id, statementNo) is { } link
            ? await company.WithToken(link).PostAsync("/api/cleaner/statement", new { text = "当天时间紧，有几处没顾上。" })
            : NoMessageYet;
    }

    private async Task<APerson?> LinkAsync(ReplayCase one, OfferView offer)
    {
        await phones.ReadNewAsync();
        return phones.LinkOf(one.It.Id, offer.OfferNo) is { } link ? company.WithToken(link) : null;
    }
}
