using System.Text;
using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Notices;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Identity;

/// <summary>Customers sign in over HTTP by codes that WeChat itself is asked about.</summary>
[Trait("Requirement", "A1")]
public sealed class WeChatCodeTests : IAsyncLifetime
{
    private const string Phone = "13655556666";
    private const string OtherPhone = "13677778888";
    private readonly AWeChatCompany world = new();

    public Task InitializeAsync()
    {
        world.AddedSettings["Channels:AnswerWithin"] = "00:00:00.300";
        world.AddedSettings["Logging:LogLevel:Default"] = "Trace";
        return world.InitializeAsync();
    }

    public Task DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task ACodeOfTheMiniProgram_SignsInOnceAndAlwaysTheSameCustomer()
    {
        var code = world.WeChat.LoginCode("o-sun");
        var first = (await SignInAsync(code)).Ok().Body;
        ($"{first["audience"]}", $"{first["name"]}").ShouldBe(("customer", "微信用户"));
        (await SignInAsync(code)).Code.ShouldBe("wechat_code_invalid");
        $"{(await SignInAsync(world.WeChat.LoginCode("o-sun"))).Ok().Body["id"]}".ShouldBe($"{first["id"]}");
        (await world.Company.WithToken($"{first["token"]}").PostAsync("/api/customer/complaints", new { text = World.Dirty, wish = "redo" }, key: "k")).Ok();
    }

    [Fact]
    public async Task ThePhoneOfAKnownCustomer_LeadsToThem() =>
        $"{(await SignInAsync(world.WeChat.LoginCode("o-li"), world.WeChat.PhoneCode("13900000002"))).Ok().Body["id"]}".ShouldBe("c02");

    [Theory]
    [InlineData(40029, 422, "wechat_code_invalid")]
    [InlineData(40163, 422, "wechat_code_invalid")]
    [InlineData(40226, 403, "wechat_user_blocked")]
    [InlineData(45011, 503, "wechat_unavailable")]
    [InlineData(45009, 503, "wechat_unavailable")]
    [InlineData(40013, 503, "wechat_unavailable")]
    public async Task WhatWeChatRefuses_IsAnsweredWithWhatTheCustomerCanDo(int errcode, int status, string code)
    {
        foreach (var path in (string[])[FakeWeChat.Session, FakeWeChat.Phone])
        {
            world.WeChat.Fail(path, Trouble.Code, errcode);
            var refused = await SignInAsync(world.WeChat.LoginCode("o-new"), world.WeChat.PhoneCode(Phone));
            (refused.Status, refused.Code).ShouldBe((status, code));
            await world.Company.AdvanceAsync(TimeSpan.FromDays(1));
        }
        (await SignInAsync(world.WeChat.LoginCode("o-new"), world.WeChat.PhoneCode(Phone))).Ok();
    }

    [Theory]
    [InlineData(nameof(Trouble.Code), 4, true)]
    [InlineData(nameof(Trouble.Code), 5, false)]
    [InlineData(nameof(Trouble.Hang), 1, true)]
    [InlineData(nameof(Trouble.Hang), 5, false)]
    [InlineData(nameof(Trouble.Cut), 5, false)]
    [InlineData(nameof(Trouble.NoJson), 5, false)]
    public async Task WhileWeChatIsBusyOrSilent_ItIsAskedFiveTimesAndThenTheCustomerIsToldToTryLater(string trouble, int times, bool works)
    {
        world.WeChat.Fail(FakeWeChat.Session, Enum.Parse<Trouble>(trouble), -1, times);
        var answer = await SignInAsync(world.WeChat.LoginCode("o-new"));
        answer.Code.ShouldBe(works ? null : "wechat_unavailable");
        world.WeChat.CallsOf(FakeWeChat.Session).ShouldBe(works ? times + 1 : times);
    }

    [Theory]
    [InlineData(40029, "wechat_code_invalid")]
    [InlineData(45011, "wechat_unavailable")]
    [InlineData(40226, "wechat_user_blocked")]
    public async Task AShownPhoneThatWeChatRefuses_ChangesNothing(int errcode, string code)
    {
        var first = (await SignInAsync(world.WeChat.LoginCode("o-zhou"))).Ok().Body;
        var customer = world.Company.WithToken($"{first["token"]}");
        world.WeChat.Fail(FakeWeChat.Phone, Trouble.Code, errcode);
        (await customer.PostAsync("/api/customer/phone", new { code = world.WeChat.PhoneCode(Phone) })).Code.ShouldBe(code);
        (await customer.GetAsync("/api/customer/orders")).Ok();
    }

    [Fact]
    public async Task TheSessionKey_IsNeverAnsweredLoggedOrStored()
    {
        var signedIn = (await SignInAsync(world.WeChat.LoginCode("o-wu"), world.WeChat.PhoneCode(OtherPhone))).Ok();
        world.WeChat.Fail(FakeWeChat.Session, Trouble.Code, 40226);
        var refused = await SignInAsync(world.WeChat.LoginCode("o-wu"));
        foreach (var answer in (Answer[])[signedIn, refused])
            answer.Body.ToJsonString().ShouldNotContain(FakeWeChat.SessionKey);
        await world.Company.SettleAsync();
        world.Log.Lines.Count.ShouldBeGreaterThan(10);
        foreach (var secret in (string[])[FakeWeChat.SessionKey, FakeWeChat.Secret, OtherPhone])
            world.Log.Lines.ShouldAllBe(line => !line.Text.Contains(secret));
        foreach (var file in Directory.EnumerateFiles(world.Company.Product.Options.DataDirectory, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("lock", StringComparison.Ordinal)))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false);
            bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(FakeWeChat.SessionKey)).ShouldBe(-1, file);
        }
    }

    private Task<Answer> SignInAsync(string code, string? phoneCode = null) =>
        world.Company.Nobody.PostAsync("/api/sign-in/wechat", phoneCode is null ? new { appId = FakeWeChat.AppId, code } : new { appId = FakeWeChat.AppId, code, phoneCode });
}
