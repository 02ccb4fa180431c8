using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Notices;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Intake;

/// <summary>WeChat's check of words never costs a complaint.</summary>
[Trait("Requirement", "A1")]
public sealed class ContentCheckTests : IAsyncLifetime
{
    private readonly AWeChatCompany world = new();

    public Task InitializeAsync() => world.InitializeAsync();

    public Task DisposeAsync() => world.DisposeAsync();

    [Theory]
    [InlineData("厨房没擦干净。", "pass")]
    [InlineData("你们这帮混蛋，厨房没擦干净。", "review")]
    [InlineData("阿姨说要卖毒品给我。", "risky")]
    public async Task WhateverItSays_TheComplaintIsKeptAndStaffSeeIt(string text, string verdict)
    {
        world.WeChat.Visit(AWeChatCompany.OpenId);
        var it = await world.Company.AComplaintFiled(text);
        await world.Company.SettleAsync();
        ($"{(await it.SeenByStaffAsync())["contentCheck"]!["verdict"]}", (await it.SeenByCustomerAsync()).AsObject().ContainsKey("contentCheck")).ShouldBe((verdict, false));
        (await it.FactTypesAsync()).ShouldContain("ComplaintAcknowledged");
    }

    [Theory]
    [InlineData(nameof(Trouble.Code), -1)]
    [InlineData(nameof(Trouble.Code), 40001)]
    [InlineData(nameof(Trouble.Code), 45009)]
    [InlineData(nameof(Trouble.Code), 45011)]
    [InlineData(nameof(Trouble.Code), 43104)]
    [InlineData(nameof(Trouble.Cut), 0)]
    [InlineData(nameof(Trouble.DoneButLate), 0)]
    [InlineData(nameof(Trouble.NoJson), 0)]
    public async Task WhenItFails_TheComplaintIsKeptUnchecked(string trouble, int code)
    {
        world.WeChat.Visit(AWeChatCompany.OpenId);
        world.WeChat.Fail(FakeWeChat.Check, Enum.Parse<Trouble>(trouble), code, times: 5);
        var it = await world.Company.AComplaintFiled();
        $"{(await it.SeenByStaffAsync())["contentCheck"]!["verdict"]}".ShouldBe("unchecked");
    }

    [Fact]
    public async Task WhoHasNotBeenThereForTwoHours_IsUncheckedAndWhoHasNoWeChatIsNotChecked()
    {
        $"{(await (await world.Company.AComplaintFiled()).SeenByStaffAsync())["contentCheck"]!["verdict"]}".ShouldBe("unchecked");
        (await (await world.Company.AComplaintFiled(customer: "c02", orderId: "o0002")).SeenByStaffAsync()).AsObject().ContainsKey("contentCheck").ShouldBeFalse();
    }
}
