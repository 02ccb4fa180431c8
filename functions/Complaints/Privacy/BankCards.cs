namespace ComplaintCloud.Complaints.Privacy;

/// <summary>Bank card numbers: 15 to 19 digits that begin as card networks' do and pass the Luhn check (ISO/IEC 7812-1).</summary>
internal static class BankCards
{
    /// <summary>Whether the digits are such a number.</summary>
    public static bool IsCard(string digits) =>
        digits.Length is >= 15 and <= 19 && digits[0] is >= '3' and <= '6' or '9' && !digits.Contains('X') && Sum(digits) % 10 == 0;

    private static int Sum(string digits)
    {
        var sum = 0;
        for (var at = 0; at < digits.Length; at++)
        {
            var digit = digits[^(at + 1)] - '0';
            sum += at % 2 == 0 ? digit : (digit * 2) - (digit > 4 ? 9 : 0);
        }
        return sum;
    }
}
