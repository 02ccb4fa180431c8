using System.Text;
using ComplaintCloud.Channels.WeChat.Push;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Channels.Tests.Hooks;

public sealed class PushCryptoTests
{
    private static readonly byte[] Key = Encoding.UTF8.GetBytes("0123456789abcdef0123456789ABCDEF");
    private static readonly byte[] Random = "fedcba9876543210"u8.ToArray();

    // The example of the official page on the message push.
    [Fact]
    public void TheDocumentedExample_HasTheDocumentedSignature()
    {
        PushSignature.Of("AAAAA", "1714036504", "1514711492").ShouldBe("f464b24fc39322e44b38aa78f5edd27bd1441696");
        PushSignature.Fits("f464b24fc39322e44b38aa78f5edd27bd1441696", "1514711492", "AAAAA", "1714036504").ShouldBeTrue();
        foreach (var wrong in (string?[])[null, "", "f464b24fc39322e44b38aa78f5edd27bd1441697", "F464B24FC39322E44B38AA78F5EDD27BD1441696"])
            PushSignature.Fits(wrong, "AAAAA", "1714036504", "1514711492").ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"Event\":\"投诉😀\"}")]
    public void WhatIsEncrypted_IsReadAgain(string message) => PushCipher.Decrypt(Key, "wx1", PushCipher.Encrypt(Key, "wx1", message, Random)).ShouldBe(message);

    [Fact]
    public void WhatIsForAnotherAppOrAnotherKeyOrBroken_IsNotRead()
    {
        var text = PushCipher.Encrypt(Key, "wx1", "{}", Random);
        PushCipher.Decrypt(Key, "wx2", text).ShouldBeNull();
        PushCipher.Decrypt([.. Key.Reverse()], "wx1", text).ShouldBeNull();
        foreach (var broken in (string[])["", "no base64", text[4..], text[..8], text[..^4] + "AAA=", Convert.ToBase64String(new byte[64])])
            PushCipher.Decrypt(Key, "wx1", broken).ShouldBeNull();
    }
}
