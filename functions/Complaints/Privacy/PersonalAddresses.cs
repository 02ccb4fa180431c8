using System.Buffers;
using System.Text.RegularExpressions;

namespace ComplaintCloud.Complaints.Privacy;

/// <summary>
/// Finds addresses: a place followed by a house, a house with its flat, or what follows 住在 and 地址. A floor, a district or a number
/// alone leads to nobody.
/// </summary>
internal static partial class PersonalAddresses
{
    private const int MaxPlaces = 24;
    private const string Number = @"(?:\d{1,5}|[一二三四五六七八九十百零〇]{1,5}|[A-Za-z]\d{0,3}|[东西南北甲乙丙丁])";
    private const string Flat = @"(?:\s?[-－—]?(?:\d{3,4}|[一二三四五六七八九〇零]{3,4})(?!\d)(?!\s?[元块米平年月分斤%个])室?)";
    private const string House = Number + @"\s?(?:号楼|号院|弄|栋|幢|座|单元|室)";
    private const string Numbered = Number + @"\s?(?:号楼|号院|号(?!人|线|员|下|上|中|早|晚|的)|弄|栋|幢|座|单元|室)";
    private const string Part = Number + @"\s?(?:号楼|号院|号(?!人|线|员|下|上|中|早|晚|的)|弄|栋|幢|座|单元|门|楼|层|室)";

    private static readonly PersonalLists Lists = PersonalLists.Loaded;
    private static readonly SearchValues<char> HouseParts = SearchValues.Create("号弄栋幢座单室-－—");
    private static readonly SearchValues<string> Markers = SearchValues.Create(Lists.AddressMarkers, StringComparison.Ordinal);
    private static readonly string PlaceEnd = string.Join('|', Lists.PlaceEnds);

    private static readonly Regex Said = new(
        $"(?:{string.Join('|', Lists.AddressMarkers)})(?:是|为|在|：|:|\\s)*(?<it>(?:[A-Za-z0-9 -]|[\\u4e00-\\u9fff-[{string.Concat(Lists.NotInPlaces.Where(c => c >= '\u4e00' && c <= '\u9fff'))}]]){{1,24}}(?:{PlaceEnd}|{House}))",
        RegexOptions.CultureInvariant);

    /// <summary>All of them; they may overlap.</summary>
    public static IEnumerable<PersonalSpan> In(FoldedText text) => [.. Placed(text.Letters), .. Marked(text.Letters)];

    private static IEnumerable<PersonalSpan> Placed(string words)
    {
        if (!words.AsSpan().ContainsAny(HouseParts))
            yield break;
        foreach (Match match in Houses().Matches(words))
        {
            var start = PlaceBefore(words, match.Index);
            if (start < match.Index || match.Groups["sure"].Success)
                yield return Span(words, start, match.Index + match.Length);
        }
    }

    private static IEnumerable<PersonalSpan> Marked(string words) => !words.AsSpan().ContainsAny(Markers) ? [] :
        Said.Matches(words).Select(match => Span(words, match.Groups["it"].Index, match.Index + match.Length));

    private static PersonalSpan Span(string words, int start, int end)
    {
        var address = words[start..end].TrimEnd();
        return new(PersonalKind.Address, start, address.Length, string.Concat(address.Where(c => !char.IsWhiteSpace(c))));
    }

    // Where the name of the place begins that ends right before the house; the house's own start when there is none.
    private static int PlaceBefore(string words, int house)
    {
        var end = house;
        while (end > 0 && words[end - 1] is ' ')
            end--;
        if (!Lists.PlaceEnds.Any(word => words.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal)))
            return house;
        var start = end;
        while (start > 0 && end - start < MaxPlaces && words[start - 1] is >= '\u4e00' and <= '\u9fff' && !Lists.NotInPlaces.Contains(words[start - 1]))
            start--;
        return start < end - 1 ? start : house;
    }

    // With a place before it any part of a house will do; without one it must be a house and a flat.
    [GeneratedRegex("(?<sure>(?:" + House + @"\s?(?:" + Part + @"\s?)+" + Flat + "?)|(?:" + Number + @"\s?(?:号楼|栋|幢|座|单元|弄|号)" + Flat + @")|(?<![\d.])\d{3,4}\s?室|(?<![\d-])\d{1,3}[-－—]\d{1,2}[-－—]\d{3,4}(?![\d-]))|" + Numbered + @"\s?(?:" + Part + @"\s?)*" + Flat + "?|" + Number + "(?:[-－—]" + Number + "){1,3}室?")]
    private static partial Regex Houses();
}
