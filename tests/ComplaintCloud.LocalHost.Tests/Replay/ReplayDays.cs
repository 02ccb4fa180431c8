using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.LocalHost.Demo;
using ComplaintCloud.LocalHost.Hosting;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Contract;
using ComplaintCloud.LocalHost.Tests.People;
using ComplaintCloud.LocalHost.Tests.Replay.Actors;
using ComplaintCloud.LocalHost.Tests.Replay.Checks;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.LocalHost.Tests.Replay;

/// <summary>
/// Plays the days: each case has one next move of whoever's turn it is, and some that come from elsewhere. The clock goes
/// from one to the next; after each, people look where the case stands. Everything is a request to the running product.
/// </summary>
internal sealed class ReplayDays(ACompany company, int seed)
{
    // What everybody must expect to hear who acts on what they saw a moment ago.
    private static readonly string[] MovedOn = ["wrong_step", "offer_closed", "plan_changed", "case_merging", "task_closed", "visit_taken"];

    private readonly PriorityQueue<(ReplayCase Case, Move Move, bool Then), (DateTimeOffset, int)> queue = new();
    private readonly Everybody people = new(company, new Phones(company.Product.Services.GetRequiredService<DevelopmentOutbox>()));
    private int enqueued;

    /// <summary>All filings, in the order of the plan.</summary>
    public List<ReplayCase> Cases { get; } = [];

    /// <summary>What the product answered that nobody should hear.</summary>
    public List<string> Surprises { get; } = [];

    /// <summary>Moves by what was done, and refusals by move and code.</summary>
    public SortedDictionary<string, int> Deeds { get; } = [];

    /// <summary>Plays so many complaints until a moment.</summary>
    public async Task RunAsync(int complaints, DateTimeOffset until)
    {
        var filings = Filing.Plan(seed, complaints);
        await ReplayTown.SettleAsync(company, filings);
        var ofFiling = new Dictionary<Filing, ReplayCase>();
        foreach (var filing in filings)
        {
            var one = ofFiling[filing] = new ReplayCase(company, filing, seed);
            Cases.Add(one);
            Enqueue(one, new Move(filing.At, $"file {filing.Kind}", () => people.Customer.FileAsync(one, filing.Earlier is { } earlier ? ofFiling[earlier] : null)), then: true);
        }
        Enqueue(Cases[0], new Move(WorkingMinutes.CompanyDayOff.KnownSince, "day off", DayOffAsync), then: false);
        while (queue.TryPeek(out _, out var next) && next.Item1 <= until)
            await PlayAsync(queue.Dequeue());
        await company.AdvanceToAsync(until);
    }

    private async Task PlayAsync((ReplayCase Case, Move Move, bool Then) next)
    {
        var (one, move, then) = next;
        if (move.At > company.Now)
            await company.AdvanceToAsync(move.At);
        if (move.Act is { } act)
            await DoAsync(one, move, act);
        await company.SettleAsync();
        if (!then || one.It.Id == "" || one.Joined)
            return;
        await one.LookAsync();
        if (move.What.StartsWith("file", StringComparison.Ordinal))
            foreach (var side in people.Bystanders.Around(one, Cases))
                Enqueue(one, side, then: false);
        foreach (var side in people.Besides(one))
            Enqueue(one, side, then: false);
        if (people.NextOf(one) is { } following)
            Enqueue(one, following, then: true);
    }

    private async Task DoAsync(ReplayCase one, Move move, Func<Task<Answer>> act)
    {
        try
        {
            Note(one, move, await act());
        }
        catch (ContractException broken)
        {
            Surprises.Add($"{Where(one, move)}: {broken.Message}");
        }
    }

    private void Note(ReplayCase one, Move move, Answer answer)
    {
        var heard = answer.Status < 300 ? move.What : $"{move.What}: {answer.Code}";
        Deeds[heard] = Deeds.GetValueOrDefault(heard) + 1;
        if (answer.Status >= 300 && !MovedOn.Contains(answer.Code) && !move.MayBe.Contains(answer.Code))
            Surprises.Add($"{Where(one, move)}: {answer.Status} {answer.Body.ToJsonString()}");
    }

    private string Where(ReplayCase one, Move move) => $"{one.Filing.Position} {one.It.Id} {BusinessCalendar.ToLocal(company.Now)} {move.What}";

    private async Task<Answer> DayOffAsync() => await company.Owner.PutsAsync($"calendar/days/{WorkingMinutes.CompanyDayOff.Day:yyyy-MM-dd}", new { working = false, reason = "公司团建" });

    private void Enqueue(ReplayCase one, Move move, bool then) =>
        queue.Enqueue((one, move with { At = move.At > company.Now ? WholeMinute(move.At) : company.Now }, then), (move.At, enqueued++));

    private static DateTimeOffset WholeMinute(DateTimeOffset at) => WorkingMinutes.Begin(at) == at ? at : WorkingMinutes.Begin(at).AddMinutes(1);
}
