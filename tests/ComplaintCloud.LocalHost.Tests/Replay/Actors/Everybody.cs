using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Tasks;
using ComplaintCloud.LocalHost.Demo;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;

namespace ComplaintCloud.LocalHost.Tests.Replay.Actors;

/// <summary>Everybody around the cases; whose turn it is makes the next move.</summary>
internal sealed class Everybody
{
    private readonly ACompany company;
    private readonly Desk desk;
    private readonly Investigator investigator;
    private readonly Planner planner;
    private readonly Boss boss;
    private readonly CallbackAgent caller;
    private readonly CleanerActor cleaner;

    public Everybody(ACompany company, Phones phones)
    {
        this.company = company;
        desk = new Desk(company);
        planner = new Planner(desk);
        boss = new Boss(company, desk);
        caller = new CallbackAgent(company, desk);
        cleaner = new CleanerActor(company, phones);
        investigator = new Investigator(company, desk, cleaner);
        Customer = new CustomerActor(company);
        Bystanders = new Bystanders(company);
    }

    public CustomerActor Customer { get; }

    public Bystanders Bystanders { get; }

    /// <summary>What happens next about a case; null when it has ended for good.</summary>
    public Move? NextOf(ReplayCase one) => one.View switch
    {
        { ClosedAt: not null } => Customer.AfterTheEnd(one),
        { Step: CaseStep.Pending } => caller.OnTheLedger(one),
        { Paused: not null } => Customer.AnswerQuestion(one),
        { Turn: Turn.Customer } => Customer.Answer(one),
        { Turn: Turn.Cleaner } => cleaner.Work(one) ?? boss.TakeBack(one),
        { Step: CaseStep.Callback, Turn: Turn.Workflow } => Customer.AwaitCallback(one),
        { Turn: Turn.Workflow } => Move.LookAt(one.View.Deadline?.DueAt is { } due && due >= company.Now ? due.AddMinutes(1) : company.Now.AddMinutes(30)),
        _ => desk.Forgets(one) ?? AtTheDesk(one),
    };

    /// <summary>Photos that somebody will look at, and lessons that somebody will write, sooner or later.</summary>
    public IEnumerable<Move> Besides(ReplayCase one) =>
        from task in one.View.Tasks ?? []
        where task is { Kind: TaskKind.MaterialsInspection or TaskKind.Lessons, State: TaskState.Open } && one.UpTo(1, $"task {task.TaskNo}")
        let after = one.Chance.Minutes(30, one.Chance.In(0.1) ? 20_000 : 3_000)
        select task.Kind is TaskKind.Lessons
            ? desk.DoAs(one, company.Owner, after, "lessons", new { text = "两单之间至少留一小时。" }, "write the lessons")
            : desk.Do(one, after, $"tasks/{task.TaskNo}/inspection", new { note = "照片已看，属实。" }, "inspect");

    private Move AtTheDesk(ReplayCase one) => one.View switch
    {
        { Step: CaseStep.Triaged } => investigator.Take(one),
        { Finding: null, Step: CaseStep.Investigating or CaseStep.Decided } => investigator.Judge(one),
        { Step: CaseStep.Decided, Finding.Finding: Finding.Unfounded or Finding.Malicious } => boss.Review(one),
        { Step: CaseStep.Decided } => planner.Plan(one),
        { Step: CaseStep.Planned } => boss.Approve(one),
        { Step: CaseStep.Consent } => planner.AskByPhone(one),
        { Step: CaseStep.InProgress, Turn: Turn.Manager } => boss.FindCleaner(one),
        { Step: CaseStep.InProgress, Offers: [.., { Answer: OfferAnswer.Proposed }] } => boss.SetTime(one),
        { Step: CaseStep.InProgress } => planner.Complete(one),
        { Step: CaseStep.Callback } => caller.Call(one),
        _ => throw new InvalidOperationException($"Nobody knows what to do at {one.View.Step} {one.View.Turn}."),
    };
}
