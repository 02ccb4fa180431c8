using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Identity;

/// <summary>How long a sign-in holds, and who ends it.</summary>
[Trait("Requirement", "I2")]
public sealed class SessionTests : IAsyncLifetime
{
    private const string Queue = "/api/staff/complaints";
    private readonly ACompany company = new();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Fact]
    public async Task AnAccessToken_HoldsForFifteenMinutesAndIsRenewed()
    {
        var (agent, refresh) = await company.SignInAsync();
        await company.AdvanceAsync(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        (await agent.GetAsync(Queue)).Ok();
        await company.AdvanceAsync(TimeSpan.FromSeconds(1));
        (await agent.GetAsync(Queue)).Code.ShouldBe("unauthenticated");
        var renewed = (await company.RenewAsync(refresh)).Ok().Body;
        (await company.WithToken($"{renewed["token"]}").GetAsync(Queue)).Ok();
    }

    [Fact]
    public async Task ARenewalWhoseAnswerWasLost_MayBeSentAgain()
    {
        var (_, refresh) = await company.SignInAsync();
        var first = (await company.RenewAsync(refresh)).Ok().Body;
        await company.AdvanceAsync(TimeSpan.FromSeconds(29));
        var again = (await company.RenewAsync(refresh)).Ok().Body;
        $"{again["refreshToken"]}".ShouldBe($"{first["refreshToken"]}");
        (await company.RenewAsync($"{again["refreshToken"]}")).Ok();
    }

    [Fact]
    public async Task ARefreshTokenThatComesBack_EndsTheWholeSession()
    {
        var (_, stolen) = await company.SignInAsync();
        var renewed = (await company.RenewAsync(stolen)).Ok().Body;
        var agent = company.WithToken($"{renewed["token"]}");
        await company.AdvanceAsync(TimeSpan.FromSeconds(31));
        (await agent.GetAsync(Queue)).Ok();
        (await company.RenewAsync(stolen)).Code.ShouldBe("session_over");
        (await company.RenewAsync($"{renewed["refreshToken"]}")).Code.ShouldBe("session_over");
        (await agent.GetAsync(Queue)).Code.ShouldBe("unauthenticated");
    }

    [Fact]
    public async Task AForgedRefreshToken_EndsNothing()
    {
        var (agent, refresh) = await company.SignInAsync();
        foreach (var forged in (string[])["", "x", refresh[..^4] + "AAAA", "AAAA" + refresh[4..], new string('A', 600)])
            (await company.RenewAsync(forged)).Code.ShouldBe("session_over");
        (await agent.GetAsync(Queue)).Ok();
        (await company.RenewAsync(refresh)).Ok();
    }

    [Fact]
    public async Task TwoRenewalsAtOnce_BringTheSameToken()
    {
        var (_, refresh) = await company.SignInAsync();
        var both = await Task.WhenAll(company.RenewAsync(refresh), company.RenewAsync(refresh));
        $"{both[0].Ok().Body["refreshToken"]}".ShouldBe($"{both[1].Ok().Body["refreshToken"]}");
    }

    [Fact]
    public async Task ASessionThatIsNotUsedForThirtyDays_IsOver()
    {
        var (_, refresh) = await company.SignInAsync();
        await company.AdvanceAsync(TimeSpan.FromDays(29));
        var renewed = $"{(await company.RenewAsync(refresh)).Ok().Body["refreshToken"]}";
        await company.AdvanceAsync(TimeSpan.FromDays(30));
        (await company.RenewAsync(renewed)).Code.ShouldBe("session_over");
    }

    [Fact]
    public async Task SigningOut_EndsTheAccessTokenToo()
    {
        var (agent, refresh) = await company.SignInAsync();
        (await company.Nobody.PostAsync("/api/sign-in/end", new { refreshToken = refresh })).Ok().Body["ended"]!.GetValue<int>().ShouldBe(1);
        (await agent.GetAsync(Queue)).Code.ShouldBe("unauthenticated");
        (await company.RenewAsync(refresh)).Code.ShouldBe("session_over");
        (await company.Nobody.PostAsync("/api/sign-in/end", new { refreshToken = refresh })).Ok().Body["ended"]!.GetValue<int>().ShouldBe(0);
    }

    [Fact]
    public async Task Sessions_AreListedAndEndedByTheirOwner()
    {
        var (office, _) = await company.SignInAsync();
        await company.AdvanceAsync(TimeSpan.FromMinutes(1));
        var (phone, _) = await company.SignInAsync();
        var sessions = (await phone.GetAsync("/api/staff/sessions")).Ok().Body["items"]!.AsArray();
        sessions.Select(session => (bool)session!["current"]!).ShouldBe([true, false]);
        $"{sessions[1]!["device"]}".ShouldBe("前台电脑");
        (await phone.ChangeAsync(HttpMethod.Delete, $"/api/staff/sessions/{sessions[1]!["id"]}", null)).Ok().Body["ended"]!.GetValue<int>().ShouldBe(1);
        (await office.GetAsync(Queue)).Code.ShouldBe("unauthenticated");
        (await phone.GetAsync(Queue)).Ok();
        (await company.OtherAgent.ChangeAsync(HttpMethod.Delete, $"/api/staff/sessions/{sessions[0]!["id"]}", null)).Ok().Body["ended"]!.GetValue<int>().ShouldBe(0);
        (await phone.GetAsync(Queue)).Ok();
    }

    [Fact]
    public async Task TheOwner_SignsSomebodyOutEverywhere()
    {
        var (agent, refresh) = await company.SignInAsync();
        (await company.Manager.PostAsync("/api/staff/company/staff/s01/sign-out")).Code.ShouldBe("forbidden");
        (await company.Owner.PostAsync("/api/staff/company/staff/s77/sign-out")).Code.ShouldBe("not_found");
        (await company.Owner.PostAsync("/api/staff/company/staff/s01/sign-out")).Ok().Body["ended"]!.GetValue<int>().ShouldBe(1);
        (await agent.GetAsync(Queue)).Code.ShouldBe("unauthenticated");
        (await company.RenewAsync(refresh)).Code.ShouldBe("session_over");
    }

    [Fact]
    public async Task WhoLeaves_HasNoAccessAtOnce()
    {
        var (agent, refresh) = await company.SignInAsync();
        (await agent.GetAsync(Queue)).Ok();
        (await company.Owner.ChangeAsync(HttpMethod.Delete, "/api/staff/company/staff/s01?why=离职", null, "\"1\"")).Ok();
        (await agent.GetAsync(Queue)).Code.ShouldBe("unauthenticated");
        (await company.RenewAsync(refresh)).Code.ShouldBe("session_over");
        await company.AdvanceAsync(TimeSpan.FromMinutes(1));
        (await company.AskForCodeAsync()).Ok();
        (await company.AnswerCodeAsync()).Code.ShouldBe("code_invalid");
    }

    [Fact]
    public async Task NewSigningKeys_SignNobodyOut()
    {
        var (_, refresh) = await company.SignInAsync();
        for (var month = 0; month < 8; month++)
        {
            await company.AdvanceAsync(TimeSpan.FromDays(28));
            var renewed = (await company.RenewAsync(refresh)).Ok().Body;
            refresh = $"{renewed["refreshToken"]}";
            (await company.WithToken($"{renewed["token"]}").GetAsync(Queue)).Ok();
        }
    }

    [Fact]
    public async Task AfterARestart_PeopleAreStillSignedIn()
    {
        var body = (await (await AskedAsync()).AnswerCodeAsync()).Ok().Body;
        await company.RestartAsync();
        (await company.WithToken($"{body["token"]}").GetAsync(Queue)).Ok();
        (await company.RenewAsync($"{body["refreshToken"]}")).Ok();
    }

    private async Task<ACompany> AskedAsync()
    {
        (await company.AskForCodeAsync()).Ok();
        return company;
    }
}
