using System.Globalization;
using System.Text.RegularExpressions;
using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.People;

/// <summary>What people write into cells, and what it means.</summary>
internal static partial class ImportCells
{
    private static readonly string[] Times =
    [
        "yyyy-M-d H:m", "yyyy-M-d H:m:s", "yyyy/M/d H:m", "yyyy/M/d H:m:s", "yyyy.M.d H:m", "yyyy年M月d日 H:m", "yyyy年M月d日H:m", "yyyy-M-dTH:m", "yyyy-M-dTH:m:s",
    ];

    /// <summary>Eleven digits, also when written with spaces, dashes or the country's code; null when it is no mobile number.</summary>
    public static string? Phone(string text)
    {
        var digits = Separators().Replace(text, "");
        if (digits.Length > 11 && Country().Match(digits) is { Success: true } code)
            digits = digits[code.Length..];
        return EditChecks.Phone(digits) is null ? digits : null;
    }

    /// <summary>A moment, local in China unless it names its offset; null when it is none.</summary>
    public static DateTimeOffset? Time(string text)
    {
        if (DateTime.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return BusinessCalendar.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        return Offset().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment.ToUniversalTime() : null;
    }

    /// <summary>Yuan in fen; null when it is no sum, or one with parts of a fen.</summary>
    public static int? Cents(string text)
    {
        var plain = text.Trim('¥', '￥', '元', ' ').Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var yuan)
            && yuan <= EditOrder.MostCents / 100 && yuan * 100 == decimal.Truncate(yuan * 100)
            ? (int)(yuan * 100)
            : null;
    }

    /// <summary>A place by its degrees, or none where both cells are empty.</summary>
    public static Result<GeoPoint?> Location(string latitude, string longitude)
    {
        if (latitude.Length + longitude.Length == 0)
            return (GeoPoint?)null;
        const NumberStyles Degrees = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        return double.TryParse(latitude, Degrees, CultureInfo.InvariantCulture, out var north) && double.TryParse(longitude, Degrees, CultureInfo.InvariantCulture, out var east)
            && new GeoPoint(north, east) is { IsOne: true } place
            ? place
            : RequestErrors.Invalid;
    }

    /// <summary>Several words in one cell.</summary>
    public static IReadOnlyList<string> Words(string text) =>
        [.. text.Split(['、', ';', '；', '|', '，', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];

    [GeneratedRegex(@"[\s\-]")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(\+|00)?86")]
    private static partial Regex Country();

    [GeneratedRegex(@"T.+(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Offset();
}
