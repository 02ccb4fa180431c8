using System.Security.Cryptography;

namespace ComplaintCloud.LocalHost.Identity;

/// <summary>The key that signs tokens: a file in the data directory that only its owner may read, made at the first start.</summary>
internal static class SigningKey
{
    private const string FileName = "token.key";
    private const int Bytes = 32;

    /// <summary>Reads the key, or makes it.</summary>
    /// <exception cref="InvalidDataException">The file is damaged; deleting it signs everybody out.</exception>
    public static byte[] ReadOrCreate(string dataDirectory)
    {
        Directory.CreateDirectory(dataDirectory);
        var path = Path.Combine(dataDirectory, FileName);
        if (!File.Exists(path))
            Create(path);
        var key = File.ReadAllBytes(path);
        return key.Length == Bytes ? key : throw new InvalidDataException($"{path} has {key.Length} bytes, not {Bytes}.");
    }

    // Written beside and moved into place, so that a crash or a second process never leaves half a key.
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
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
