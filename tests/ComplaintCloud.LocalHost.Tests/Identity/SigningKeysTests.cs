using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.LocalHost.Identity;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Identity;

public sealed class SigningKeysTests
{
    private static readonly byte[] Secret = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly Caller Somebody = new("jiejia", Audience.Staff, "s01");
    private readonly HandClock clock = new();

    [Fact]
    public void AToken_IsReadAfterTheKeyHasChanged()
    {
        var tokens = new JwtTokens(new SigningKeys(Secret, clock).Current, clock);
        var token = tokens.Issue(Somebody, TimeSpan.FromDays(170));
        clock.Advance(SigningKeys.SignsFor);
        KeyIdOf(tokens.Issue(Somebody, TimeSpan.FromDays(1))).ShouldNotBe(KeyIdOf(token));
        tokens.Read(token).ShouldBe(Somebody);
        new JwtTokens(new SigningKeys(Secret, clock).Current, clock).Read(token).ShouldBe(Somebody, "another instance has the same keys");
    }

    [Fact]
    public void TheKeyOfAYearAgo_ReadsNothing()
    {
        var old = new JwtTokens(new SigningKeys(Secret, clock).Current, clock).Issue(Somebody, TimeSpan.FromDays(1_000));
        clock.Advance(TimeSpan.FromDays(365));
        new JwtTokens(new SigningKeys(Secret, clock).Current, clock).Read(old).ShouldBeNull();
    }

    private static string KeyIdOf(string token) => new Microsoft.IdentityModel.JsonWebTokens.JsonWebToken(token).Kid;
}
