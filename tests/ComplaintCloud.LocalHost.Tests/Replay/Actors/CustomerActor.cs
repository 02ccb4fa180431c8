using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Replay.Checks;

namespace ComplaintCloud.LocalHost.Tests.Replay.Actors;

/// <summary>客户: complains, answers or is silent, consents or refuses, signs off or does not, is content or comes back.</summary>
internal sealed class CustomerActor(ACompany company)
{
    private static readonly string[] Moods = ["very_satisfied", "satisfied", "satisfied", "satisfied", "neutral", "dissatisfied", "very_dissatisfied"];

    /// <summary>Files it; who hears that the visit has a case already adds to that one or says that it is another matter.</summary>
    public async Task<Answer> FileAsync(ReplayCase one, ReplayCase? earlier)
    {
        var answer = await FileAsync(one, anotherMatter: null);
        if (answer.Code == "similar_case_open")
        {
            if (one.Chance.In(0.3) && earlier?.It.Id is { Length: > 0 })
            {
                one.Become(earlier.It.Id, joined: true);
                return await earlier.It.CustomerAsync("facts", new { text = one.Line.Text });
            }
            answer = await FileAsync(one, anotherMatter: true);
        }
        if (answer.Status < 300)
            one.Become($"{answer.Body["id"]}", joined: answer.Status == 200);
        return answer;
    }

    /// <summary>Answers the question for which the clock was stopped, or does not.</summary>
    public Move AnswerQuestion(ReplayCase one) => one.Once($"answers question {one.View.Pauses!.Count}", 0.6)
        ? Say(one, one.Chance.Minutes(30, 3_000), "facts", new { text = $"照片已发给客服（{one.View.Pauses.Count}）。" }, "answer the question")
        : Move.LookAt(one.View.Paused!.Until.AddMinutes(1));

    /// <summary>Answers what is asked, or is silent until the time is over.</summary>
    public Move Answer(ReplayCase one)
    {
        var silence = Move.LookAt(one.View.Deadline!.DueAt.AddMinutes(1));
        if (one.Once($"is silent {one.View.Step} {one.View.Deadline.DueAt}", 0.25))
            return silence;
        var thinks = one.Chance.Minutes(10, 1_200);
        return one.View.Step switch
        {
            CaseStep.InProgress => AnswerTime(one),
            CaseStep.Decided => one.Once("objects", 0.4) ? Say(one, thinks, "objection", new { reason = "我有照片，不同意这个结论" }, "object") : silence,
            CaseStep.Consent when one.Chance.In(0.25) && one.UpTo(2, "refuse") => Say(one, thinks, "plan-answer", new { planNo = one.View.Plan!.PlanNo, accepted = false, reason = "这点补偿不够" }, "refuse the plan"),
            CaseStep.Consent => Say(one, thinks, "plan-answer", new { planNo = one.View.Plan!.PlanNo, accepted = true }, "consent"),
            _ when one.Chance.In(0.18) => Say(one, thinks, "sign-off", new { accepted = false, reason = $"角落还是没弄干净（{company.Now:MMddHHmm}）" }, "reject the work"),
            _ => Say(one, thinks, "sign-off", new { accepted = true }, "sign off"),
        };
    }

    // The cleaner would come at another time.
    private Move AnswerTime(ReplayCase one)
    {
        var proposalNo = one.View.Offers[^1].Proposals!.Count;
        object answer = one.Chance.In(0.6) ? new { proposalNo, accepted = true }
            : one.Chance.In(0.5) ? new { accepted = false, visitAt = WorkingMinutes.NextOpen(company.Now.AddDays(one.Chance.From(1, 3)), company.Now) }
            : new { accepted = false, reason = "那天家里没人" };
        return Say(one, one.Chance.Minutes(5, 100), "visit-time", answer, "answer about the time", "visit_time_changed");
    }

    /// <summary>Some answer the survey by themselves; the others wait for the call.</summary>
    public Move AwaitCallback(ReplayCase one)
    {
        if (one.Once($"answers the survey {one.View.Round}", 0.15))
        {
            var text = one.Chance.In(0.3) ? "还是没解决" : one.Chance.In(0.3) ? "谢谢，很干净" : null;
            return Say(one, one.Chance.Minutes(60, 4_000), "survey", new { handling = Mood(one), result = Mood(one), text }, "answer the survey", "survey_answered");
        }
        var due = one.View.Deadline?.DueAt ?? company.Now;
        return Move.LookAt(due > company.Now ? due.AddMinutes(1) : company.Now.AddMinutes(5));
    }

    /// <summary>What some do when all is over: rate it, or have it opened again.</summary>
    public Move? AfterTheEnd(ReplayCase one)
    {
        if (one.View.Step is not CaseStep.Closed)
            return null;
        if (one.Once("rates", 0.25))
            return Say(one, one.Chance.Minutes(10, 3_000), "rating", new { stars = one.Chance.From(1, 5), text = "谢谢跟进" }, "rate");
        return one.Once("comes back", 0.07)
            ? Say(one, one.Chance.Minutes(600, 18_000), "reopening", new { reason = "问题又出现了" }, "reopen", "reopening_over")
            : null;
    }

    /// <summary>How satisfied they are this time.</summary>
    public static string Mood(ReplayCase one) => one.View.Round > 2 ? "satisfied" : one.Chance.Of(Moods);

    private Move Say(ReplayCase one, TimeSpan after, string deed, object body, string what, params string[] mayBe) =>
        new(company.Now + after, what, async () =>
        {
            one.UpTo(int.MaxValue, what);
            return await one.It.CustomerAsync(deed, body);
        })
        { MayBe = mayBe };

    private Task<Answer> FileAsync(ReplayCase one, bool? anotherMatter)
    {
        var filing = one.Filing;
        var complaint = new { orderId = filing.OrderId, text = one.Line.Text, wish = one.Line.Wish, anotherMatter };
        var key = $"replay-{filing.Position}-{anotherMatter}";
        return filing.Kind is FilingKind.Recorded
            ? company.Agent.PostAsync("/api/staff/complaints", new { channel = "phone", customerId = filing.CustomerId, reporter = "家人", complaint }, key: key)
            : company.Customer(filing.CustomerId).PostAsync("/api/customer/complaints", complaint, key: key);
    }
}
