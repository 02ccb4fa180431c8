using ComplaintCloud.Complaints.People;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>What belongs to others is not there.</summary>
public sealed class TenancyTests(ACompany company) : IClassFixture<ACompany>
{
    [Fact]
    [Trait("Requirement", "I2")]
    public async Task SomebodyElsesCase_IsNotFound()
    {
        var it = await company.AClosedComplaint();
        var other = company.Customer("c02");
        (await other.GetAsync($"/api/customer/complaints/{it.Id}")).Code.ShouldBe("not_found");
        foreach (var (deed, body) in Deeds())
            (await other.PostAsync($"/api/customer/complaints/{it.Id}/{deed}", body)).Code.ShouldBe("not_found", deed);
        (await other.GetAsync("/api/customer/complaints")).Ok().Body["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    [Trait("Requirement", "I2")]
    public async Task AnotherCompanysCase_IsNotFound()
    {
        var it = await company.AComplaintAwaitingApproval();
        await AnotherCompanyAsync();
        var owner = company.Staff("s04", "other");
        (await owner.GetAsync($"/api/staff/complaints/{it.Id}")).Code.ShouldBe("not_found");
        (await owner.GetAsync($"/api/staff/complaints/{it.Id}/log")).Code.ShouldBe("not_found");
        (await owner.PostAsync($"/api/staff/complaints/{it.Id}/plan/approval", new { planNo = 1 })).Code.ShouldBe("not_found");
        (await owner.GetAsync("/api/staff/complaints")).Ok().Body["items"]!.AsArray().ShouldBeEmpty();
        (await company.Customer("c01", "other").GetAsync($"/api/customer/complaints/{it.Id}")).Code.ShouldBe("not_found");
    }

    private static IEnumerable<(string Deed, object Body)> Deeds() =>
    [
        ("facts", new { text = "我的" }), ("plan-answer", new { planNo = 1, accepted = true }), ("objection", new { reason = "不服" }),
        ("sign-off", new { accepted = true }), ("rating", new { stars = 1 }), ("withdrawal", new { }),
    ];

    // Companies come in by the owner of the service, not over HTTP. The ids are those of the sample company on purpose.
    private async Task AnotherCompanyAsync()
    {
        var directory = company.Product.Services.GetRequiredService<CompanyDirectory>();
        await directory.SavePolicyAsync("other", new CompanyPolicy());
        await directory.SaveStaffAsync("other", [new("s04", "别家老板", StaffRole.Owner, "13800009999")]);
        await directory.SaveCustomersAsync("other", [new("c01", "别家客户", "13900009999")]);
        await directory.SaveCompanyAsync(new Company("other", "别家家政"));
    }
}
