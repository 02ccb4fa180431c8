using System.Text.Json;
using ComplaintCloud.Complaints.Views;
using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.LocalHost.Demo;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;

namespace ComplaintCloud.LocalHost.Tests.Replay;

/// <summary>What somebody does next about a case.</summary>
/// <param name="At">When.</param>
/// <param name="What">In a word, for the report.</param>
/// <param name="Act">The request; null for only looking where the case stands then.</param>
internal sealed record Move(DateTimeOffset At, string What, Func<Task<Answer>>? Act)
{
    /// <summary>With which codes the product may refuse it, beside those that say that the case has moved on.</summary>
    public string[] MayBe { get; init; } = [];

    /// <summary>Nobody does anything until then.</summary>
    public static Move LookAt(DateTimeOffset at) => new(at, "look", null);
}

/// <summary>One complaint of the replay, and what the people around it have done so far.</summary>
internal sealed class ReplayCase(ACompany company, Filing filing, int seed)
{
    private readonly Dictionary<string, int> done = [];

    public Filing Filing => filing;

    public CorpusLine Line => filing.Line;

    /// <summary>The chances of the people around it.</summary>
    public Chance Chance { get; } = new(seed, filing.Position);

    /// <summary>The case, once it is filed.</summary>
    public ACase It { get; private set; } = new(company, "", filing.CustomerId);

    /// <summary>As it was last seen.</summary>
    public StaffComplaint View { get; private set; } = null!;

    /// <summary>It became no case of its own: the same had been said before.</summary>
    public bool Joined { get; private set; }

    /// <summary>The filing became this case.</summary>
    public void Become(string id, bool joined) => (It, Joined) = (new ACase(company, id, filing.CustomerId), joined);

    /// <summary>Looks where it stands.</summary>
    public async Task LookAsync() => View = (await company.Owner.GetAsync($"/api/staff/complaints/{It.Id}")).Ok().As<StaffComplaint>();

    /// <summary>True for the first so many times.</summary>
    public bool UpTo(int times, string what)
    {
        var count = done.GetValueOrDefault(what);
        done[what] = count + 1;
        return count < times;
    }

    /// <summary>Decided once for each of these: whether it is so, in this share of all cases.</summary>
    public bool Once(string what, double share) => UpTo(1, what) && Chance.In(share);

    public int Count(string what) => done.GetValueOrDefault(what);
}

/// <summary>Answers as what they are.</summary>
internal static class Answers
{
    public static T As<T>(this Answer answer) => answer.Body.Deserialize<T>(WorkflowCatalog.Json)!;
}
