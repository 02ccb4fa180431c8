using System.Security.Cryptography;
using System.Text;

namespace ComplaintCloud.Functions.Records;

/// <summary>Azure allows a table name 3 to 63 letters and digits; the port allows any text.</summary>
internal static class TableNames
{
    private const int MaxLength = 63;

    /// <summary>The name in the account: as it is where the service allows it, else a hash of it.</summary>
    /// <param name="prefix">Keeps several environments apart in one account; letters and digits, or nothing.</param>
    /// <param name="table">The port's name.</param>
    public static string Of(string prefix, string table)
    {
        var name = prefix + table;
        return name.Length is >= 3 and <= MaxLength && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit)
            ? name
            : $"{prefix}x{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(table)))[..32]}";
    }
}
