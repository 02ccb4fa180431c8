using System.Buffers;
using System.Collections.Frozen;

namespace ComplaintCloud.Complaints.Blobs;

/// <summary>
/// The key of a blob: <c>company/…/sha256.ending</c>. Its segments have letters, digits, dots, dashes and underscores of
/// ASCII and do not begin with a dot, so that a key is a safe path in every store.
/// </summary>
public static class BlobKey
{
    private const int MaxChars = 400;
    private const int HashChars = 64;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    private static readonly FrozenDictionary<string, string> Endings = new Dictionary<string, string>
    {
        ["image/jpeg"] = ".jpg",
        ["image/png"] = ".png",
        ["image/webp"] = ".webp",
        ["image/heic"] = ".heic",
        ["video/mp4"] = ".mp4",
        ["video/quicktime"] = ".mov",
        ["application/pdf"] = ".pdf",
        ["application/json"] = ".json",
        ["application/zip"] = ".zip",
        ["text/csv"] = ".csv",
        ["application/octet-stream"] = ".part",
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = ".xlsx",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Types = Endings.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>What can be kept. None of these is run by a browser.</summary>
    public static IEnumerable<string> ContentTypes => Endings.Keys;

    /// <summary>The key of content in a folder.</summary>
    /// <exception cref="ArgumentException">The folder or the type is none.</exception>
    public static string Of(string folder, string sha256, string contentType)
    {
        CheckSegments(folder);
        return Endings.TryGetValue(contentType, out var ending)
            ? $"{folder}/{sha256}{ending}"
            : throw new ArgumentException($"Blobs of type '{contentType}' are not kept.");
    }

    /// <summary>What a key says of its content.</summary>
    /// <exception cref="ArgumentException">It is no key.</exception>
    public static (string Sha256, string ContentType) Read(string key)
    {
        CheckSegments(key);
        var name = key[(key.LastIndexOf('/') + 1)..];
        return name.Length > HashChars && name.AsSpan(0, HashChars).IndexOfAnyExcept(HexDigits) < 0
            && name.Length < key.Length && Types.TryGetValue(name[HashChars..], out var type)
            ? (name[..HashChars], type)
            : throw new ArgumentException($"'{key}' is not the key of a blob.");
    }

    private static void CheckSegments(string path)
    {
        if (path.Length is 0 or > MaxChars || path.Split('/').Any(segment => !IsSegment(segment)))
            throw new ArgumentException($"'{path}' is not a path in the blob store.");
    }

    private static bool IsSegment(string text) =>
        text.Length > 0 && text[0] != '.' && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
}
