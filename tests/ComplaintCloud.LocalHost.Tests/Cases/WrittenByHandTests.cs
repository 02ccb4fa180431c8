using System.Text.Json;
using System.Text.Json.Serialization;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Views;
using ComplaintCloud.Complaints.Workflows;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>What is written by hand is what the serialiser would write, with every member and with as few as there can be.</summary>
public sealed class WrittenByHandTests
{
    private static readonly DateTimeOffset At = new(2026, 9, 25, 8, 30, 1, 250, TimeSpan.Zero);

    private static readonly DeadlineRule Rule = new(At, DeadlineClock.Working, TimeSpan.FromHours(4), 0, DeadlineLadder.Staff, "有人接手");

    private static readonly ComplaintFiled FullFact = new(
        "TS20260925-001", "c01", "王女士 \"A\"", "13900000001",
        new ServiceOrder("o0001", "c01", "a01", "日常保洁", "徐汇区", "天桥路 18 弄", At, 16000) { Location = new GeoPoint(31.2, 121.4) },
        "a01", "刘桂芳", "厨房<油>\n没擦 😀 \\", Wish.Apology, Channel.MiniProgram, At.AddHours(-1), "厨房", "13900000002", "晚上", "ff63")
    {
        Deadline = new StepDeadline(1, At.AddMinutes(1), [new RungTime(LadderRung.NextLevel, At)], true, "2026-1", 3, "一分钟内")
        {
            Rule = Rule,
            Numbers = LadderNumbers.Of(new CompanyPolicy()),
        },
        Trace = "00-1-2-01",
        Reporter = "邻居",
        Contact = new CustomerContact(Channel.Email, "feng@mail.example"),
        Message = new MessageRef("m1", "t1", "投诉"),
        RepeatOf = new LinkedCase("k1", "TS20260901-001"),
        Repeats = 2,
        Follows = new LinkedCase("k2", "TS20260801-001"),
        SplitFrom = new LinkedCase("k3", "TS20260701-001"),
        Conflicts = [new ConflictState("s02", "周文博", ConflictKind.ComplainedAbout, "客户投诉的就是他", At, "staff:s05")],
        AccusedCleaners = ["a02"],
    };

    private static readonly CustomerComplaint FullView = new()
    {
        Id = "k",
        Number = "TS20260925-001",
        Version = 7,
        Step = CaseStep.InProgress,
        StepName = "处理中",
        Turn = Turn.Customer,
        Summary = "厨房<油>…",
        Text = "厨房<油>\n没擦 😀",
        Wish = Wish.Redo,
        Order = new ComplaintOrder("o0001", "日常保洁", At),
        CleanerName = "刘桂芳",
        FiledAt = At,
        Round = 2,
        Progress = [new ProgressEntry(At, "已受理", "投诉编号 1"), new ProgressEntry(At, "已分级", null)],
        Next = new NextStep("专人跟进", At, true, "因为"),
        Paused = new PausedView(At, At, "等您", "问"),
        Explanation = "信",
        Plan = new PlanView(1, [new PlanActionView(1, ActionKind.Rework, 100, "备注", false)], 100, true, null),
        Rework = new ReworkView("刘桂芳", At, null, "做了"),
        VisitProposal = new VisitProposalView(1, VisitParty.Cleaner, "刘桂芳", At, null, At),
        Rating = new RatingGiven(5, "好"),
        Links = [new CaseLink(CaseRelation.Follows, "k2", "TS1")],
        ClosedAt = At,
    };

    // What the serialiser would write of a member that somebody adds tomorrow: the hand knows nothing of it.
    [Fact]
    public void AMemberThatIsNotWrittenByHand_IsNoticed()
    {
        new ByHand<LinkedCase>(new JsonSerializerOptions(JsonSerializerDefaults.Web), "complaintId").Covers(new LinkedCase("k", "TS1")).ShouldBeFalse();
        new ByHand<LinkedCase>(new JsonSerializerOptions(JsonSerializerDefaults.Web), "complaintId").Covers(new LinkedCase("k", null!)).ShouldBeTrue();
    }

