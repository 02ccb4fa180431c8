using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Views;
using ComplaintCloud.LocalHost.Hosting;

namespace ComplaintCloud.LocalHost.Demo.Crowd;

/// <summary>
/// Plays many complaints at once. Each case has one next move; the clock goes to the earliest of them, everybody whose
/// time has come acts at once, and when the product has settled everybody looks where their case stands.
/// </summary>
internal sealed class Crowd
{
    private const int AtOnce = 48;
    private const int Wave = 256;
    private static readonly TimeSpan BetweenWaves = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Rounding = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan LookAgain = TimeSpan.FromHours(1);

    private readonly PriorityQueue<CrowdCase, DateTimeOffset> queue = new();
    private readonly DemoHost host;
    private readonly Phones phones;
    private readonly CustomerMoves customers;
    private readonly CleanerMoves cleaners;
    private readonly StaffMoves staff;

    /// <summary>Gathers the people around the product that the host runs.</summary>
    public Crowd(DemoHost host)
    {
        this.host = host;
        phones = new Phones(host.Product.Services.GetRequiredService<DevelopmentOutbox>());
        customers = new CustomerMoves(host.Client);
        cleaners = new CleanerMoves(host.Client, phones);
        staff = new StaffMoves(host.Client, cleaners, new BusinessCalendar(OfficialCalendar.Published, new CompanyPolicy().Hours));
    }

    /// <summary>Plays every complaint to its end, or until nothing moves it any more.</summary>
    public async Task<CrowdResult> RunAsync(IEnumerable<CorpusLine> lines)
    {
        var began = host.Now;
        var cases = lines.Select((line, position) => new CrowdCase(position, line)).ToList();
        await CrowdTown.SettleAsync(host.Product.Services.GetRequiredService<CompanyDirectory>(), cases, began);
        foreach (var one in cases)
            Enqueue(one, new Move(began + (BetweenWaves * (one.Habits.Position / Wave)), () => customers.FileAsync(one)));
        while (queue.TryPeek(out _, out var next))
            await PlayAsync(next);
        return CrowdResult.Of(cases, phones.Received, host.Now - began);
    }

    private async Task PlayAsync(DateTimeOffset next)
    {
        await host.AdvanceToAsync(next);
        var due = new List<CrowdCase>();
        while (queue.TryPeek(out var one, out var at) && at <= host.Now)
            due.Add(queue.Dequeue());
        await EachAsync(due, ActAsync);
        await host.SettleAsync();
        await phones.ReadNewAsync();
        await EachAsync(due, LookAsync);
        foreach (var one in due)
            Enqueue(one, one.Next);
    }

    private static Task EachAsync(List<CrowdCase> cases, Func<CrowdCase, Task> act) =>
        Parallel.ForEachAsync(cases, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (one, _) => await act(one));

    private static async Task ActAsync(CrowdCase one)
    {
        try
        {
            if (one.Next?.Act is { } act)
                await act();
        }
        catch (RefusedException refused) when (refused.Code is "wrong_step" or "offer_closed" or "plan_changed" or "no_quick_offer")
        {
            one.Refused++;
        }
    }

    private async Task LookAsync(CrowdCase one)
    {
        var view = await staff.ReadAsync(one.Id);
        one.See(view);
        one.Next = one.IsStuck ? null : MoveFor(one, view);
        if (one.Next is not null || one.IsStuck)
            return;
        if (view.Step is CaseStep.Closed && one.Habits.Stars is { } stars)
            await customers.RateAsync(one, stars);
        one.Log = await staff.ReadLogAsync(one.Id);
    }

    private Move? MoveFor(CrowdCase one, StaffComplaint view) => view.ClosedAt is not null ? null
        : customers.Withdraw(one, view, host.Now) ?? (view.Step, view.Turn) switch
        {
            (_, Turn.Workflow) => new Move(view.Deadline?.DueAt is { } at && at > host.Now ? at : host.Now + LookAgain, null),
            (_, Turn.Customer) => customers.Answer(one, view, host.Now),
            (_, Turn.Cleaner) => cleaners.Work(one, view, host.Now),
            (CaseStep.Consent, _) => staff.AskAboutPlan(one, view, host.Now),
            (CaseStep.Triaged, _) => staff.Take(one, view, host.Now),
            (CaseStep.Investigating, _) => staff.Conclude(one, view, host.Now),
            (CaseStep.Decided, _) when view.Finding is { Finding: Finding.Unfounded or Finding.Malicious } => staff.Review(one, view, host.Now),
            (CaseStep.Decided, _) => view.Finding is null ? staff.Conclude(one, view, host.Now) : staff.Plan(one, view, host.Now),
            (CaseStep.Planned, _) => staff.Approve(one, view, host.Now),
            (CaseStep.InProgress, Turn.Manager) => staff.Assign(one, host.Now),
            (CaseStep.InProgress, _) => staff.Complete(one, view, host.Now),
            (CaseStep.Callback, _) => staff.CallBack(one, host.Now),
            _ => new Move(host.Now + LookAgain, null),
        };

    private void Enqueue(CrowdCase one, Move? move)
    {
        one.Next = move;
        if (move is not null)
            queue.Enqueue(one, Rounded(move.At));
    }

    // People act on the full and the half hour, unless it is a matter of minutes: many cases then move at once.
    private DateTimeOffset Rounded(DateTimeOffset at)
    {
        if (at <= host.Now)
            return host.Now;
        return at - host.Now < Rounding ? at : at.AddTicks((Rounding.Ticks - (at.Ticks % Rounding.Ticks)) % Rounding.Ticks);
    }
}
