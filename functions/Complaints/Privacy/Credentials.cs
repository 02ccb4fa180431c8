using System.Text.RegularExpressions;

namespace ComplaintCloud.Complaints.Privacy;

/// <summary>What opens something to whoever reads it, in a text that goes to logs: access tokens, private links, signatures of links.</summary>
internal static partial class Credentials
{
    private const string Covered = "***";

    /// <summary>The text with all of them covered; the same one when there is none.</summary>
    public static string Cover(string text) => Credential().Replace(text, Covered);

    // A signed token; the last part of a private link, behind the one letter that says what it opens; a parameter of an address.
    [GeneratedRegex(@"eyJ[\w-]{8,}\.[\w-]*\.?[\w-]*|(?<=/[a-z]/)[\w-]{22}(?![\w-])|(?<=[?&](?:signature|code|token|msg_signature)=)[^&\s""]+", RegexOptions.CultureInvariant)]
    private static partial Regex Credential();
}
