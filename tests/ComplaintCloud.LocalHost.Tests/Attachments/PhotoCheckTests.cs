using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Notices;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Attachments;

/// <summary>Photos of customers on WeChat are checked as WeChat demands, and none is ever thrown away.</summary>
[Trait("Requirement", "A1")]
public sealed class PhotoCheckTests : IAsyncLifetime
{
    private const string PublicUrl = "https://jiejia.example";
    private readonly AWeChatCompany world = new();

    public Task InitializeAsync()
    {
        world.AddedSettings["PublicUrl"] = PublicUrl;
        world.WeChat.Visit(AWeChatCompany.OpenId);
        return world.InitializeAsync();
    }

    public Task DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task WeChat_IsGivenALinkThatOpensThePhotoForAnHour()
    {
        await UploadedAsync(await world.Company.ATriagedComplaint());
        var photo = world.WeChat.Photos.ShouldHaveSingleItem();
        photo.OpenId.ShouldBe(AWeChatCompany.OpenId);
        photo.Url.ShouldStartWith($"{PublicUrl}/api/files/jiejia/");
        await world.Company.AdvanceAsync(TimeSpan.FromMinutes(59));
        using (var opened = await world.Company.Nobody.OpenAsync(photo.Url[PublicUrl.Length..]))
            (await opened.Content.ReadAsByteArrayAsync()).ShouldBe(Photos.Jpeg);
        await world.Company.AdvanceAsync(TimeSpan.FromMinutes(2));
        (await world.Company.Nobody.GetAsync(photo.Url[PublicUrl.Length..])).Code.ShouldBe("link_expired");
    }

    [Fact]
    public async Task APhotoThatPasses_IsSeenByAll()
    {
        var it = await world.Company.AReworkOffered();
        await UploadedAsync(it);
        await AnsweredAsync("pass");
        (await SeenByStaffAsync(it)).ShouldBe(("pass", false, null));
        (await SeenByCleanerAsync(it)).ShouldBe(1);
    }

    [Theory]
    [InlineData("risky")]
    [InlineData("review")]
    public async Task APhotoThatDoesNotPass_StaysAndTheCleanerSeesItOnlyWhenStaffReleaseIt(string suggest)
    {
        var it = await world.Company.AReworkOffered();
        await UploadedAsync(it);
        await AnsweredAsync(suggest);
        (await SeenByStaffAsync(it)).ShouldBe((suggest, true, 1));
        (await SeenByCleanerAsync(it)).ShouldBe(0);
        (await it.Customer.GetAsync($"/api/customer/complaints/{it.Id}/attachments")).Ok().Body["items"]!.AsArray().Count.ShouldBe(1);
        (await ReleasedAsync(it, "")).Code.ShouldBe("text_required");
        (await ReleasedAsync(it)).Ok();
        (await ReleasedAsync(it)).Ok();
        (await SeenByStaffAsync(it)).ShouldBe((suggest, false, null));
        (await SeenByCleanerAsync(it)).ShouldBe(1);
        (await it.FactTypesAsync()).Count(type => type is "AttachmentChecked" or "AttachmentReleased").ShouldBe(2);
    }

    [Fact]
    public async Task AnAnswerThatComesTwiceOrDiffersLater_CountsOnceAlsoAfterARestart()
    {
        var it = await world.Company.ATriagedComplaint();
        await UploadedAsync(it);
        await world.Company.RestartAsync();
        await AnsweredAsync("risky", "20002");
        await AnsweredAsync("risky", "20002");
        await AnsweredAsync("pass");
        (await SeenByStaffAsync(it)).ShouldBe(("risky", true, 1));
        $"{(await it.FactsAsync()).Single(fact => $"{fact["type"]}" == "AttachmentChecked")["data"]!["label"]}".ShouldBe("20002");
    }

    [Fact]
    public async Task ALostAnswer_LeavesThePhotoUncheckedAndALateOneCountsForADay()
    {
        var it = await world.Company.ATriagedComplaint();
        await UploadedAsync(it);
        await world.Company.AdvanceAsync(TimeSpan.FromMinutes(39));
        (await SeenByStaffAsync(it)).Check.ShouldBe("");
        await world.Company.AdvanceAsync(TimeSpan.FromMinutes(2));
        (await SeenByStaffAsync(it)).ShouldBe(("unchecked", false, null));
        await world.Company.AdvanceAsync(TimeSpan.FromHours(5));
        await AnsweredAsync("risky");
        (await SeenByStaffAsync(it)).ShouldBe(("risky", true, 1));
        await UploadedAsync(it, Photos.Png);
        await world.Company.AdvanceAsync(TimeSpan.FromHours(25));
        await AnsweredAsync("risky");
        (await SeenByStaffAsync(it, 1)).ShouldBe(("unchecked", false, 1));
    }

    [Fact]
    public async Task AnAnswerThatCouldNotCheck_LeavesThePhotoUnchecked()
    {
        var it = await world.Company.ATriagedComplaint();
        await UploadedAsync(it);
        await AnsweredAsync("risky", errcode: -1008);
        (await SeenByStaffAsync(it)).ShouldBe(("unchecked", false, null));
    }

