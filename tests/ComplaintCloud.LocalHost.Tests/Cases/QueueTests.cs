using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>The lists that staff and customers work from.</summary>
public sealed class QueueTests(ACompany company) : IClassFixture<ACompany>
{
    [Fact]
    [Trait("Requirement", "B3")]
    public async Task TheQueue_HasTheMostUrgentFirstThenTheOldest()
    {
        // Who has complained often counts no more with every further time.
        for (var i = 0; i < 3; i++)
            await company.ATriagedComplaint();
        await company.AdvanceAsync(TimeSpan.FromMinutes(1));
        var old = await company.ATriagedComplaint();
        await company.AdvanceAsync(TimeSpan.FromMinutes(1));
        var young = await company.ATriagedComplaint();
        var scalded = await company.ATriagedComplaint(World.Scalded);
        var media = await company.ATriagedComplaint("没擦干净，我要发抖音曝光。");
        var ids = (await PagesAsync("/api/staff/complaints?")).Select(item => $"{item["id"]}").ToList();
        ids.Where(id => id == old.Id || id == young.Id || id == scalded.Id || id == media.Id).ShouldBe([scalded.Id, media.Id, old.Id, young.Id]);
    }

    [Fact]
    [Trait("Requirement", "A4")]
    public async Task EveryPage_GoesOnWhereTheLastEnded()
    {
        for (var i = 0; i < 5; i++)
            await company.ATriagedComplaint();
        var paged = (await PagesAsync("/api/staff/complaints?take=2&")).Select(item => $"{item["id"]}").ToList();
        paged.ShouldBeUnique();
        paged.ShouldBe((await PagesAsync("/api/staff/complaints?take=100&")).Select(item => $"{item["id"]}"));
        var own = (await PagesAsync("/api/customer/complaints?take=2&", customer: true)).Select(item => item["filedAt"]!.GetValue<DateTimeOffset>()).ToList();
        own.ShouldBe(own.OrderDescending());
    }

    [Fact]
    [Trait("Requirement", "A4")]
    public async Task AnEndedCase_LeavesTheQueueAndStaysInTheCustomersList()
    {
        var it = await company.ATriagedComplaint();
        (await PagesAsync("/api/staff/complaints?step=triaged&")).ShouldContain(item => $"{item["id"]}" == it.Id);
        (await it.CustomerAsync("withdrawal", new { })).Ok();
        (await PagesAsync("/api/staff/complaints?")).ShouldNotContain(item => $"{item["id"]}" == it.Id);
        (await PagesAsync("/api/customer/complaints?", customer: true)).ShouldContain(item => $"{item["id"]}" == it.Id && $"{item["step"]}" == "withdrawn");
    }

    private async Task<List<System.Text.Json.Nodes.JsonNode>> PagesAsync(string path, bool customer = false)
    {
        var items = new List<System.Text.Json.Nodes.JsonNode>();
        for (var continuation = ""; ;)
        {
            var page = (await (customer ? company.Customer() : company.Agent).GetAsync(path + continuation)).Ok().Body;
            items.AddRange(page["items"]!.AsArray().Select(item => item!));
            if (page["continuation"] is not { } next)
                return items;
            continuation = $"continuation={Uri.EscapeDataString($"{next}")}";
        }
    }
}
