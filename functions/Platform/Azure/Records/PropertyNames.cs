using System.Globalization;
using System.Text;

namespace ComplaintCloud.Functions.Records;

/// <summary>Azure wants property names to be identifiers and keeps three for itself; the port allows any text.</summary>
internal static class PropertyNames
{
    // No name of ours begins so, and an underscore may begin an identifier.
    private const string Escaped = "x_";

    /// <summary>The name as it is stored.</summary>
    public static string Encode(string name)
    {
        if (IsPlain(name))
            return name;
        var encoded = new StringBuilder(Escaped, Escaped.Length + (4 * name.Length));
        foreach (var c in name)
            encoded.Append(CultureInfo.InvariantCulture, $"{(int)c:X4}");
        return encoded.ToString();
    }

    /// <summary>The name as it was given.</summary>
    public static string Decode(string stored)
    {
        if (!stored.StartsWith(Escaped, StringComparison.Ordinal))
            return stored;
        var name = new StringBuilder((stored.Length - Escaped.Length) / 4);
        for (var i = Escaped.Length; i < stored.Length; i += 4)
            name.Append((char)ushort.Parse(stored.AsSpan(i, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        return name.ToString();
    }

    private static bool IsPlain(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
        && !name.StartsWith(Escaped, StringComparison.Ordinal) && name is not ("PartitionKey" or "RowKey" or "Timestamp");
}
