using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Store;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Intake;

/// <summary>More complaints than are kept in memory wait for their acknowledgement.</summary>
public sealed class FloodTests(ACompany company) : IClassFixture<ACompany>
{
    private const int Flood = 2_300;

    // Behind those that are known at once, so that it is met when the others are looked for.
    private const int Damaged = 2_200;

    [Fact]
    [Trait("Requirement", "C1")]
    public async Task MoreCasesAreLeftThanAreKnown_AllThatCanBeReadAreAcknowledgedAfterARestart()
    {
        (await LeftBehind.FileAsync(company, Flood)).ShouldBe(2_000, "the rest lies in the store");
        await LeftBehind.DamageAsync(company, LeftBehind.Id(Damaged));

        await company.RestartAsync();
        await company.SettleAsync();
        // What could not be done at once is tried again a little later.
        await company.AdvanceAsync(TimeSpan.FromMinutes(1));

        for (var i = 1; i <= Flood; i++)
            if (i != Damaged)
                (await LeftBehind.StepAsync(company, i)).ShouldBe(CaseStep.Triaged);
        company.Product.Services.GetRequiredService<SqliteRecordStore>().Arrivals.Count.ShouldBe(1, "the damaged one");
        company.Product.Relay.Open.ShouldBe(0);
    }
}
