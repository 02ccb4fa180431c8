using ComplaintCloud.Complaints.Audit;
using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Audit;
using ComplaintCloud.LocalHost.Tests.Accountability;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Clocks;
using ComplaintCloud.LocalHost.Tests.Identity;
using ComplaintCloud.LocalHost.Tests.People;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Verify;

/// <summary>A company in which something of every kind is stored, by people who used it; what is damaged is mended again.</summary>
public sealed class AWorkedInCompany : IAsyncLifetime
{
    private readonly ACompany company = new();

    /// <summary>The company itself.</summary>
    internal ACompany Company => company;

    internal IServiceProvider Services => company.Product.Services;

    internal DateTimeOffset Now => company.Now;

    internal IRecordStore Store => company.Product.Services.GetRequiredService<IRecordStore>();

    /// <summary>All checks that an audit makes beside those of the cases.</summary>
    internal IReadOnlyList<RecordCheck> Checks =>
        [.. RecordChecks.All(Store, Blobs, company.Product.Services.GetRequiredService<PrivateLinks>()), .. MessageCheck.All(Store)];

    private IBlobStore Blobs => company.Product.Services.GetRequiredService<IBlobStore>();

    public async Task InitializeAsync()
    {
        await company.InitializeAsync();
        await company.APendingComplaint();
        await company.AdvanceToAsync(OwnCompany.China("2026-06-04 09:30"));
        (await company.Manager.PostAsync("/api/staff/pending-ledger/reviews/2026-06", new { note = "继续等" })).Ok();
        await company.ReworkAccepted();
        await (await company.ABlamedCleaner()).ProposedAsync();
        (await company.Owner.PatchesAsync("policy", new { numbers = new { take = 20 }, why = "人手不足" }, 1)).Ok();
        (await CompanyCalendarTests.PutAsync(company.Owner, "days/2026-07-01", new { working = false, reason = "装修" })).Ok();
        (await CompanyCalendarTests.PutAsync(company.Owner, "days/2026-07-02", new { working = false, reason = "装修" })).Ok();
        await company.SignInAsync();
        (await company.Customer().PostAsync("/api/customer/subscriptions", new { templateId = "t1", accepted = 2 }, key: "s1")).Ok();
        var chat = new { channel = "chat", customerHandle = "wx_feng_2026", customerName = "冯先生", complaint = new { text = World.Dirty, wish = "redo" } };
        (await company.Agent.PostAsync("/api/staff/complaints", chat, key: "chat")).Ok();
        var it = await company.AComplaintUnderInvestigation();
        (await it.Customer.PutBytesAsync("/api/customer/uploads/u1?offset=0", Photos.Jpeg)).Ok();
        await company.SettleAsync();
    }

    public Task DisposeAsync() => company.DisposeAsync();

    /// <summary>The faults that an audit reports now.</summary>
    internal Task<IReadOnlyList<CaseFault>> AuditAsync() => company.AuditAsync();
}
