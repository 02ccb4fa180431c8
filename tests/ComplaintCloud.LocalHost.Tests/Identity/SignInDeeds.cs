using System.Text.RegularExpressions;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Identity.SignIn;
using ComplaintCloud.LocalHost.Hosting;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;

namespace ComplaintCloud.LocalHost.Tests.Identity;

/// <summary>How people sign in.</summary>
internal static partial class SignInDeeds
{
    public const string AgentPhone = "13800000001";
    public const string Nobodys = "13811112222";

    /// <summary>Somebody asks for a code.</summary>
    public static async Task<Answer> AskForCodeAsync(this ACompany company, string phone = AgentPhone, string audience = "staff", string of = "jiejia")
    {
        var answer = await company.Nobody.PostAsync("/api/sign-in/codes", new { company = of, audience, phone });
        await company.SettleAsync();
        return answer;
    }

    /// <summary>The code in the last message that has one.</summary>
    public static async Task<string> LastCodeAsync(this ACompany company) =>
        Code().Match((await company.MessagesAsync()).Last(message => message.Step == "sign-in-code").Text).Groups[1].Value;

    /// <summary>They answer with a code.</summary>
    public static Task<Answer> AnswerCodeAsync(this ACompany company, string code = DevelopmentApi.Code, string phone = AgentPhone, string audience = "staff", string device = "前台电脑") =>
        company.Nobody.PostAsync("/api/sign-in/code", new { company = "jiejia", audience, phone, code, device });

    /// <summary>Somebody signs in, and has their tokens.</summary>
    public static async Task<(APerson Person, string RefreshToken)> SignInAsync(this ACompany company, string phone = AgentPhone, string audience = "staff")
    {
        (await company.AskForCodeAsync(phone, audience)).Ok();
        var body = (await company.AnswerCodeAsync(await company.LastCodeAsync(), phone, audience)).Ok().Body;
        return (company.WithToken($"{body["token"]}"), $"{body["refreshToken"]}");
    }

    /// <summary>Somebody signs in once more and has their tokens; staff and cleaners by code, customers by WeChat.</summary>
    public static async Task<(APerson Person, string RefreshToken)> SignInAsync(this ACompany company, Audience audience)
    {
        await company.AdvanceAsync(TimeSpan.FromMinutes(1));
        if (audience is not Audience.Customer)
            return audience is Audience.Staff ? await company.SignInAsync() : await company.SignInAsync("13700000002", "cleaner");
        var body = (await company.Nobody.PostAsync("/api/sign-in/wechat", new { appId = "dev-jiejia", code = "dev-session", device = "前台电脑" })).Ok().Body;
        return (company.WithToken($"{body["token"]}"), $"{body["refreshToken"]}");
    }

    /// <summary>The client renews.</summary>
    public static Task<Answer> RenewAsync(this ACompany company, string refreshToken) => company.Nobody.PostAsync("/api/sign-in/renewal", new { refreshToken });

    /// <summary>Every operation of signing in, once; and every way in which it is refused.</summary>
    public static async Task TakeSignInTourAsync()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var (agent, refresh) = await company.SignInAsync();
        (await company.AnswerCodeAsync()).Code.ShouldBe("code_invalid");
        var session = (await agent.GetAsync("/api/staff/sessions")).Ok().Body["items"]![0]!["id"];
        (await company.RenewAsync(refresh)).Ok();
        (await agent.ChangeAsync(HttpMethod.Delete, $"/api/staff/sessions/{session}", null)).Ok();
        (await company.RenewAsync(refresh)).Code.ShouldBe("session_over");
        (await company.Nobody.PostAsync("/api/sign-in/end", new { refreshToken = refresh })).Ok();
        (await company.Owner.PostAsync("/api/staff/company/staff/s01/sign-out")).Ok();
        foreach (var (person, audience) in new[] { (company.Owner, "staff"), (company.Customer(), "customer"), (company.Cleaner("a01"), "cleaner") })
        {
            (await person.GetAsync($"/api/{audience}/sessions")).Ok();
            (await person.ChangeAsync(HttpMethod.Delete, $"/api/{audience}/sessions/none", null)).Ok();
            (await person.ChangeAsync(HttpMethod.Delete, $"/api/{audience}/sessions", null)).Ok();
        }
        await TakeWeChatTourAsync(company);
        await TakeSecondFactorTourAsync(company);
    }

    private static async Task TakeWeChatTourAsync(ACompany company)
    {
        var body = (await company.Nobody.PostAsync("/api/sign-in/wechat", new { appId = "dev-jiejia", code = "dev-tour" })).Ok().Body;
        var customer = company.WithToken($"{body["token"]}");
        (await customer.PostAsync("/api/customer/complaints", new { text = World.Dirty, wish = "redo" }, key: "tour")).Ok();
        await company.SettleAsync();
        (await customer.PostAsync("/api/customer/phone", new { code = "dev-13900000001" })).Code.ShouldBe("phone_taken");
        (await customer.PostAsync("/api/customer/phone", new { code = "dev-13655556666" })).Ok();
    }

    private static async Task TakeSecondFactorTourAsync(ACompany company)
    {
        const string Path = "/api/staff/second-factor";
        (await company.Agent.PostAsync($"{Path}/removal", new { code = "1" })).Code.ShouldBe("no_second_factor");
        (await company.Agent.PostAsync(Path)).Ok();
        var secret = FromBase32($"{(await company.Agent.PostAsync(Path)).Ok().Body["secret"]}");
        var recovery = (await company.Agent.PostAsync($"{Path}/confirmation", new { code = Totp.CodeOf(secret, Totp.StepOf(company.Now)) })).Ok().Body["recoveryCodes"]!;
        (await company.Agent.PostAsync(Path)).Code.ShouldBe("second_factor_in_use");
        (await company.Agent.PostAsync($"{Path}/removal", new { code = "1" })).Code.ShouldBe("second_factor_required");
        (await company.Agent.PostAsync($"{Path}/removal", new { code = $"{recovery[0]}" })).Ok();
    }

    /// <summary>A secret as an authenticator app reads it.</summary>
    public static byte[] FromBase32(string base32)
    {
        var bits = string.Concat(base32.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }

    [GeneratedRegex("验证码是([0-9]{6})，")]
    private static partial Regex Code();
}