    [Fact]
    public async Task AnAnswerForNoPhotoOfOurs_DoesNothing()
    {
        (await world.Push.SendAsync(FakeWeChat.PhotoEvent("62f11967-0-0", "risky", world.Company.Now.ToUnixTimeSeconds() - 60))).ShouldBe((200, "success"));
        (await world.Push.SendAsync(FakeWeChat.PhotoEvent("a/b?#", "risky", world.Company.Now.ToUnixTimeSeconds()))).ShouldBe((200, "success"));
        // One that is faster than our note of its id is asked for again.
        (await world.Push.SendAsync(FakeWeChat.PhotoEvent("62f11967-0-1", "risky", world.Company.Now.ToUnixTimeSeconds()))).Status.ShouldBe(503);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(45011, true)]
    [InlineData(45009, false)]
    [InlineData(61010, false)]
    [InlineData(40003, false)]
    [InlineData(48001, false)]
    public async Task WhatWeChatDoesNotTake_IsAskedAgainOrLeftUnchecked(int code, bool again)
    {
        world.WeChat.Fail(FakeWeChat.MediaCheck, Trouble.Code, code, times: code == -1 ? 5 : 1);
        var it = await world.Company.ATriagedComplaint();
        await UploadedAsync(it);
        world.WeChat.Photos.ShouldBeEmpty();
        (await SeenByStaffAsync(it)).Check.ShouldBe(again ? "" : "unchecked");
        await world.Company.AdvanceAsync(TimeSpan.FromMinutes(2));
        world.WeChat.Photos.Count.ShouldBe(again ? 1 : 0);
    }

    [Fact]
    public async Task WhileWeChatIsAway_ItIsAskedForAnHourAndNoComplaintWaits()
    {
        world.WeChat.Fail(FakeWeChat.MediaCheck, Trouble.ServerError, times: 1_000);
        var it = await world.Company.AComplaintFiled();
        await UploadedAsync(it);
        (await it.StaffAsync(world.Company.Agent, "take")).Ok();
        await world.Company.AdvanceAsync(TimeSpan.FromMinutes(61));
        (await SeenByStaffAsync(it)).ShouldBe(("unchecked", false, null));
        world.WeChat.CallsOf(FakeWeChat.MediaCheck).ShouldBeInRange(50, 310);
    }

    [Fact]
    public async Task VideosStaffsPhotosAndThoseOfCustomersWithoutWeChat_AreNotGivenAway()
    {
        var it = await world.Company.ATriagedComplaint();
        await UploadedAsync(it, Photos.Mp4);
        (await world.Company.Agent.UploadAsync($"/api/staff/complaints/{it.Id}/attachments?purpose=complaint", Photos.Png, "staff")).Ok();
        var others = await world.Company.AComplaintFiled(customer: "c02", orderId: "o0002");
        await UploadedAsync(others);
        world.WeChat.CallsOf(FakeWeChat.MediaCheck).ShouldBe(0);
    }

    [Fact]
    public async Task WithoutAPublicAddress_NoPhotoIsGivenAway()
    {
        world.AddedSettings.Remove("PublicUrl");
        await world.PushInAsync(encrypted: false);
        var it = await world.Company.ATriagedComplaint();
        await UploadedAsync(it);
        world.WeChat.CallsOf(FakeWeChat.MediaCheck).ShouldBe(0);
        (await SeenByStaffAsync(it)).ShouldBe(("", false, null));
    }

    private async Task UploadedAsync(ACase it, byte[]? photo = null)
    {
        (await it.CustomerUploadsAsync(photo ?? Photos.Jpeg)).Ok();
        await world.Company.SettleAsync();
    }

    private async Task AnsweredAsync(string suggest, string? label = null, int errcode = 0)
    {
        var pushed = FakeWeChat.PhotoEvent(world.WeChat.Photos[^1].TraceId, suggest, world.Company.Now.ToUnixTimeSeconds(), label, errcode);
        var (status, body) = await world.Push.SendAsync(pushed);
        // An answer to what is no longer waited for is asked for once more, like one that came too soon.
        (status is 503 || body == "success").ShouldBeTrue();
    }

    private Task<Answer> ReleasedAsync(ACase it, string reason = "是孩子的澡盆，不影响处理") =>
        it.StaffAsync(world.Company.Agent, $"attachments/{AttachmentId(it).Result}/release", new { reason });

    private static async Task<string> AttachmentId(ACase it) =>
        $"{(await it.Company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/attachments")).Ok().Body["items"]![0]!["id"]}";

    private static async Task<(string Check, bool Held, int? HeldFiles)> SeenByStaffAsync(ACase it, int no = 0)
    {
        var file = (await it.Company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/attachments")).Ok().Body["items"]![no]!;
        return ($"{file["check"]}", file["held"]!.GetValue<bool>(), (await it.SeenByStaffAsync())["heldFiles"]?.GetValue<int>());
    }

    private static async Task<int> SeenByCleanerAsync(ACase it) =>
        (await (await it.CleanerAsync()).GetAsync("/api/cleaner/job/attachments")).Ok().Body["items"]!.AsArray().Count;
}
