using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Clocks;

/// <summary>The owner's own days and years stand above the calendar that came with the product.</summary>
[Trait("Requirement", "C3")]
public sealed class CompanyCalendarTests(ACompany company) : IClassFixture<ACompany>
{
    private const string Calendar = "/api/staff/company/calendar";

    [Fact]
    public async Task ACompanyHoliday_IsNoWorkingTime()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-05 16:30");
        (await PutAsync(world.Company.Owner, "days/2026-06-08", new { working = false, reason = "公司年会" })).Ok();
        var it = await world.Company.AComplaintAwaitingApproval();
        // Four hours from Friday 16:30: an hour and a half today, the rest on Tuesday.
        (await DueAsync(it)).ShouldBe(OwnCompany.China("2026-06-09 11:30"));
    }

    [Fact]
    public async Task AnExtraWorkingDay_HasItsOwnHours()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-05 16:30");
        var windows = new[] { new { from = "10:00:00", to = "11:00:00" } };
        (await PutAsync(world.Company.Owner, "days/2026-06-06", new { working = true, reason = "开学季加班", windows })).Ok();
        var it = await world.Company.AComplaintAwaitingApproval();
        (await DueAsync(it)).ShouldBe(OwnCompany.China("2026-06-08 10:30"));
    }

    [Fact]
    public async Task ADayThatIsTakenBack_IsTheOfficialOneAgain()
    {
        var set = (await PutAsync(company.Owner, "days/2026-07-01", new { working = false, reason = "装修" })).Ok();
        (await PutAsync(company.Owner, "days/2026-07-01", new { working = false, reason = "装修" })).ETag.ShouldBe(set.ETag);
        var removed = (await DeleteAsync(company.Owner, "days/2026-07-01")).Ok();
        removed.Body["days"]!.AsArray().Select(day => $"{day!["date"]}").ShouldNotContain("2026-07-01");
        removed.Body["version"]!.GetValue<int>().ShouldBe(set.Body["version"]!.GetValue<int>() + 1);
    }

    [Fact]
    public async Task ANewYear_IsKeptWithItsSourceAndTime()
    {
        var entered = (await PutAsync(company.Owner, "years/2027", TheYear2027())).Ok();
        var year = entered.Body["years"]!.AsArray().Single(one => one!["year"]!.GetValue<int>() == 2027)!;
        year["announced"]!.GetValue<bool>().ShouldBeTrue();
        $"{year["source"]}".ShouldBe("国务院办公厅通知");
        year["fetchedAt"]!.GetValue<DateTimeOffset>().ShouldBe(company.Now);
        $"{entered.Body["calendarVersion"]}".ShouldStartWith("2027 国务院办公厅通知");
        (await company.Agent.GetAsync(Calendar)).Ok().Body.ToJsonString().ShouldBe(entered.Body.ToJsonString());
    }

    [Theory]
    [InlineData("days/2026-06-31", "invalid_request")]
    [InlineData("days/2026-05-30", "invalid_request")]
    public async Task ADayThatIsNone_IsRefused(string path, string code) =>
        (await PutAsync(company.Owner, path, new { working = false, reason = "x" })).Code.ShouldBe(code);

    [Fact]
    public async Task WhatContradictsItself_IsRefusedAndChangesNothing()
    {
        var before = (await company.Owner.GetAsync(Calendar)).Ok().Body.ToJsonString();
        var overlapping = new[] { new { from = "09:00:00", to = "12:00:00" }, new { from = "11:00:00", to = "18:00:00" } };
        (await PutAsync(company.Owner, "days/2026-09-12", new { working = true, reason = "x", windows = overlapping })).Code.ShouldBe("invalid_request");
        (await PutAsync(company.Owner, "years/2027", TheYear2027("2027-01-06"))).Code.ShouldBe("invalid_request");
        (await PutAsync(company.Owner, "years/2029", TheYear2027())).Code.ShouldBe("invalid_request");
        (await PutAsync(company.Owner, "years/2027", new { off = new[] { "2027-01-01" }, source = "x" })).Code.ShouldBe("invalid_request");
        (await PutAsync(company.Manager, "days/2026-09-12", new { working = false, reason = "x" })).Code.ShouldBe("forbidden");
        (await PutAsync(company.Owner, "days/2026-09-12", new { working = false, reason = "x" }, "\"99\"")).Code.ShouldBe("stale_version");
        (await company.Owner.GetAsync(Calendar)).Ok().Body.ToJsonString().ShouldBe(before);
    }

    /// <summary>A schedule of 2027 as it might be announced, with the make-up day at a weekend unless told otherwise.</summary>
    internal static object TheYear2027(string makeUp = "2027-01-30") => new
    {
        off = new[]
        {
            "2027-01-01", "2027-01-02", "2027-01-03", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-02-09", "2027-02-10", "2027-02-11", "2027-02-12",
            "2027-04-03", "2027-04-04", "2027-04-05", "2027-05-01", "2027-05-02", "2027-05-03", "2027-05-04", "2027-05-05",
        },
        work = new[] { makeUp },
        source = "国务院办公厅通知",
    };

    internal static Task<Answer> PutAsync(APerson person, string path, object body, string? ifMatch = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, $"{Calendar}/{path}") { Content = JsonContent.Create(body, options: WebJson.Options) };
        if (ifMatch is not null)
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return person.SendAsync(request);
    }

    internal static Task<Answer> DeleteAsync(APerson person, string path) => person.SendAsync(new HttpRequestMessage(HttpMethod.Delete, $"{Calendar}/{path}"));

    private static async Task<DateTimeOffset> DueAsync(ACase it)
    {
        JsonNode seen = await it.SeenByStaffAsync();
        return seen["deadline"]!["dueAt"]!.GetValue<DateTimeOffset>();
    }
}
