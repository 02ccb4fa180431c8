using ComplaintCloud.LocalHost.Tests.Cases.Situations;

namespace ComplaintCloud.LocalHost.Tests.Replay.Actors;

/// <summary>客服 who calls customers: after the work, and those of the pending ledger.</summary>
internal sealed class CallbackAgent(ACompany company, Desk desk)
{
    private const double Reached = 0.75;

    /// <summary>Calls back, or looks at a survey that contradicts itself.</summary>
    public Move Call(ReplayCase one)
    {
        if (one.View.Callbacks is [.., { Doubt: not null }] && one.UpTo(1, $"review {one.View.Round}"))
            return desk.Do(one, one.Chance.Minutes(20, 200), "survey-review",
                new { satisfaction = one.Chance.In(0.5) ? "dissatisfied" : "satisfied", note = "电话问清楚了" }, "review a survey");
        return one.Chance.In(Reached)
            ? desk.Do(one, one.Chance.Minutes(10, 400), "callback", new { reached = true, satisfaction = CustomerActor.Mood(one), notes = "已回访。" }, "call back", "own_work")
            : desk.Do(one, one.Chance.Minutes(10, 400), "callback", new { reached = false, notes = "无人接听" }, "call in vain", "own_work");
    }

    /// <summary>Calls the month's customers, takes some cases up before their day, and waits for the day of the others.</summary>
    public Move OnTheLedger(ReplayCase one)
    {
        var pending = one.View.Pendings![^1];
        var contact = pending.Contacts.LastOrDefault(contact => contact.DoneAt is null);
        if (contact is not null && one.Once($"contact {contact.Month} {contact.Attempts.Count}", 0.8))
            return desk.DoAs(one, company.Owner, one.Chance.Minutes(30, 600), "pending/contact",
                one.Chance.In(0.6)
                    ? new { month = contact.Month, attempt = contact.Attempts.Count + 1, reached = true, said = (string?)"我再等等" }
                    : new { month = contact.Month, attempt = contact.Attempts.Count + 1, reached = false, said = (string?)null }, "monthly contact", "invalid_request");
        if (one.Once("takes up", 0.3))
            return desk.DoAs(one, company.Owner, one.Chance.Minutes(300, 6_000), "pending/end", new { note = "监控已拿到" }, "take up");
        var tomorrow = company.Now.AddDays(1);
        return Move.LookAt(one.View.Deadline?.DueAt is { } due && due < tomorrow && due > company.Now ? due.AddMinutes(1) : tomorrow);
    }
}
