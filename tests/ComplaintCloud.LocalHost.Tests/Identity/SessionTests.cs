using ComplaintCloud.Complaints.Identity;
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

    [Theory]
    [InlineData(Audience.Staff, Queue)]
    [InlineData(Audience.Customer, "/api/customer/orders")]
    [InlineData(Audience.Cleaner, "/api/cleaner/jobs")]
    public async Task Sessions_AreListedAndEndedByTheirOwner(Audience audience, string page)
    {
        var path = $"/api/{audience.ToString().ToLowerInvariant()}/sessions";
        var (office, _) = await company.SignInAsync(audience);
        var (phone, _) = await company.SignInAsync(audience);
        var sessions = (await phone.GetAsync(path)).Ok().Body["items"]!.AsArray();
        sessions.Select(session => (bool)session!["current"]!).ShouldBe([true, false]);
        $"{sessions[1]!["device"]}".ShouldBe("前台电脑");
        (await EndAsync(phone, $"{path}/{sessions[1]!["id"]}")).ShouldBe(1);
        (await office.GetAsync(page)).Code.ShouldBe("unauthenticated");
        (await phone.GetAsync(page)).Ok();
        (await EndAsync(audience switch { Audience.Staff => company.OtherAgent, Audience.Customer => company.Customer(), _ => company.Cleaner("a03") }, $"{path}/{sessions[0]!["id"]}")).ShouldBe(0);
        (await phone.GetAsync(page)).Ok();
    }

    [Theory]
    [InlineData(Audience.Staff, Queue)]
    [InlineData(Audience.Customer, "/api/customer/orders")]
    [InlineData(Audience.Cleaner, "/api/cleaner/jobs")]
    public async Task AllSessions_EndAtOnceOrAllOthers(Audience audience, string page)
    {
        var path = $"/api/{audience.ToString().ToLowerInvariant()}/sessions";
        var ((lost, _), (old, _), (phone, refresh)) = (await company.SignInAsync(audience), await company.SignInAsync(audience), await company.SignInAsync(audience));
        (await EndAsync(phone, $"{path}?others=true")).ShouldBe(2);
        (await lost.GetAsync(page)).Code.ShouldBe("unauthenticated");
        (await old.GetAsync(page)).Code.ShouldBe("unauthenticated");
        (await phone.GetAsync(page)).Ok();
        (await EndAsync(phone, path)).ShouldBe(1);
        (await phone.GetAsync(page)).Code.ShouldBe("unauthenticated");
        (await company.RenewAsync(refresh)).Code.ShouldBe("session_over");
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

    private static async Task<int> EndAsync(APerson person, string path) => (await person.ChangeAsync(HttpMethod.Delete, path, null)).Ok().Body["ended"]!.GetValue<int>();

    private async Task<ACompany> AskedAsync()
    {
        (await company.AskForCodeAsync()).Ok();
        return company;
    }
}
