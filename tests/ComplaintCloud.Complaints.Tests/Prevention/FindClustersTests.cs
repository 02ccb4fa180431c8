using ComplaintCloud.Complaints.Prevention;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests.Prevention;

/// <summary>A company with ten complaints a day about twenty cleaners, of whom some get many, in six districts.</summary>
[Trait("Requirement", "B7")]
public sealed class FindClustersTests
{
    private const int PerDay = 10;
    private const int Cleaners = 20;
    private const int HistoryDays = 60;
    private const int QuietDays = 200;
    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void TwoHundredQuietDays_OpenAtMostTwoClusters(int seed)
    {
        var cases = Quiet(new Random(seed), HistoryDays + QuietDays);
        var opened = new HashSet<(ClusterDimension, string)>();
        var alarms = 0;
        for (var day = HistoryDays; day < HistoryDays + QuietDays; day++)
        {
            var now = FindClusters.At(Near(cases, day), Begin.AddDays(day), Begin).Select(cluster => (cluster.Dimension, cluster.Value)).ToHashSet();
            alarms += now.Count(cluster => !opened.Contains(cluster));
            opened = now;
        }
        alarms.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public void TenCustomersOfOneCleanerInTwoDays_AreFound_WithTheirCases()
    {
        for (var seed = 20; seed < 40; seed++)
        {
            var added = Enumerable.Range(0, 10).Select(at => Case($"real{at}", $"real{at}", Begin.AddDays(HistoryDays - 2 + (at / 5.0)), "a19", "Q1", "s1")).ToList();
            var found = FindClusters.At([.. Quiet(new Random(seed), HistoryDays), .. added], Begin.AddDays(HistoryDays), Begin);
            var cluster = found.Single(one => one is { Dimension: ClusterDimension.Cleaner, Value: "a19" });
            added.Select(one => one.ComplaintId).ShouldBeSubsetOf(cluster.ComplaintIds);
            cluster.Usual.ShouldBeLessThan(2);
        }
    }

    [Fact]
    public void OneCustomerWhoComplainsTenTimes_IsNoCluster()
    {
        var added = Enumerable.Range(0, 10).Select(at => Case($"again{at}", "c-same", Begin.AddDays(HistoryDays - 1), "a19", "Q1", "s1", "厨房台面的油污还是没有擦干净请重新来做"));
        FindClusters.At([.. Quiet(new Random(5), HistoryDays), .. added], Begin.AddDays(HistoryDays), Begin).ShouldBeEmpty();
    }

    [Fact]
    public void InTheFirstTwoWeeks_NothingIsUsualYet() =>
        FindClusters.At([.. Enumerable.Range(0, 9).Select(at => Case($"n{at}", $"c{at}", Begin.AddDays(9), "a01", "Q1", "s1"))], Begin.AddDays(10), Begin).ShouldBeEmpty();

    [Fact]
    public void TheSameWordsFromThreeCustomers_AreACluster_InTheFirstDaysToo()
    {
        var cases = new[] { "你们的活动说好送空调清洗，结果不送，要求退费！", "你们的活动说好送空调清洗，结果又不送，要求退费", "活动说好送空调清洗，结果不送，要求退费！！", "阿姨迟到了四十分钟，等了半天也没有人接电话" }
            .Select((text, at) => Case($"t{at}", $"c{at}", Begin.AddHours(at), "a01", "Q1", "s1", text)).ToList();
        var cluster = FindClusters.At(cases, Begin.AddDays(1), Begin).ShouldHaveSingleItem();
        (cluster.Dimension, cluster.Value, cluster.Customers).ShouldBe((ClusterDimension.Text, "t0", 3));
        cluster.ComplaintIds.ShouldBe(["t0", "t1", "t2"]);
    }

    [Fact]
    public void ShortTexts_AreNotCompared() =>
        FindClusters.At([.. Enumerable.Range(0, 5).Select(at => Case($"t{at}", $"c{at}", Begin, "a01", "Q1", "s1", "没擦干净"))], Begin.AddDays(1), Begin).ShouldBeEmpty();

    [Fact]
    public void LookingTwice_FindsTheSame()
    {
        var cases = Quiet(new Random(9), HistoryDays);
        cases.AddRange(Enumerable.Range(0, 9).Select(at => Case($"r{at}", $"r{at}", Begin.AddDays(HistoryDays - 1), "a19", "Q1", "s1")));
        var first = FindClusters.At(cases, Begin.AddDays(HistoryDays), Begin);
        cases.Reverse();
        FindClusters.At(cases, Begin.AddDays(HistoryDays), Begin).Select(cluster => string.Join(' ', cluster.ComplaintIds)).ShouldBe(first.Select(cluster => string.Join(' ', cluster.ComplaintIds)));
        first.ShouldNotBeEmpty();
    }

    private static List<CaseTags> Near(List<CaseTags> cases, int day) => [.. cases.Where(one => one.At > Begin.AddDays(day - 60) && one.At <= Begin.AddDays(day))];

    private static List<CaseTags> Quiet(Random random, int days)
    {
        var cases = new List<CaseTags>();
        for (var day = 0; day < days; day++)
            for (var left = Chance.Poisson(random, PerDay); left > 0; left--)
                cases.Add(Case(
                    $"q{cases.Count}", $"c{random.Next(2_000)}", Begin.AddDays(day + random.NextDouble()), $"a{(int)(Cleaners * Math.Pow(random.NextDouble(), 1.5)):D2}",
                    $"Q{(int)(12 * Math.Pow(random.NextDouble(), 2))}", $"s{random.Next(6)}"));
        return cases;
    }

    private static CaseTags Case(string id, string customer, DateTimeOffset at, string cleaner, string item, string area, string text = "") => new(
        id, customer, at,
        new Dictionary<ClusterDimension, string> { [ClusterDimension.Cleaner] = cleaner, [ClusterDimension.Item] = item, [ClusterDimension.Area] = area }, SimilarTexts.SketchOf(text));
}