    [Fact]
    [Trait("Requirement", "I4")]
    public void AFirstFact_IsWrittenAsTheSerialiserWould()
    {
        var few = new ComplaintFiled("1", "c", "n", "p", null, null, null, "t", Wish.Redo, Channel.Phone, null, null, null, null, "h");
        var plain = Without<ComplaintFiled>(WorkflowCatalog.Json);
        var wall = FullFact.Deadline! with { Rungs = [], Rule = null, Numbers = null };
        var ordinary = FullFact with
        {
            Order = FullFact.Order! with { Location = null },
            Deadline = wall,
            OccurredAt = null,
            ContactPhone = null,
            ContactWhen = null,
            Reporter = null,
            RepeatOf = null,
            Repeats = null,
            Follows = null,
            SplitFrom = null,
        };
        foreach (var fact in new[]
        {
            FullFact, few, ordinary, FullFact with { Deadline = null }, ordinary with { Order = FullFact.Order }, ordinary with { Deadline = FullFact.Deadline },
            ordinary with { Conflicts = [] }, ordinary with { Repeats = 1 }, ordinary with { CustomerName = null! },
        })
        {
            JsonSerializer.Serialize(fact, WorkflowCatalog.Json).ShouldBe(JsonSerializer.Serialize(fact, plain));
            JsonSerializer.Serialize(JsonSerializer.Deserialize<ComplaintFiled>(JsonSerializer.Serialize(fact, plain), WorkflowCatalog.Json), plain)
                .ShouldBe(JsonSerializer.Serialize(fact, plain));
        }
    }

    [Fact]
    public void ACustomersComplaint_IsWrittenAsTheSerialiserWould()
    {
        var few = FullView with
        {
            Order = null,
            CleanerName = null,
            Progress = [],
            Next = null,
            Paused = null,
            Explanation = null,
            Plan = null,
            Rework = null,
            VisitProposal = null,
            Rating = null,
            Links = null,
            ClosedAt = null,
        };
        var plain = Without<CustomerComplaint>(WebJson.Options);
        var ordinary = few with { Order = FullView.Order, CleanerName = FullView.CleanerName, Progress = FullView.Progress, Next = FullView.Next };
        foreach (var view in new[] { FullView, few, ordinary, ordinary with { Next = FullView.Next! with { Why = null } }, ordinary with { ClosedAt = At } })
            JsonSerializer.Serialize(view, WebJson.Options).ShouldBe(JsonSerializer.Serialize(view, plain));
    }

    [Fact]
    public void WhatIsFiled_IsWrittenAsTheSerialiserWould()
    {
        var plain = Without<FileComplaint>(WorkflowCatalog.Json);
        var full = new FileComplaint("o0001", "a01", "厨房<油>\n没擦 😀 \\", At, "厨房", Wish.Apology, "13900000002", "晚上", true, "k2");
        foreach (var filing in new[] { full, full with { OccurredAt = null }, full with { OccurredAt = null, AnotherMatter = false, Wish = null }, new FileComplaint() })
        {
            JsonSerializer.Serialize(filing, WorkflowCatalog.Json).ShouldBe(JsonSerializer.Serialize(filing, plain));
            JsonSerializer.Deserialize<FileComplaint>(JsonSerializer.Serialize(filing, plain), WorkflowCatalog.Json).ShouldBe(filing);
        }
    }

    [Fact]
    public void TheNameOfAMember_IsTheOneInJson()
    {
        foreach (var step in Enum.GetValues<CaseStep>())
            JsonSerializer.Serialize(step, WebJson.Options).ShouldBe($"\"{step.WireName()}\"");
    }

    private static JsonSerializerOptions Without<T>(JsonSerializerOptions options)
    {
        var plain = new JsonSerializerOptions(options);
        plain.Converters.Remove(plain.Converters.Single(converter => converter is JsonConverter<T>)).ShouldBeTrue();
        return plain;
    }
}
