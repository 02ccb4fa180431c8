using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Store;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;

namespace ComplaintCloud.LocalHost.Tests.Intake;

/// <summary>Cases as a process left them that died when they were stored, before it had done anything of what they leave.</summary>
internal static class LeftBehind
{
    /// <summary>Stores so many; how many of them the process knew of.</summary>
    public static async Task<long> FileAsync(ACompany company, int cases)
    {
        var services = company.Product.Services;
        var (store, directory, time) = (services.GetRequiredService<IRecordStore>(), services.GetRequiredService<CompanyDirectory>(), services.GetRequiredService<TimeProvider>());
        var asleep = new CaseRelay(store, services.GetRequiredService<CaseDelivery>(), time, NullLogger<CaseRelay>.Instance);
        var log = new ComplaintLog(store, directory, asleep, new CaseCounts(), services.GetRequiredService<KeepVisitsApart>(), time);
        var filed = await Task.WhenAll(Enumerable.Range(1, cases).Select(i => log.BeginAsync(Id(i), "customer:c01", First(i))));
        filed.ShouldAllBe(complaint => complaint != null);
        return asleep.Open;
    }

    /// <summary>The bytes of one are no longer those that were stored.</summary>
    public static async Task DamageAsync(ACompany company, CaseRef id) =>
        (await company.Product.Services.GetRequiredService<SqliteWriter>().WriteAsync(statements =>
            statements.Execute("UPDATE arrivals SET records = substr(records, 1, 40) WHERE partition = ?1", OrdinalKeys.Encode(id.Partition)))).ShouldBe(1);

    /// <summary>The case that was stored as that one.</summary>
    public static CaseRef Id(int i) => new("jiejia", $"{i:D20}");

    /// <summary>Where a case stands; null when it is not there.</summary>
    public static async Task<CaseStep?> StepAsync(ACompany company, int i) =>
        (await company.Product.Services.GetRequiredService<ComplaintLog>().ReadAsync(Id(i)))?.Step;

    private static ComplaintFiled First(int i) => new(
        $"TS20260601-{i:D3}", "c01", "王女士", "13900000001", null, null, null, $"厨房没有擦干净（{i}）", Wish.Redo, Channel.MiniProgram, null, null, null, null, $"{i}");
}
