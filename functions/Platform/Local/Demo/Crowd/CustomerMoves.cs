using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Callback;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Resolution;
using ComplaintCloud.Complaints.Rework;
using ComplaintCloud.Complaints.Views;

namespace ComplaintCloud.LocalHost.Demo.Crowd;

/// <summary>What the customer of a case does.</summary>
internal sealed class CustomerMoves(DemoClient client)
{
    private static readonly TimeSpan Thinks = TimeSpan.FromHours(5);

    /// <summary>Files the complaint.</summary>
    public async Task FileAsync(CrowdCase one)
    {
        var body = new FileComplaint(one.OrderId, Text: one.Line.Text, Wish: one.Line.Wish);
        one.Id = (await client.PostAsync<CustomerComplaint>("customer", one.CustomerId, "complaints", body, key: one.Line.Id)).Id;
    }

    /// <summary>Takes the complaint back, if this customer does so at this step.</summary>
    public Move? Withdraw(CrowdCase one, StaffComplaint view, DateTimeOffset now) =>
        one.Habits.WithdrawsAt == view.Step && one.UpTo(1, "withdraw") ? Post(one, now + TimeSpan.FromMinutes(1), "withdrawal", new WithdrawComplaint("问题已经解决了")) : null;

    /// <summary>Answers what the customer is asked, or is silent until the time is over.</summary>
    public Move Answer(CrowdCase one, StaffComplaint view, DateTimeOffset now)
    {
        var silence = new Move(view.Deadline!.DueAt, null);
        return view.Step switch
        {
            CaseStep.Decided => one.Habits.Objects && one.UpTo(1, "object") ? Post(one, now + Thinks, "objection", new ObjectToConclusion("我有照片，不同意这个结论")) : silence,
            CaseStep.Consent when one.Habits.IsSilentOnPlan => silence,
            CaseStep.Consent => AnswerPlan(one, view.Plan!.PlanNo, now),
            CaseStep.SignOff when one.UpTo(one.Habits.RejectsWork, "reject") => Post(one, now + Thinks, "sign-off", new SignOffWork(false, "角落还是没弄干净")),
            CaseStep.SignOff when one.Habits.IsSilentOnSignOff => silence,
            _ => Post(one, now + Thinks, "sign-off", new SignOffWork(true)),
        };
    }

    /// <summary>Gives stars.</summary>
    public Task RateAsync(CrowdCase one, int stars) =>
        client.PostAsync<CustomerComplaint>("customer", one.CustomerId, $"complaints/{one.Id}/rating", new RateHandling(stars, "谢谢跟进"));

    private Move AnswerPlan(CrowdCase one, int planNo, DateTimeOffset now)
    {
        var refuses = one.Habits.RefusesPlan && one.UpTo(1, "refuse");
        return Post(one, now + Thinks, "plan-answer", new AnswerPlan(planNo, !refuses, refuses ? "这点补偿不够" : null));
    }

    private Move Post(CrowdCase one, DateTimeOffset at, string path, object body) =>
        new(at, () => client.PostAsync<CustomerComplaint>("customer", one.CustomerId, $"complaints/{one.Id}/{path}", body));
}
