using System.Text.Json.Nodes;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Registers;
using ComplaintCloud.LocalHost.Tests.Contract;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>
/// Facts are a storage format: every form that was ever written must be read for ever. A line of the sample file is never
/// changed or removed; a new fact, or a new form of an old one, adds a line.
/// </summary>
public sealed class FactSamplesTests
{
    private static readonly IReadOnlyList<FactEntry> Samples = [.. RepositoryFiles.Read("tests/ComplaintCloud.LocalHost.Tests/Cases/facts-v1.jsonl")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)
        .Select((line, i) => new FactEntry(i + 1, "2026-06-01T02:00:00Z", "workflow", $"{line["type"]}", line["data"]!.ToJsonString(), "", ""))];

    private static readonly IReadOnlyList<Type> Types = [.. typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract)];

    [Fact]
    [Trait("Requirement", "I4")]
    public void EveryFactType_HasASample() => Types.Select(type => type.Name).Except(Samples.Select(sample => sample.Type)).ShouldBeEmpty();

    [Fact]
    [Trait("Requirement", "I4")]
    public void EverySample_IsReadWithoutLoss()
    {
        foreach (var sample in Samples)
        {
            var written = JsonNode.Parse(FactEntry.Create(sample.Read(), 1, sample.At, "workflow", "").Data)!.AsObject();
            foreach (var (name, value) in JsonNode.Parse(sample.Data)!.AsObject())
                $"{written[name]?.ToJsonString()}".ShouldBe($"{value?.ToJsonString()}", $"{sample.Type}.{name}");
        }
    }

    [Fact]
    [Trait("Requirement", "I4")]
    public void EveryFactType_HasARuleInTheFold()
    {
        var rich = new[] { nameof(ComplaintFiled), nameof(PlanProposed), nameof(ReworkOffered) }
            .Select(type => Samples.Last(sample => sample.Type == type))
            .Aggregate(new Complaint { Company = "jiejia", Id = "k" }, Apply);
        foreach (var sample in Samples.Where(one => one.Read() is not RegisterFact))
            Should.NotThrow(() => Apply(rich, sample), sample.Type);
    }

    [Fact]
    [Trait("Requirement", "C3")]
    public void APromiseOnTheWallClock_StaysAtItsTimeAndSaysWhatWasAgreed()
    {
        var old = (TaskOpened)Samples.First(sample => sample.Type == nameof(TaskOpened) && sample.Data.Contains("\"clock\":\"wall\"", StringComparison.Ordinal)).Read();
        var it = new PureCase().Filed();
        it.Append([new PromiseGiven("两小时内给您答复。", old.Deadline.DueAt), old]);
        it.Append([new ClockPaused(1, "等客户发照片", old.Deadline.DueAt.AddDays(7), null)]);
        var now = it.State.Tasks.ShouldHaveSingleItem().Deadline;
        (now.DueAt, now.Rungs[0], now.Why).ShouldBe((old.Deadline.DueAt, old.Deadline.Rungs[0], "已约定6月1日（周一）12:00前答复客户"));
    }

    private static Complaint Apply(Complaint complaint, FactEntry entry) => ComplaintFold.Apply(complaint, entry.Read(), entry.At, entry.By);
}
