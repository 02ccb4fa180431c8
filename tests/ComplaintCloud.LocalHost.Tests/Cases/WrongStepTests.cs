using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>What cannot be done where the case stands is refused, and the refusal says where it stands.</summary>
public sealed class WrongStepTests(ACompany company) : IClassFixture<ACompany>
{
    // Of an ended case, what was promised, added, rated or passed on may still come again; that is another test's.
    public static TheoryData<string> Names => [.. Step.All.Keys.Except(["pass on", "refund made", "give the statement", "accept the job", "decline the job", "name another time", "check in", "report", "withdraw"])];

    [Theory]
    [Trait("Requirement", "A5")]
    [MemberData(nameof(Names))]
    public async Task OfAWithdrawnCase_NothingCanBeDone(string name)
    {
        var it = await company.ATriagedComplaint();
        (await it.CustomerAsync("withdrawal", new { })).Ok();
        await RefusedAsync(it, Step.All[name], "withdrawn", "nobody");
    }

    [Theory]
    [InlineData("conclude")]
    [InlineData("approve the letter")]
    [InlineData("a small plan")]
    [InlineData("approve")]
    [InlineData("reject")]
    [InlineData("offer")]
    [InlineData("called back")]
    [InlineData("agree")]
    [InlineData("object")]
    [InlineData("sign off")]
    [InlineData("rate")]
    public async Task OfACaseThatNobodyHasTaken_ItIsTooEarly(string name) =>
        await RefusedAsync(await company.ATriagedComplaint(), Step.All[name], "triaged", "agent");

    [Fact]
    public async Task AnActionBeforeTheConsent_IsTooEarly()
    {
        var it = await company.AwaitingConsent();
        (await it.StaffAsync(company.Agent, "actions/1/completion", new { proof = "票" })).ShouldSatisfyAllConditions(
            refused => refused.Code.ShouldBe("wrong_step"),
            refused => (refused.Step, refused.Turn).ShouldBe(("consent", "customer")));
    }

    [Theory]
    [InlineData("check in")]
    [InlineData("report")]
    public async Task AJobThatWasNotAccepted_CannotBeDone(string name) =>
        await RefusedAsync(await company.AReworkOffered(), Step.All[name], "in_progress", "cleaner");

    private static async Task RefusedAsync(ACase it, Step step, string where, string turn)
    {
        var before = await it.FactsAsync();
        var refused = await (await step.RequestAsync(it))(null);
        refused.Code.ShouldBe("wrong_step", refused.Body.ToJsonString());
        (refused.Step, refused.Turn).ShouldBe((where, turn));
        (await it.FactsAsync()).Count.ShouldBe(before.Count);
    }
}
