using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Store;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Intake;

/// <summary>More complaints than are kept in memory wait for their acknowledgement.</summary>
public sealed class FloodTests(ACompany company) : IClassFixture<ACompany>
{
    private const int Flood = 2_300;

    [Fact]
    [Trait("Requirement", "C1")]
    public async Task MoreCasesAreLeftThanAreKnown_AllAreAcknowledgedAfterARestart()
    {
        await FileAsync(Flood);

        await company.RestartAsync();
        await company.SettleAsync();
        // What could not be done at once is tried again a little later.
        await company.AdvanceAsync(TimeSpan.FromMinutes(1));

        var log = company.Product.Services.GetRequiredService<ComplaintLog>();
        for (var i = 1; i <= Flood; i++)
            (await log.ReadAsync(Id(i)))!.Step.ShouldBe(CaseStep.Triaged);
        company.Product.Services.GetRequiredService<SqliteRecordStore>().Arrivals.Count.ShouldBe(0);
        company.Product.Relay.Open.ShouldBe(0);
    }

    // Stored as by a process that dies before it has done anything of what they leave.
    private async Task FileAsync(int cases)
    {
        var services = company.Product.Services;
        var (store, directory, time) = (services.GetRequiredService<IRecordStore>(), services.GetRequiredService<CompanyDirectory>(), services.GetRequiredService<TimeProvider>());
        var asleep = new CaseRelay(store, services.GetRequiredService<CaseDelivery>(), time, NullLogger<CaseRelay>.Instance);
        var log = new ComplaintLog(store, directory, asleep, new CaseCounts(), services.GetRequiredService<KeepVisitsApart>(), time);
        var filed = await Task.WhenAll(Enumerable.Range(1, cases).Select(i => log.BeginAsync(Id(i), "customer:c01", First(i))));
        filed.ShouldAllBe(complaint => complaint != null);
        asleep.Open.ShouldBe(2_000, "the rest lies in the store");
    }

    private static CaseRef Id(int i) => new("jiejia", $"{i:D20}");

    private static ComplaintFiled First(int i) => new(
        $"TS20260601-{i:D3}", "c01", "王女士", "13900000001", null, null, null, $"厨房没有擦干净（{i}）", Wish.Redo, Channel.MiniProgram, null, null, null, null, $"{i}");
}
