using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Views;
using ComplaintCloud.LocalHost.Demo;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;

namespace ComplaintCloud.LocalHost.Tests.Replay.Checks;

/// <summary>One fact with the case before and after it.</summary>
internal sealed record Scene(DateTimeOffset At, string By, Fact Fact, Complaint Before, Complaint After);

/// <summary>A whole case as its log tells it.</summary>
/// <param name="Id">Which case.</param>
/// <param name="Scenes">Every fact, in order.</param>
/// <param name="ChainFault">What is wrong with the hash chain, computed anew here; null when nothing is.</param>
internal sealed record CaseStory(string Id, IReadOnlyList<Scene> Scenes, string? ChainFault)
{
    /// <summary>As it stands at the end.</summary>
    public Complaint End => Scenes[^1].After;

    /// <summary>Reads the log of a case over HTTP.</summary>
    public static async Task<CaseStory> ReadAsync(ACompany company, string id)
    {
        var log = (await company.Owner.GetAsync($"/api/staff/complaints/{id}/log")).Ok().As<CaseLog>();
        var state = new Complaint { Company = "jiejia", Id = id };
        List<Scene> scenes = [];
        foreach (var line in log.Facts)
        {
            var fact = LoggedFacts.Read(line);
            var after = ComplaintFold.Apply(state, fact, line.At, line.By);
            scenes.Add(new(line.At, line.By, fact, state, after));
            state = after;
        }
        return new CaseStory(id, scenes, log.Verified ? LoggedFacts.FirstFault(log) : "the product says that it does not fit");
    }

    /// <summary>The stays in steps, each with what was added to the log while the case was in it.</summary>
    public IEnumerable<IReadOnlyList<Scene>> Stays() => Scenes.GroupBy(scene => scene.After.StepNo).Select(stay => (IReadOnlyList<Scene>)[.. stay]);
}
