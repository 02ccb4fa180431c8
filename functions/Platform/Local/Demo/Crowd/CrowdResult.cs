using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.LocalHost.Demo.Crowd;

/// <summary>How a crowd of complaints ended.</summary>
/// <param name="Cases">Complaints played.</param>
/// <param name="Outcomes">Cases by how they ended, in Chinese.</param>
/// <param name="Rounds">Cases by rounds of handling.</param>
/// <param name="Rungs">Rungs of the ladder climbed.</param>
/// <param name="Facts">Facts in all logs.</param>
/// <param name="Messages">Messages that went out.</param>
/// <param name="Refused">Requests refused because the case had moved on.</param>
/// <param name="Passed">Virtual time.</param>
/// <param name="Stuck">The cases that did not end: id and step.</param>
/// <param name="Broken">Cases whose hash chain did not fit.</param>
internal sealed record CrowdResult(
    int Cases, IReadOnlyDictionary<string, int> Outcomes, IReadOnlyDictionary<int, int> Rounds, IReadOnlyDictionary<LadderRung, int> Rungs,
    long Facts, int Messages, int Refused, TimeSpan Passed, IReadOnlyList<string> Stuck, int Broken)
{
    /// <summary>Counts.</summary>
    public static CrowdResult Of(IReadOnlyList<CrowdCase> cases, int messages, TimeSpan passed)
    {
        var logs = cases.Where(one => one.Log is not null).Select(one => one.Log!).ToList();
        var facts = logs.SelectMany(log => log.Facts).ToList();
        return new CrowdResult(
            cases.Count,
            CountBy(cases, OutcomeOf), CountBy(cases, one => one.View?.Round ?? 0),
            CountBy(facts.Where(fact => fact.Type == nameof(Escalated)), fact => ((Escalated)LoggedFacts.Read(fact)).Rung),
            facts.Count, messages, cases.Sum(one => one.Refused), passed,
            [.. cases.Where(one => one.Log is null).Select(one => $"{one.Line.Id} {one.Id} {one.View?.Step}/{one.View?.Turn}")],
            logs.Count(log => !log.Verified));
    }

    private static string OutcomeOf(CrowdCase one) => one.View?.Step switch
    {
        CaseStep.Withdrawn => "客户撤回",
        CaseStep.Closed => one.View.Finding?.Finding is Finding.Unfounded or Finding.Malicious ? "答复结案（不成立）" : "处理结案（成立）",
        _ => "没有走完",
    };

    private static SortedDictionary<TKey, int> CountBy<T, TKey>(IEnumerable<T> items, Func<T, TKey> key)
        where TKey : notnull => new(items.GroupBy(key).ToDictionary(group => group.Key, group => group.Count()));
}
