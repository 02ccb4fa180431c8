using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Accountability;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Linking;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>People of one company who do whatever comes to their minds, in any order, each thing twice; whatever they are told, nothing may break.</summary>
internal sealed class RandomWalk(ACompany company, int seed)
{
    private const int MostCases = 10;
    private const int Tries = 8;
    private static readonly int[] Hours = [1, 3, 8, 24, 24, 72, 120];

    private readonly Random chance = new(seed);
    private readonly List<ACase> cases = [];
    private readonly List<string> trail = [];
    private readonly RandomEntries entries = new(company, seed);
    private int filed;

    private static readonly Step[] Deeds =
    [
        .. Step.All.Values,
        new(_ => throw new NotSupportedException(), "s01", "conclusion", Situations.Deeds.Blame()),
        new(_ => throw new NotSupportedException(), "s01", "plan", new { actions = new[] { Situations.Deeds.Action("rework") } }),
        new(_ => throw new NotSupportedException(), "cleaner", "answer", new { accepted = true }),
        new(_ => throw new NotSupportedException(), "customer", "sign-off", new { accepted = true }),
    ];

    /// <summary>What was done so far, with what came of it.</summary>
    public IReadOnlyList<string> Trail => trail;

    /// <summary>How many things could be done.</summary>
    public int Done { get; private set; }

    /// <summary>The cases that were filed or split off on the way.</summary>
    public IReadOnlyList<ACase> Cases => cases;

    /// <summary>What was wrong on the way.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>So many moves.</summary>
    public async Task RunAsync(int moves)
    {
        cases.Add(await company.AReworkOffered());
        cases.Add(await company.ABlamedCleaner());
        for (var move = 0; move < moves && Wrong.Count == 0; move++)
            await (chance.Next(20) switch
            {
                0 or 1 when cases.Count < MostCases => FileAsync(),
                0 or 1 or 2 => MergeAsync(),
                3 or 4 or 5 => PassAsync(),
                6 or 7 or 8 => TwiceAsync(await entries.MoveAsync()),
                _ => DoAsync(),
            });
    }

    private async Task FileAsync()
    {
        var text = $"{(chance.Next(3) is 0 ? World.Late : World.Dirty)}第{++filed}次。";
        var answer = await company.FilesAsync(text, anotherMatter: true);
        Note($"file {answer.Status}");
        if (answer.Status < 300)
            cases.Add(company.CaseOf(answer));
    }

    private async Task MergeAsync()
    {
        var (one, other) = (cases[chance.Next(cases.Count)], cases[chance.Next(cases.Count)]);
        Check($"merge {one.Id} into {other.Id}", await one.MergedIntoAsync(other));
    }

    private async Task PassAsync()
    {
        var hours = Hours[chance.Next(Hours.Length)];
        Note($"{hours} hours pass");
        await company.AdvanceAsync(TimeSpan.FromHours(hours));
    }

    // Most of what comes to mind cannot be done just then; one of a few things mostly can.
    private async Task DoAsync()
    {
        var it = cases[chance.Next(cases.Count)];
        for (var i = 0; i < Tries; i++)
        {
            var deed = Deeds[chance.Next(Deeds.Length)];
            if (deed.Who is "cleaner" or "witness" && !(await it.MessagesAsync()).Any(message => message.Text.Contains(deed.Who is "cleaner" ? "/c/" : "/s/")))
                continue;
            var request = await deed.RequestAsync(it);
            if (await TwiceAsync(new RandomDeed($"{deed.Who} {deed.Deed} {it.Id}", () => request(null), async () => (await it.FactsAsync()).Count)))
                return;
        }
    }

    // The second time it may be refused or not, but nothing comes of it.
    private async Task<bool> TwiceAsync(RandomDeed? deed)
    {
        if (deed is null || Check(deed.Name, await deed.DoAsync()) is not { Status: < 300 })
            return false;
        Done++;
        var once = await deed.CountAsync();
        var again = Check($"{deed.Name} again", await deed.DoAsync());
        if (await deed.CountAsync() != once)
            Wrong.Add($"{deed.Name}: done again it was {again.Status} and left something new");
        return true;
    }

