using System.Text.RegularExpressions;

namespace ComplaintCloud.Complaints.Privacy;

/// <summary>Finds what has letters in it: mail addresses, licence plates, accounts of WeChat and QQ.</summary>
internal static partial class PersonalWords
{
    /// <summary>All of them; none without a letter.</summary>
    public static IEnumerable<PersonalSpan> In(FoldedText text) => !text.Letters.Any(char.IsAsciiLetter) ? [] :
        Spans(PersonalKind.Email, Email(), text.Letters)
            .Concat(Spans(PersonalKind.Plate, Plate(), text.Digits))
            .Concat(Spans(PersonalKind.ChatAccount, WeChat(), text.Letters))
            .Concat(Spans(PersonalKind.ChatAccount, Qq(), text.Digits));

    private static IEnumerable<PersonalSpan> Spans(PersonalKind kind, Regex pattern, string text) =>
        pattern.Matches(text).Select(match => match.Groups["it"]).Select(it => new PersonalSpan(kind, it.Index, it.Length, Bare(it.Value)));

    private static string Bare(string written) => string.Concat(written.Where(c => !char.IsWhiteSpace(c) && c is not ('·' or '-' or '.' or FoldedText.Unseen))).ToUpperInvariant();

    [GeneratedRegex(@"(?<it>[A-Za-z0-9_][\w.+-]*\s?(?:@|\(at\)|\[at\]|#at#)\s?[A-Za-z0-9-]+(?:\s?\.\s?[A-Za-z0-9-]+)+)", RegexOptions.IgnoreCase | RegexOptions.ECMAScript)]
    private static partial Regex Email();

    // Province, authority, then five or, of new energy, six with D or F at either end (GA 36-2018); at least three are digits.
    [GeneratedRegex(@"(?<it>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使](?<gap>[\s·•.\-\u200b]?)[A-HJ-NP-Za-hj-np-z][\s·•.\-\u200b]{0,2}(?=(?:[A-Za-z\s·.\-\u200b]*\d){3})(?:[A-HJ-NP-Za-hj-np-z0-9][\s\u200b-]?){4,5}[A-HJ-NP-Za-hj-np-z0-9挂学警港澳])(?![A-Za-z0-9])")]
    private static partial Regex Plate();

    [GeneratedRegex(@"(?:微信|薇信|威信|V信|加[Vv]|加薇|[Ww]e[Cc]hat|[Ww]eixin|(?<![A-Za-z])(?:[Ww][Xx]|[Vv][Xx]))(?:号码|号|ID|[Ii]d|账号|帐号)?\s?(?:是|为|叫|:|：|-|=)?\s?(?<it>[A-Za-z][A-Za-z0-9_\-]{5,19})(?![A-Za-z0-9_])")]
    private static partial Regex WeChat();

    [GeneratedRegex(@"(?<![A-Za-z])[Qq]{2}(?:号码|号)?\s?(?:是|为|:|：)?\s?(?<it>[1-9]\d{4,10})(?!\d)")]
    private static partial Regex Qq();
}
