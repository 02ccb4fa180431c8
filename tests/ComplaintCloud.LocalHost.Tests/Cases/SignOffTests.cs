using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>The customer says whether it is done.</summary>
public sealed class SignOffTests(ACompany company) : IClassFixture<ACompany>
{
    [Fact]
    [Trait("Requirement", "E3")]
    public async Task Silence_IsRemindedAndThenCountsAsDone()
    {
        var it = await company.AwaitingSignOff();
        await company.AdvanceAsync(TimeSpan.FromHours(48));
        (await it.LadderAsync()).ShouldBe(["remind customer:c01"]);
        (await it.DeedsAsync())[^1].ShouldBe("SignOffAssumed");
        (await it.SeenByCustomerAsync())["progress"]!.AsArray()[^1]!["title"]!.ToString().ShouldBe("视为签收");
    }

    [Fact]
    [Trait("Requirement", "E3")]
    public async Task ARejection_IsRedoneWithWhatWasMissing()
    {
        var it = await company.AwaitingSignOff();
        (await it.CustomerAsync("sign-off", new { accepted = false, reason = "镜子上还有水渍" })).Step.ShouldBe("in_progress");
        var job = (await (await it.CleanerAsync()).GetAsync("/api/cleaner/job")).Ok().Body;
        (job["state"]!.ToString(), job["whatToFix"]!.ToString()).ShouldBe(("offered", "镜子上还有水渍"));
    }

    [Fact]
    [Trait("Requirement", "E3")]
    public async Task PhotosOfWhatIsMissing_ReachTheCleanerWhoDoesItAgain()
    {
        var it = await company.AwaitingSignOff();
        (await it.CustomerUploadsAsync(Photos.WebP, "rejection")).Ok();
        (await it.CustomerAsync("sign-off", new { accepted = false, reason = "镜子上还有水渍" })).Ok();
        var seen = (await (await it.CleanerAsync()).GetAsync("/api/cleaner/job/attachments")).Ok().Body["items"]!.AsArray();
        seen.Select(file => $"{file!["purpose"]}").ShouldBe(["rejection"]);
        (await it.CustomerUploadsAsync(Photos.Heic, "rejection")).Code.ShouldBe("wrong_step");
    }

    [Fact]
    [Trait("Requirement", "E2")]
    public async Task ReworkOfQuality_IsReportedWithPhotosBeforeAndAfter()
    {
        var it = await company.ReworkAccepted();
        (await it.JobAsync("report", new { notes = "做完了" })).Code.ShouldBe("photos_required");
        (await (await it.CleanerAsync()).UploadAsync("/api/cleaner/job/attachments?purpose=before", Photos.Jpeg, "before")).Ok();
        (await it.JobAsync("report", new { notes = "做完了" })).Body["detail"]!.ToString().ShouldContain("现有施工前 1 张、施工后 0 张");
        (await (await it.CleanerAsync()).UploadAsync("/api/cleaner/job/attachments?purpose=after", Photos.Png, "after")).Ok();
        (await it.JobAsync("report", new { notes = "做完了" })).Ok().Body["state"]!.ToString().ShouldBe("reported");
    }

    [Fact]
    [Trait("Requirement", "E3")]
    public async Task ASecondRejection_IsPlannedAnewALevelHigher()
    {
        var it = await company.AwaitingSignOff();
        (await it.CustomerAsync("sign-off", new { accepted = false, reason = "镜子上还有水渍" })).Ok();
        await (await it.AcceptedAsync()).ReportedAsync();
        var rejected = await it.CustomerAsync("sign-off", new { accepted = false, reason = "还是有水渍" });
        (rejected.Step, rejected.Turn).ShouldBe(("decided", "agent"));
        (await it.SeenByStaffAsync())["level"]!.GetValue<int>().ShouldBe(2);
        (await it.MessagesAsync())[^1].Text.ShouldContain("没有签收");
        await it.PlannedAsync(Deeds.Action("replacement"));
        (await it.SeenByStaffAsync())["step"]!.ToString().ShouldBe("in_progress");
    }
}
