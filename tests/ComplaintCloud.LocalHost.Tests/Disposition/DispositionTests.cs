using System.Net.Http.Headers;
using System.Security.Cryptography;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Disposition;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Disposition;

/// <summary>The disposition record (售后处置单).</summary>
public sealed class DispositionTests(ACompany company) : IClassFixture<ACompany>
{
    [Fact]
    [Trait("Requirement", "E5")]
    public async Task AClosedCase_HasARecordWithAllDecisionsTimesAmountsAndSignatures()
    {
        var it = await company.AClosedComplaint();
        var pdf = PdfText.Read(await OpenAsync(company.Agent, $"/api/staff/complaints/{it.Id}/disposition"));
        pdf.FontIsComplete.ShouldBeTrue();
        string[] wanted =
        [
            "洁家家政", "售后处置单", (await it.SeenByStaffAsync())["number"]!.ToString(), "王女士　139****0001", World.Late, "成立", "返工　0.00 元", "合计 0.00 元",
            "客服 陈静", "保洁员 赵秀兰", "公司制度", "免审批", "签收", "回访", "结案", "台账校验码", $"第 1 页 共 {pdf.Pages.Count} 页",
        ];
        foreach (var text in wanted)
            pdf.All.ShouldContain(text);
        pdf.All.ShouldNotContain("13900000001");
    }

    [Fact]
    [Trait("Requirement", "E5")]
    public async Task TheRecord_IsMadeAgainFromTheFactsByteForByte()
    {
        var it = await company.AClosedComplaint();
        (await it.CustomerAsync("rating", new { stars = 5 })).Ok();
        var id = new CaseRef("jiejia", it.Id);
        var entries = await company.Product.Services.GetRequiredService<ComplaintLog>().ReadFactsAsync(id);
        var archived = (DispositionArchived)entries.Single(entry => entry.Type == nameof(DispositionArchived)).Read();
        var again = ArchiveDisposition.Render(id, entries, archived);
        again.ShouldBe(await OpenAsync(it.Customer, $"/api/customer/complaints/{it.Id}/disposition"));
        Convert.ToHexStringLower(SHA256.HashData(again)).ShouldBe(archived.Sha256);
    }

    [Fact]
    [Trait("Requirement", "E5")]
    public async Task Silence_StandsWhereTheSignatureWould()
    {
        var it = await company.AwaitingSignOff(World.Late);
        await company.AdvanceAsync(TimeSpan.FromHours(48));
        await (await it.UntilDueAsync()).CalledBackAsync();
        var pdf = PdfText.Read(await OpenAsync(company.Manager, $"/api/staff/complaints/{it.Id}/disposition"));
        pdf.All.ShouldContain("视为签收\n公司制度\n到期未收到客户回复");
    }

    [Fact]
    [Trait("Requirement", "E5")]
    public async Task BeforeTheEndAndForOthers_ThereIsNone()
    {
        var it = await company.AComplaintUnderInvestigation();
        (await company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/disposition")).Code.ShouldBe("wrong_step");
        (await it.CustomerAsync("withdrawal", new { reason = "解决了" })).Ok();
        (await company.Customer("c02").GetAsync($"/api/customer/complaints/{it.Id}/disposition")).Code.ShouldBe("not_found");
        PdfText.Read(await OpenAsync(it.Customer, $"/api/customer/complaints/{it.Id}/disposition")).All.ShouldContain("撤回投诉");
    }

    [Fact]
    [Trait("Requirement", "E5")]
    public async Task ALongCase_GoesOverPagesAndLosesNoWord()
    {
        var text = string.Concat(Enumerable.Range(1, 350).Select(i => $"第{i}处没有擦干净😡，"));
        var it = await company.AComplaintUnderInvestigation(text);
        (await it.CustomerAsync("withdrawal", new { })).Ok();
        var pdf = PdfText.Read(await OpenAsync(it.Customer, $"/api/customer/complaints/{it.Id}/disposition"));
        pdf.Pages.Count.ShouldBeGreaterThan(2);
        var joined = pdf.All.Replace("\n", "");
        foreach (var i in (int[])[1, 175, 350])
            joined.ShouldContain($"第{i}处没有擦干净□，");
    }

    private static async Task<byte[]> OpenAsync(APerson person, string path)
    {
        using var response = await person.OpenAsync(path);
        response.Content.Headers.ContentType.ShouldBe(new MediaTypeHeaderValue("application/pdf"));
        return await response.Content.ReadAsByteArrayAsync();
    }
}
