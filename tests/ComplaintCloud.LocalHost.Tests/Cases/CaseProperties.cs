using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Whatever people and the workflow decide, in whatever order: the case is a case.</summary>
public sealed class CaseProperties
{
    // What comes of sending messages only.
    private static readonly string[] Sent = [nameof(NoticeSent), nameof(NoticesHeld), nameof(NoticeCapReached), nameof(ToldOfIncident), nameof(PromiseBroken)];

    // Each number chooses one of the decisions that would change something.
    private static readonly Gen<int[]> Choices = Gen.Choose(0, 10_000).ArrayOf().Resize(80);

    [Fact]
    [Trait("Requirement", "I4")]
    public void AnyDecisions_LeaveAConsistentCase() => Check(it =>
    {
        PureCase.Text(it.Anew()).ShouldBe(PureCase.Text(it.State));
        Consistent(it.State);
    });

    [Fact]
    [Trait("Requirement", "I4")]
    public void AnyDecisionMadeTwice_YieldsNothingNew() => Check(_ => { }, (it, decision) =>
    {
        var again = decision(it.State, it.Context);
        again.Error.ShouldBeNull();
        again.Value.ShouldBeEmpty();
    });

    // Otherwise the properties might hold only because hardly anything happens.
    [Fact]
    public void TheChoices_ReachEveryFactButNotices()
    {
        var left = FactTypes();
        for (var seed = 0; seed < 1_000 && left.Count > Sent.Length; seed++)
        {
            var (it, random) = (new PureCase().Filed(), new Random(seed));
            for (var i = 0; i < 150; i++)
                Move(it, random.Next(10_000), null);
            left.ExceptWith(it.FactTypes);
        }
        left.ShouldBe(Sent, ignoreOrder: true);
    }

    /// <summary>All kinds of facts that a case can have.</summary>
    public static HashSet<string> FactTypes() => [.. typeof(ComplaintFiled).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Complaints.Fact)) && !type.IsSubclassOf(typeof(Complaints.Registers.RegisterFact)) && !type.IsAbstract).Select(type => type.Name)];

    private static void Check(Action<PureCase> atEnd, Action<PureCase, Decision>? afterEach = null) =>
        Prop.ForAll(Choices.ToArbitrary(), choices =>
        {
            var it = new PureCase().Filed();
            foreach (var choice in choices)
                Move(it, choice, afterEach);
            atEnd(it);
        }).QuickCheckThrowOnFailure();

    private static void Move(PureCase it, int choice, Action<PureCase, Decision>? after)
    {
        var before = it.State;
        if (PureWalk.Move(it, choice) is not { } decision)
            return;
        it.State.StepNo.ShouldBeGreaterThanOrEqualTo(before.StepNo);
        it.State.PhaseNo.ShouldBeGreaterThanOrEqualTo(before.PhaseNo);
        if (before.Paused is not null && it.State.Paused is not null)
            it.State.Escalations.Count.ShouldBe(before.Escalations.Count, "a rung was climbed inside a pause");
        Consistent(it.State);
        after?.Invoke(it, decision);
    }

    private static void Consistent(Complaint c) => c.ShouldSatisfyAllConditions(
        () => c.Offers.Count(offer => offer.State is OfferAnswer.Offered or OfferAnswer.Accepted or OfferAnswer.OnSite).ShouldBeLessThanOrEqualTo(1),
        () => c.Ended.ShouldBe(c.Step is CaseStep.Closed or CaseStep.Withdrawn or CaseStep.Merged),
        () => (c.Turn is Turn.Nobody).ShouldBe(c.Ended),
        () => (c.Phase is Phase.Ended).ShouldBe(c.Ended),
        () => (c.Deadline?.StepNo ?? c.StepNo).ShouldBe(c.StepNo),
        () => (c.Turn is not Turn.Cleaner || c.LiveOffer is not null).ShouldBeTrue(),
        () => (c.Ended || c.Turn is Turn.Workflow || c.Deadline is not null).ShouldBeTrue($"nobody waits for {c.Step} {c.Turn}"),
        () => (c.Paused?.StepNo ?? c.StepNo).ShouldBe(c.StepNo),
        () => (c.Paused is null || c.Deadline!.Rungs.All(rung => rung.At <= c.Paused.From || rung.At >= c.Paused.Until)).ShouldBeTrue(),
        () => (c.Paused is null || c.Tasks.Where(task => task is { IsOpen: true, Deadline.Rule.Clock: DeadlineClock.WorkingDays }).SelectMany(task => task.Deadline.Rungs)
            .All(rung => rung.At <= c.Paused.From || rung.At >= c.Paused.Until)).ShouldBeTrue(),
        () => c.Level.ShouldBeInRange(1, 3));
}
