using ComplaintCloud.Functions.Blobs;
using ComplaintCloud.Functions.Records;
using ComplaintCloud.Functions.Tests.Azurite;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Functions.Tests.Http;

/// <summary>The stories of the local host, played through the Azure adapters.</summary>
[Collection(AzuriteTests.Name)]
public sealed class WholeWayOnAzureTests(AzuriteProcess azurite) : IAsyncLifetime
{
    private readonly ACompany company = Company(azurite);

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Fact]
    public async Task AQualityComplaint_ClosesAfterTwoCallbacks()
    {
        var it = await company.ACallbackDue();
        await it.CalledBackAsync();
        (await it.SeenByCustomerAsync())["step"]!.ToString().ShouldBe("callback");
        await (await it.UntilDueAsync()).CalledBackAsync();

        var deeds = await it.DeedsAsync();
        (deeds[0], deeds[^1]).ShouldBe(("ComplaintFiled", "ComplaintClosed"));
        deeds.Count(deed => deed == "CallbackAnswered").ShouldBe(2);
        var log = (await company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/log")).Ok().Body;
        log["verified"]!.GetValue<bool>().ShouldBeTrue();
        var messages = await it.MessagesAsync();
        messages.Select(message => message.Key).ShouldBeUnique();
    }

    [Fact]
    public async Task ADeadlineNobodyKeeps_ClimbsTheLadder()
    {
        var it = await company.ATriagedComplaint();
        var before = (await it.MessagesAsync()).Count;

        await company.AdvanceAsync(TimeSpan.FromDays(3));

        (await it.MessagesAsync()).Count.ShouldBeGreaterThan(before);
        (await it.SeenByCustomerAsync())["step"]!.ToString().ShouldBe("triaged");
    }

    [Fact]
    public async Task HealthAndUnknownRoutes_AnswerAsTheContractSays()
    {
        (await company.Nobody.GetAsync("/api/health")).Ok().Body["status"]!.ToString().ShouldBe("ok");
        (await company.Agent.GetAsync("/api/staff/nothing-here")).Status.ShouldBe(404);
        (await company.Nobody.GetAsync("/api/staff/complaints")).Status.ShouldBe(401);
    }

    private static ACompany Company(AzuriteProcess azurite)
    {
        var clock = AzureStage.Monday();
        var store = TableRecordStore.Of(azurite.Tables, clock, $"t{Guid.NewGuid():N}"[..20]);
        return new ACompany(new AzureStage(store, new ContainerBlobStore(azurite.Blobs.GetBlobContainerClient($"c{Guid.NewGuid():N}"), clock), clock));
    }
}
