using ComplaintCloud.Complaints;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Cases moved at random through nearly every fact there is, as their customers see them after each fact.</summary>
internal sealed class CustomerWalk
{
    private const int MostCases = 150;
    private const int Moves = 150;
    private const int SightsPerFact = 60;

    private readonly Dictionary<string, int> looked = [];

    private CustomerWalk()
    {
        var left = CaseProperties.FactTypes();
        for (var seed = 0; seed < MostCases && left.Count > 0; seed++)
        {
            var (it, random) = (new PureCase(MarkedFact.Of, Look).Filed(), new Random(seed));
            for (var i = 0; i < Moves; i++)
            {
                PureWalk.Move(it, random.Next(10_000));
                Stand(it.State);
            }
            foreach (var sent in OfMessages(it))
                it.Append([sent]);
            left.ExceptWith(it.FactTypes);
        }
    }

    /// <summary>One walk for all that is asked of it.</summary>
    public static Lazy<CustomerWalk> Taken { get; } = new(() => new CustomerWalk());

    /// <summary>The kinds of facts that happened.</summary>
    public IEnumerable<string> Facts => looked.Keys;

    /// <summary>Those after which the customer read the same as before, at least once.</summary>
    public HashSet<string> Silent { get; } = [];

    /// <summary>The members of facts whose texts the customer read.</summary>
    public HashSet<string> Read { get; } = [];

    /// <summary>What the customer read, each once.</summary>
    public HashSet<string> Sentences { get; } = [];

    /// <summary>Whole sights, without marks, of the moments looked at.</summary>
    public List<CustomerSight> Sights { get; } = [];

    /// <summary>Where somebody is waited for and the customer is not told what comes and when.</summary>
    public HashSet<string> WithoutNext { get; } = [];

    private void Look(Complaint before, Fact fact, Complaint after)
    {
        var kind = fact.GetType().Name;
        looked[kind] = looked.GetValueOrDefault(kind) + 1;
        if (before.Filed is null || looked[kind] > SightsPerFact)
            return;
        var now = CustomerSight.Of(after);
        if (MarkedFact.Unmarked(CustomerSight.Of(before).Text) == MarkedFact.Unmarked(now.Text))
            Silent.Add(kind);
        Read.UnionWith(MarkedFact.MembersIn(now.Text));
        Sentences.UnionWith(now.Sentences);
        Sights.Add(now);
    }

    private void Stand(Complaint complaint)
    {
        var seen = Complaints.Views.CustomerComplaint.Of(complaint);
        if (complaint.Turn is not (Turn.Workflow or Turn.Nobody) && (seen.Next is not { What.Length: > 0, ExpectedAt: var at } || at == default))
            WithoutNext.Add($"{complaint.Step} {complaint.Turn}");
    }

    // What comes of sending messages only.
    private static IEnumerable<Fact> OfMessages(PureCase it) =>
    [
        new NoticeSent("news", "customer:c01", MessageChannel.Sms, it.State.StepNo) { Script = "news.1" },
        new NoticesHeld(it.State.StepNo, it.Context.Now.AddHours(8)),
        new NoticeLeftToStaff("news", "customer:c01", Complaints.Channel.Email, "已有人接手。", it.State.StepNo),
        new NoticeCapReached(20, "staff:s04"),
        new ToldOfIncident("i1", "昨晚系统故障，给您添麻烦了。"),
        new PromiseBroken(0, it.Context.Now.AddDays(1)),
    ];
}
