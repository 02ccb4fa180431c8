using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Hosting;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Identity;

/// <summary>Staff and cleaners sign in by one-time code.</summary>
[Trait("Requirement", "I2")]
public sealed class SignInByCodeTests : IAsyncLifetime
{
    private readonly ACompany company = new();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Theory]
    [InlineData("13800000003", "staff", "s03", "/api/staff/complaints")]
    [InlineData("13700000002", "cleaner", "a02", null)]
    public async Task TheCodeInTheMessage_SignsIn(string phone, string audience, string id, string? page)
    {
        (await company.AskForCodeAsync(phone, audience)).Ok();
        var signedIn = (await company.AnswerCodeAsync(await company.LastCodeAsync(), phone, audience)).Ok().Body;
        ($"{signedIn["id"]}", $"{signedIn["audience"]}").ShouldBe((id, audience));
        if (page is not null)
            (await company.WithToken($"{signedIn["token"]}").GetAsync(page)).Ok();
        (await company.AnswerCodeAsync(await company.LastCodeAsync(), phone, audience)).Code.ShouldBe("code_invalid", "a code works once");
    }

    [Fact]
    public async Task ANumberThatIsNobodys_IsAnsweredAlikeAndNothingIsSent()
    {
        var (known, unknown) = ((await company.AskForCodeAsync()).Ok(), (await company.AskForCodeAsync(SignInDeeds.Nobodys)).Ok());
        unknown.Body.ToJsonString().ShouldBe(known.Body.ToJsonString());
        (await company.MessagesAsync()).Where(message => message.Step == "sign-in-code").Select(message => message.Recipient).ShouldBe(["staff:s01"]);
        foreach (var code in (string[])["111111", "222222", DevelopmentApi.Code])
            (await company.AnswerCodeAsync(code, SignInDeeds.Nobodys)).Code.ShouldBe("code_invalid");
        foreach (var phone in (string[])[SignInDeeds.AgentPhone, SignInDeeds.Nobodys])
            (await company.AskForCodeAsync(phone)).Body["retryAfterSeconds"]!.GetValue<int>().ShouldBe(60, phone);
        (await company.AskForCodeAsync(SignInDeeds.Nobodys, of: "nowhere")).Ok();
    }

    [Fact]
    public async Task ACode_HoldsForFiveMinutes()
    {
        (await company.AskForCodeAsync()).Ok();
        await company.AdvanceAsync(TimeSpan.FromMinutes(5));
        (await company.AnswerCodeAsync(await company.LastCodeAsync())).Code.ShouldBe("code_invalid");
    }

    [Fact]
    public async Task AfterFiveWrongAnswers_TheRightOneIsWorthNothing()
    {
        (await company.AskForCodeAsync()).Ok();
        for (var i = 0; i < 5; i++)
            (await company.AnswerCodeAsync($"99999{i}")).Code.ShouldBe("code_invalid");
        (await company.AnswerCodeAsync(await company.LastCodeAsync())).Code.ShouldBe("code_invalid");
    }

    [Theory]
    [InlineData(SignInDeeds.AgentPhone)]
    [InlineData(SignInDeeds.Nobodys)]
    public async Task AfterTenWrongAnswersInARow_ThePhoneIsLockedOutForHalfAnHour(string phone)
    {
        for (var codes = 0; codes < 2; codes++)
        {
            (await company.AskForCodeAsync(phone)).Ok();
            for (var i = 0; i < 5; i++)
                (await company.AnswerCodeAsync($"99999{i}", phone)).Code.ShouldBe("code_invalid");
            await company.AdvanceAsync(TimeSpan.FromMinutes(1));
        }
        (await company.AnswerCodeAsync(DevelopmentApi.Code, phone)).Body["retryAfterSeconds"]!.GetValue<int>().ShouldBe(29 * 60);
        (await company.AskForCodeAsync(phone)).Code.ShouldBe("too_many_requests");
        await company.AdvanceAsync(TimeSpan.FromMinutes(29));
        (await company.AskForCodeAsync(phone)).Ok();
    }

    [Fact]
    public async Task APhone_GetsFiveCodesAnHourAndTenADay()
    {
        await FiveCodesAsync();
        (await company.AskForCodeAsync()).Body["retryAfterSeconds"]!.GetValue<int>().ShouldBe(55 * 60);
        await company.AdvanceAsync(TimeSpan.FromMinutes(55));
        await FiveCodesAsync();
        await company.AdvanceAsync(TimeSpan.FromHours(1));
        (await company.AskForCodeAsync()).Body["retryAfterSeconds"]!.GetValue<int>().ShouldBe(22 * 3_600 - 5 * 60);
    }

    [Fact]
    public async Task FromOneAddress_OnlySoManyCodesAreAskedFor()
    {
        for (var i = 0; i < 20; i++)
            (await company.AskForCodeAsync($"138111122{i:00}")).Ok();
        (await company.AskForCodeAsync("13811112299")).Code.ShouldBe("too_many_requests");
        (await company.AskForCodeAsync("13811112299", of: "elsewhere")).Code.ShouldBe("too_many_requests");
    }

    [Fact]
    public async Task WhatIsStored_HoldsNeitherThePhoneNorTheCodeNorAToken()
    {
        var (_, refreshToken) = await company.SignInAsync();
        var store = company.Product.Services.GetRequiredService<IRecordStore>();
        foreach (var table in (string[])["one-time-codes", "sessions"])
        {
            var records = await store.ReadAllAsync(new RecordQuery(table), default).ToListAsync();
            records.ShouldNotBeEmpty();
            var all = string.Join('\n', records.Select(record => $"{record.Partition}|{record.Row}|{string.Join('|', record.Properties.Values)}"));
            foreach (var secret in (string[])[SignInDeeds.AgentPhone, DevelopmentApi.Code, refreshToken])
                all.ShouldNotContain(secret);
        }
    }

    [Fact]
    public async Task BadInput_IsSaid()
    {
        (await company.AskForCodeAsync("123")).Code.ShouldBe("invalid_request");
        (await company.AskForCodeAsync(audience: "customer")).Code.ShouldBe("invalid_request");
        (await company.AskForCodeAsync(of: "a|b")).Code.ShouldBe("invalid_request");
        (await company.AnswerCodeAsync(device: new string('长', 41))).Code.ShouldBe("text_too_long");
    }

    private async Task FiveCodesAsync()
    {
        for (var i = 0; i < 5; i++)
        {
            (await company.AskForCodeAsync()).Ok();
            await company.AdvanceAsync(TimeSpan.FromMinutes(1));
        }
    }
}
