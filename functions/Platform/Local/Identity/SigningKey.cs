using System.Security.Cryptography;

namespace ComplaintCloud.LocalHost.Identity;

/// <summary>
/// The secret that tokens and links are signed with: a file in the data directory that only its owner may read, made at the first start. One
/// process serves a data directory at a time, so a lock within the process is enough.
/// </summary>
internal static class SigningKey
{
    private const string FileName = "token.key";
    private const int Bytes = 32;
    private static readonly Lock Making = new();

    /// <summary>Reads the key, or makes it.</summary>
    /// <exception cref="InvalidDataException">The file is damaged; deleting it signs everybody out.</exception>
    public static byte[] ReadOrCreate(string dataDirectory)
    {
        Directory.CreateDirectory(dataDirectory);
        var path = Path.Combine(dataDirectory, FileName);
        lock (Making)
        {
            if (!File.Exists(path))
                Create(path);
        }
        var key = File.ReadAllBytes(path);
        return key.Length == Bytes ? key : throw new InvalidDataException($"{path} has {key.Length} bytes, not {Bytes}.");
    }

    /// <summary>A key of its own for another use, made from the first.</summary>
    public static byte[] Derive(string dataDirectory, string use) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, ReadOrCreate(dataDirectory), Bytes, info: System.Text.Encoding.UTF8.GetBytes(use));

    // Written beside and moved into place, so that a crash never leaves half a key.
    private static void Create(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(draft, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(Bytes));
            file.Flush(flushToDisk: true);
        }
        File.Move(draft, path);
    }
}
