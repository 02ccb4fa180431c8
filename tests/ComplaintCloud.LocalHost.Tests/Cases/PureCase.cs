using System.Text.Json;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Tasks;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>A case moved by decisions alone, without a store and without workflows.</summary>
/// <param name="asKept">Makes of each fact what is kept of it; null for the fact itself.</param>
/// <param name="watch">Sees each fact, with the case before and after it; null for nobody.</param>
internal sealed class PureCase(Func<Fact, Fact>? asKept = null, Action<Complaint, Fact, Complaint>? watch = null)
{
    private static readonly CompanyPolicy Policy = new();
    private static readonly CompanyPeople People = new(
        new Company("jiejia", "洁家家政"), Policy, [new("s01", "陈静", StaffRole.Agent, "1"), new("s02", "周文博", StaffRole.Agent, "2"), new("s04", "何国强", StaffRole.Owner, "4")], []);
    private static readonly BusinessCalendar Calendar = new(OfficialCalendar.Published, Policy.Hours);

    private readonly List<(Fact Fact, DateTimeOffset At)> facts = [];
    private DateTimeOffset clock = new(2026, 6, 1, 2, 0, 0, TimeSpan.Zero);

    /// <summary>The case as it was filed.</summary>
    public PureCase Filed()
    {
        var order = new ServiceOrder("o1", "c01", "a01", "日常保洁", "徐汇区", "天桥路 18 弄", clock, 16_000);
        Append([new ComplaintFiled("TS1", "c01", "王女士", "13900000001", order, "a01", "刘桂芳", "没擦干净", Wish.Refund, Complaints.Channel.MiniProgram, null, null, null, null, "-")]);
        return this;
    }

    public Complaint State { get; private set; } = Empty;

    /// <summary>All kinds of facts so far.</summary>
    public IEnumerable<string> FactTypes => facts.Select(fact => fact.Fact.GetType().Name);

    public DecisionContext Context => new(clock, People, Taxonomy.Default, Calendar);

    private static Complaint Empty => new() { Company = "jiejia", Id = "k" };

    /// <summary>Time passes; what is waited for comes due.</summary>
    public void Pass() => clock = State.Deadline?.DueAt is { } due && due > clock ? due : clock.AddHours(1);

    /// <summary>What a decision amounts to is added as the log adds it: with the deadline of a step that was entered.</summary>
    public void Append(IReadOnlyList<Fact> decided)
    {
        var before = State;
        foreach (var fact in decided)
            Add(fact);
        while ((TaskFacts.Next(before, State, Context) ?? ClockFacts.Next(before, State, Policy, Calendar)) is { } follows)
            Add(follows);
    }

    /// <summary>The state as text, so that two can be compared in full.</summary>
    public static string Text(Complaint state) => JsonSerializer.Serialize(state, WorkflowCatalog.Json);

    /// <summary>The state folded from the first fact on, from facts that were stored and read.</summary>
    public Complaint Anew() => facts.Aggregate(Empty, (state, fact) =>
        ComplaintFold.Apply(state, FactEntry.Create(fact.Fact, 1, fact.At, "workflow", "").Read(), fact.At, "workflow"));

    private void Add(Fact decided)
    {
        var (before, fact) = (State, asKept?.Invoke(decided) ?? decided);
        facts.Add((fact, clock));
        State = ComplaintFold.Apply(before, fact, clock, "workflow");
        watch?.Invoke(before, fact, State);
    }
}