    private Answer Check(string deed, Answer answer)
    {
        Note($"{deed}: {answer.Status} {answer.Code}");
        if (answer.Status >= 500)
            Wrong.Add($"{deed}: {answer.Status} {answer.Body.ToJsonString()}");
        return answer;
    }

    private void Note(string what) => trail.Add($"{trail.Count + 1,4} {company.Now:MM-dd HH:mm} {what}");
}

/// <summary>Something that may be done twice.</summary>
/// <param name="Name">What it is.</param>
/// <param name="DoAsync">Does it.</param>
/// <param name="CountAsync">Of how many facts that consists which it is about.</param>
internal sealed record RandomDeed(string Name, Func<Task<Answer>> DoAsync, Func<Task<int>> CountAsync);

/// <summary>What people do at random with what goes on beside cases: accountabilities and corrective actions.</summary>
internal sealed class RandomEntries(ACompany company, int seed)
{
    private readonly Random chance = new(seed);
    private int keys;

    /// <summary>The next deed; null when there is nothing to do it with.</summary>
    public async Task<RandomDeed?> MoveAsync() => chance.Next(4) switch
    {
        0 => Open(),
        1 => await OfCapaAsync(),
        _ => await OfAccountabilityAsync(),
    };

    private RandomDeed Open()
    {
        var key = $"walk-{++keys}";
        return chance.Next(2) is 0
            ? new($"open action {key}", () => company.OpensCapaAsync(key), () => CountAsync("/api/staff/capa"))
            : new($"open penalty {key}", () => company.OpensAsync(company.Agent, "a01", 3_000, key), () => CountAsync("/api/staff/accountability"));
    }

    private async Task<RandomDeed?> OfCapaAsync() => await AnyAsync("/api/staff/capa") is not { } path ? null : chance.Next(3) switch
    {
        0 => Of(company.OtherAgent, path, "completion", new { proof = "排班表" }),
        1 => Of(company.Manager, path, "verification", new { effective = true, evidence = "一周没有再超时" }),
        _ => Of(company.Manager, path, "verification", new { effective = false, evidence = "昨天又超时" }),
    };

    private async Task<RandomDeed?> OfAccountabilityAsync() => await AnyAsync("/api/staff/accountability") is not { } path ? null : chance.Next(8) switch
    {
        0 => Of(company.Agent, path, "proposal", new { measures = new object[] { new { kind = "penalty", cents = 5_000 }, new { kind = "training" } }, reason = "没有按清单做", monthPayCents = 600_000 }),
        1 or 2 => Of(company.Manager, path, "decision", new { outcome = "approve" }),
        3 => Of(company.Manager, path, "decision", new { outcome = "return", reason = "太重" }),
        4 => Of(company.Owner, path, "decision", new { outcome = "drop", reason = "不处理" }),
        5 => Of(company.Owner, path, "objection/decision", new { upheld = chance.Next(2) is 0, reason = "照片上没有" }),
        6 => Of(company.Cleaner("a01"), "/api/cleaner/accountability", $"objection?accountability={path[(path.LastIndexOf('/') + 1)..]}", new { reason = "台面擦了" }, path),
        _ => Of(company.Agent, path, "execution", new { proof = "六月工资单" }),
    };

    private RandomDeed Of(APerson person, string path, string deed, object body, string? seen = null) => new(
        $"{path}/{deed}", async () =>
        {
            var answer = await person.PostAsync($"{path}/{deed}", body);
            await company.SettleAsync();
            return answer;
        },
        async () => (await company.Manager.GetAsync(seen ?? path)).Ok().Body["version"]!.GetValue<int>());

    private async Task<string?> AnyAsync(string list)
    {
        var items = await ItemsAsync(list);
        return items.Count is 0 ? null : $"{list}/{items[chance.Next(items.Count)]!["id"]}";
    }

    private async Task<int> CountAsync(string list) => (await ItemsAsync(list)).Count;

    private async Task<JsonArray> ItemsAsync(string list) => (await company.Manager.GetAsync($"{list}?take=100")).Ok().Body["items"]!.AsArray();
}
