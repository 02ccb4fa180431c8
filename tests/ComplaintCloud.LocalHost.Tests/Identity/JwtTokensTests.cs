using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.LocalHost.Identity;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Identity;

public sealed class JwtTokensTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private readonly HandClock clock = new();
    private readonly JwtTokens tokens;

    public JwtTokensTests() => tokens = new JwtTokens(Key, clock);

    public static TheoryData<Caller> Callers => new(
        new Caller("jiejia", Audience.Customer, "c01"),
        new Caller("jiejia", Audience.Staff, "s03") { Role = StaffRole.Manager },
        new Caller("jiejia", Audience.Cleaner, "a02") { ComplaintId = "k7m2x9", OfferNo = 2 });

    [Theory]
    [MemberData(nameof(Callers))]
    internal void ATokenOfOurs_SaysWhoItIs(Caller caller)
    {
        var token = tokens.Issue(caller, TimeSpan.FromHours(1));
        tokens.Read(token).ShouldBe(caller);
        tokens.Read(token).ShouldBe(caller);
        new JwtTokens(Key, clock).Read(token).ShouldBe(caller);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AnExpiredToken_IsNobodys(bool readBefore)
    {
        var token = tokens.Issue(new Caller("jiejia", Audience.Customer, "c01"), TimeSpan.FromMinutes(1));
        if (readBefore)
            tokens.Read(token).ShouldNotBeNull();
        clock.Advance(TimeSpan.FromSeconds(59));
        tokens.Read(readBefore ? token : "").ShouldBe(readBefore ? new Caller("jiejia", Audience.Customer, "c01") : null);
        clock.Advance(TimeSpan.FromSeconds(1));
        tokens.Read(token).ShouldBeNull();
    }

    [Fact]
    public void ATokenSignedWithAnotherKey_IsNobodys()
    {
        var other = new JwtTokens([.. Key.Reverse()], clock);
        tokens.Read(other.Issue(new Caller("jiejia", Audience.Staff, "s04"), TimeSpan.FromHours(1))).ShouldBeNull();
    }

    [Fact]
    public void AChangedToken_IsNobodys()
    {
        var parts = tokens.Issue(new Caller("jiejia", Audience.Customer, "c01"), TimeSpan.FromHours(1)).Split('.');
        var stranger = tokens.Issue(new Caller("jiejia", Audience.Customer, "c02"), TimeSpan.FromHours(1)).Split('.');
        tokens.Read($"{parts[0]}.{stranger[1]}.{parts[2]}").ShouldBeNull();
        // {"alg":"none","typ":"JWT"}
        tokens.Read($"eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.{parts[1]}.").ShouldBeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("....")]
    public void WhatIsNoToken_IsNobodys(string? token) => tokens.Read(token).ShouldBeNull();

    [Fact]
    public void TheKey_IsMadeOnceAndOnlyForItsOwner()
    {
        var folder = Directory.CreateTempSubdirectory("complaintcloud-key-").FullName;
        try
        {
            var keys = new byte[8][];
            Parallel.For(0, keys.Length, i => keys[i] = SigningKey.ReadOrCreate(folder));
            keys.ShouldAllBe(key => key.SequenceEqual(keys[0]));
            keys[0].Length.ShouldBe(32);
            var file = Directory.GetFiles(folder).ShouldHaveSingleItem();
            if (!OperatingSystem.IsWindows())
                File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
