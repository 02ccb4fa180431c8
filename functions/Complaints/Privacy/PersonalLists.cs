using System.Text.Json;

namespace ComplaintCloud.Complaints.Privacy;

/// <summary>What words right before digits say of them.</summary>
internal enum PersonalMarker
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A telephone.</summary>
    Phone,

    /// <summary>An identity card or a bank card.</summary>
    Card,

    /// <summary>The last digits of a telephone or a card.</summary>
    Tail,

    /// <summary>An order, a parcel, a coupon: nobody's own.</summary>
    NotPersonal,
}

/// <summary>The word lists of <c>personal-words.json</c>.</summary>
internal sealed record PersonalLists(
    string Connectors, IReadOnlyDictionary<string, string[]> Markers, string Surnames, string RareInTalk, string[] DoubleSurnames, string[] Titles,
    string[] NameMarkers, string NotInNames, string NotInIntroduced, string NotAfterShortTitle, IReadOnlyDictionary<string, string> NotBefore, string[] NotNames, string AfterSmall,
    string[] NotSmall, string[] PlaceEnds, string NotInPlaces, string[] AddressMarkers)
{
    private static readonly (string Name, PersonalMarker Marker)[] Order =
        [("tail", PersonalMarker.Tail), ("notPersonal", PersonalMarker.NotPersonal), ("phone", PersonalMarker.Phone), ("card", PersonalMarker.Card)];

    /// <summary>The lists as the product brings them.</summary>
    public static PersonalLists Loaded { get; } = Read();

    /// <summary>What the end of a text says of the digits that follow.</summary>
    public PersonalMarker MarkerAtEndOf(string before)
    {
        var end = before.AsSpan().TrimEnd(Connectors);
        if (before.EndsWith('+'))
            return PersonalMarker.Phone;
        foreach (var (name, marker) in Order)
            foreach (var word in Markers[name])
                if (end.EndsWith(word, StringComparison.Ordinal))
                    return marker is PersonalMarker.Tail && IsOfAnOrder(end[..^word.Length]) ? PersonalMarker.NotPersonal : marker;
        return PersonalMarker.Nothing;
    }

    private bool IsOfAnOrder(ReadOnlySpan<char> before)
    {
        foreach (var word in Markers["notPersonal"])
            if (before.TrimEnd(Connectors).EndsWith(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static PersonalLists Read()
    {
        using var stream = typeof(PersonalLists).Assembly.GetManifestResourceStream("personal-words.json")!;
        return JsonSerializer.Deserialize<PersonalLists>(stream, JsonSerializerOptions.Web)!;
    }
}
