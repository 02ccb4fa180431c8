using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.LocalHost.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Faults;

/// <summary>An activity whose result was lost with the process runs again. It must leave what once would have left.</summary>
[Trait("Requirement", "I4")]
public sealed class ActivityRunTwiceTests : IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("complaintcloud-faults-");
    private LocalProduct product = null!;

    private ComplaintLog Log => product.Services.GetRequiredService<ComplaintLog>();

    public async Task InitializeAsync()
    {
        await CompanyAwake.PrepareAsync(data.FullName, DateTimeOffset.UtcNow);
        product = await LocalProduct.StartAsync(new LocalOptions { DataDirectory = data.FullName, Urls = "http://127.0.0.1:0" });
    }

    public async Task DisposeAsync()
    {
        await product.DisposeAsync();
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task NoticeOfAStepRunTwice_IsSentOnceAndLoggedOnce()
    {
        var id = await TriagedAsync();
        var before = await Log.ReadFactsAsync(id);
        var complaint = (await Log.ReadAsync(id))!;
        complaint.NoticedStepNo.ShouldBe(complaint.StepNo);

        await New<NotifyTurn>().RunAsync(new StepRef(id, complaint.StepNo), CancellationToken.None);

        (await Log.ReadFactsAsync(id)).ShouldBe(before);
        (await MessagesAsync(id)).ShouldBe(before.Count(fact => fact.Type == nameof(NoticeSent)));
    }

    [Fact]
    public async Task AcknowledgementRunTwice_IsSentOnceAndLoggedOnce()
    {
        var id = await TriagedAsync();
        var before = await Log.ReadFactsAsync(id);

        await New<AcknowledgeComplaint>().RunAsync(id, CancellationToken.None);

        (await Log.ReadFactsAsync(id)).ShouldBe(before);
        (await MessagesAsync(id)).ShouldBe(before.Count(fact => fact.Type == nameof(NoticeSent)));
    }

    private async Task<CaseRef> TriagedAsync()
    {
        var handler = product.Services.GetRequiredService<FileComplaintHandler>();
        var caller = new Caller(SampleCompany.Id, Audience.Customer, "c01");
        var filed = await handler.HandleAsync(caller, "key", new FiledFrom("c01"), new FileComplaint(Text: "没擦干净", Wish: Wish.Redo), CancellationToken.None);
        filed.Is(out var filing, out _).ShouldBeTrue();
        await product.SettleAsync();
        return new CaseRef(filing!.Complaint.Company, filing.Complaint.Id);
    }

    private async Task<int> MessagesAsync(CaseRef id) =>
        (await product.Services.GetRequiredService<DevelopmentOutbox>().ReadAsync(id.Id, int.MaxValue, CancellationToken.None)).Count;

    private T New<T>() => ActivatorUtilities.CreateInstance<T>(product.Services);
}
