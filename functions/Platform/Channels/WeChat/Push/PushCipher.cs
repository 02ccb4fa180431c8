using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ComplaintCloud.Channels.WeChat.Push;

/// <summary>
/// The encrypted form of the message push: AES-256 in CBC mode, its first 16 key bytes as the vector; inside are 16 random
/// bytes, the length of the message in four bytes, the message and the app id, padded to 32 bytes.
/// </summary>
internal static class PushCipher
{
    private const int Random = 16;
    private const int Length = 4;
    private const int Block = 32;

    /// <summary>The message, or null when the text is none that was encrypted with this key for this app.</summary>
    public static string? Decrypt(byte[] key, string appId, string encrypted)
    {
        var bytes = new byte[encrypted.Length];
        if (!Convert.TryFromBase64String(encrypted, bytes, out var length) || length == 0 || length % Random != 0)
            return null;
        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(bytes.AsSpan(0, length), key.AsSpan(0, Random), PaddingMode.None);
        return plain[^1] is >= 1 and <= Block && plain.Length - plain[^1] >= Random + Length ? Read(plain.AsSpan(0, plain.Length - plain[^1]), appId) : null;
    }

    /// <summary>Encrypts a message, as WeChat does.</summary>
    public static string Encrypt(byte[] key, string appId, string message, ReadOnlySpan<byte> random)
    {
        var (text, app) = (Encoding.UTF8.GetBytes(message), Encoding.UTF8.GetBytes(appId));
        var whole = Random + Length + text.Length + app.Length;
        var padding = Block - (whole % Block);
        var plain = new byte[whole + padding];
        random[..Random].CopyTo(plain);
        BinaryPrimitives.WriteInt32BigEndian(plain.AsSpan(Random), text.Length);
        text.CopyTo(plain, Random + Length);
        app.CopyTo(plain, Random + Length + text.Length);
        plain.AsSpan(whole).Fill((byte)padding);
        using var aes = Aes.Create();
        aes.Key = key;
        return Convert.ToBase64String(aes.EncryptCbc(plain, key.AsSpan(0, Random), PaddingMode.None));
    }

    private static string? Read(ReadOnlySpan<byte> content, string appId)
    {
        var length = BinaryPrimitives.ReadInt32BigEndian(content[Random..]);
        if (length < 0 || length > content.Length - Random - Length)
            return null;
        var text = content.Slice(Random + Length, length);
        var app = content[(Random + Length + length)..];
        return app.SequenceEqual(Encoding.UTF8.GetBytes(appId)) ? Encoding.UTF8.GetString(text) : null;
    }
}
