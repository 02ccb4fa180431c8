using System.Text;
using ComplaintCloud.Complaints.Identity.SignIn;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Identity;

/// <summary>An owner asks for a second proof when they sign in.</summary>
[Trait("Requirement", "I2")]
public sealed class SecondFactorTests : IAsyncLifetime
{
    private const string OwnerPhone = "13800000004";
    private readonly ACompany company = new();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1_111_111_109, "07081804")]
    [InlineData(1_111_111_111, "14050471")]
    [InlineData(1_234_567_890, "89005924")]
    [InlineData(2_000_000_000, "69279037")]
    [InlineData(20_000_000_000, "65353130")]
    public void TheVectorsOfRfc6238_AreTrue(long seconds, string code) =>
        Totp.CodeOf(Encoding.ASCII.GetBytes("12345678901234567890"), Totp.StepOf(DateTimeOffset.FromUnixTimeSeconds(seconds)), 8).ShouldBe(code);

    [Theory]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void TheVectorsOfRfc4648_AreTrue(string text, string base32) => Totp.ToBase32(Encoding.ASCII.GetBytes(text)).ShouldBe(base32);

    [Fact]
    public async Task OnceConfirmed_TheAuthenticatorIsAskedFor()
    {
        var (secret, _) = await EnrolledAsync();
        (await SignInAsync(null)).Code.ShouldBe("second_factor_required");
        (await AnswerAsync("000000")).Code.ShouldBe("second_factor_required");
        (await AnswerAsync(CodeNow(secret))).Ok();
    }

    [Fact]
    public async Task ACodeOfTheAuthenticator_IsTakenOnce()
    {
        var (secret, _) = await EnrolledAsync();
        (await company.AskForCodeAsync(OwnerPhone)).Ok();
        (await AnswerAsync(CodeNow(secret))).Ok();
        (await company.Owner.PostAsync("/api/staff/second-factor/removal", new { code = CodeNow(secret) })).Code.ShouldBe("second_factor_required");
    }

    [Fact]
    public async Task ARecoveryCode_SignsInOnce()
    {
        var (_, recovery) = await EnrolledAsync();
        recovery.Count.ShouldBe(10);
        (await SignInAsync(recovery[3])).Ok();
        (await SignInAsync(recovery[3])).Code.ShouldBe("second_factor_required");
        (await AnswerAsync(recovery[4])).Ok();
    }

    [Fact]
    public async Task FiveWrongProofs_UseTheOneTimeCodeUp()
    {
        var (secret, _) = await EnrolledAsync();
        (await SignInAsync("000000")).Code.ShouldBe("second_factor_required");
        for (var i = 1; i < 5; i++)
            (await AnswerAsync($"00000{i}")).Code.ShouldBe("second_factor_required");
        (await AnswerAsync(CodeNow(secret))).Code.ShouldBe("code_invalid");
    }

    [Fact]
    public async Task ItIsRemoved_WithAProofOfIt()
    {
        var (secret, recovery) = await EnrolledAsync();
        (await company.Owner.PostAsync("/api/staff/second-factor")).Code.ShouldBe("second_factor_in_use");
        (await company.Owner.PostAsync("/api/staff/second-factor/removal", new { code = "123456" })).Code.ShouldBe("second_factor_required");
        (await company.Owner.PostAsync("/api/staff/second-factor/removal", new { code = recovery[0] })).Ok();
        (await company.Owner.PostAsync("/api/staff/second-factor/removal", new { code = CodeNow(secret) })).Code.ShouldBe("no_second_factor");
        (await SignInAsync(null)).Ok();
    }

    [Fact]
    public async Task UntilItIsConfirmed_NothingIsAsked()
    {
        (await company.Owner.PostAsync("/api/staff/second-factor/confirmation", new { code = "123456" })).Code.ShouldBe("no_second_factor");
        (await company.Owner.PostAsync("/api/staff/second-factor")).Ok();
        (await company.Owner.PostAsync("/api/staff/second-factor/confirmation", new { code = "12345x" })).Code.ShouldBe("code_invalid");
        (await SignInAsync(null)).Ok();
    }

    [Fact]
    public async Task WhatIsStored_HoldsNeitherTheSecretNorARecoveryCode()
    {
        var (secret, recovery) = await EnrolledAsync();
        var records = await company.Product.Services.GetRequiredService<IRecordStore>().ReadAllAsync(new RecordQuery("second-factors"), default).ToListAsync();
        var stored = records.ShouldHaveSingleItem().Properties["value"];
        foreach (var hidden in (string[])[Totp.ToBase32(secret), Convert.ToBase64String(secret), recovery[0]])
            stored.ShouldNotContain(hidden);
    }

    private string CodeNow(byte[] secret) => Totp.CodeOf(secret, Totp.StepOf(company.Now));

    private async Task<(byte[] Secret, IReadOnlyList<string> Recovery)> EnrolledAsync()
    {
        var secret = SignInDeeds.FromBase32($"{(await company.Owner.PostAsync("/api/staff/second-factor")).Ok().Body["secret"]}");
        var confirmed = (await company.Owner.PostAsync("/api/staff/second-factor/confirmation", new { code = CodeNow(secret) })).Ok().Body;
        await company.AdvanceAsync(TimeSpan.FromMinutes(1));
        return (secret, [.. confirmed["recoveryCodes"]!.AsArray().Select(code => $"{code}")]);
    }

    private async Task<Answer> SignInAsync(string? proof)
    {
        await company.AdvanceAsync(TimeSpan.FromMinutes(1));
        (await company.AskForCodeAsync(OwnerPhone)).Ok();
        return await AnswerAsync(proof);
    }

    private async Task<Answer> AnswerAsync(string? proof) => await company.Nobody.PostAsync("/api/sign-in/code", proof is null
        ? new { company = "jiejia", audience = "staff", phone = OwnerPhone, code = await company.LastCodeAsync() }
        : (object)new { company = "jiejia", audience = "staff", phone = OwnerPhone, code = await company.LastCodeAsync(), secondFactor = proof });
}
