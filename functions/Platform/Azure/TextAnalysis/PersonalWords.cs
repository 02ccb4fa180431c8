using System.Text.RegularExpressions;

namespace ComplaintCloud.Functions.TextAnalysis;

/// <summary>Masks personal data before a text leaves the system. The length stays, so places in the text stay too.</summary>
internal static partial class PersonalWords
{
    /// <summary>The text with numbers of people, identity cards, bank cards and mail addresses as asterisks, and house numbers too.</summary>
    public static string Mask(string text) => Personal().Replace(text, found => new string('*', found.Length));

    // Any run of seven digits or more, however grouped, is somebody's number; an order's number is of no use to the service either.
    [GeneratedRegex(@"\+?\d(?:[\s-]?\d){6,}[Xx]?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\d+(?:号楼|号院|栋|幢|座|单元|层|楼|室|号|弄))+\d*")]
    private static partial Regex Personal();
}
