using System.Globalization;

namespace ComplaintCloud.Complaints.Privacy;

/// <summary>Resident identity numbers as GB 11643-1999 has them: region, birthday, sequence and, of the 18, a check digit (ISO 7064 MOD 11-2).</summary>
internal static class IdCards
{
    private const int Long = 18;
    private const int Short = 15;
    private const string CheckDigits = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Eighteen digits of which the last fits.</summary>
    public static bool IsCard(string digits) => digits.Length == Long && LooksLikeCard(digits) && CheckOf(digits) == digits[^1];

    /// <summary>A region and a birthday are in it; a slip in the rest makes it no less somebody's.</summary>
    public static bool LooksLikeCard(string digits) => digits.Length switch
    {
        Long => !digits[..^1].Contains('X') && IsRegion(digits) && IsBirthday(digits.AsSpan(6, 8)),
        Short => !digits.Contains('X') && IsRegion(digits) && IsBirthday(string.Concat("19", digits.AsSpan(6, 6))),
        _ => false,
    };

    private static char CheckOf(string digits) => CheckDigits[Weights.Select((weight, at) => weight * (digits[at] - '0')).Sum() % 11];

    // The six parts of the country, Taiwan, Hong Kong and Macao, and 9 of residence permits.
    private static bool IsRegion(string digits) => digits[0] is >= '1' and <= '9' && digits[1] != '9';

    private static bool IsBirthday(ReadOnlySpan<char> day) =>
        DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birthday) && birthday.Year is >= 1900 and < 2100;
}
