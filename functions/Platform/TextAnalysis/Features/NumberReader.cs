namespace ComplaintCloud.TextAnalysis.Features;

/// <summary>A number in a text.</summary>
/// <param name="Value">What it amounts to.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its last character, before its unit.</param>
/// <param name="Kind">What is counted.</param>
internal readonly record struct NumberFound(double Value, int Start, int End, NumberKind Kind);

/// <summary>What a number counts.</summary>
internal enum NumberKind
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>Yuan.</summary>
    Money,

    /// <summary>Large and without a unit: often yuan.</summary>
    Bare,

    /// <summary>Somebody's age in years.</summary>
    Age,
}

/// <summary>Reads numbers in digits and in Chinese characters.</summary>
internal static class NumberReader
{
    private const string Digits = "零一二三四五六七八九";
    private const double LeastBare = 100;

    /// <summary>The number that begins at a place, if one does.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out NumberFound found)
    {
        found = default;
        var end = start;
        var value = char.IsAsciiDigit(text[start]) ? Arabic(text, ref end) : Chinese(text, ref end);
        if (end == start)
            return false;
        found = new NumberFound(value, start, end, KindOf(text, start, end, value));
        return true;
    }

    private static double Arabic(ReadOnlySpan<char> text, ref int end)
    {
        double value = 0, part = 0;
        for (; end < text.Length; end++)
        {
            if (char.IsAsciiDigit(text[end]))
                (value, part) = part > 0 ? (value + ((text[end] - '0') * part), part / 10) : ((value * 10) + text[end] - '0', 0);
            else if (text[end] == '.' && part == 0 && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
                part = 0.1;
            else
                break;
        }
        if (end < text.Length && UnitOf(text[end]) is > 10 and var unit)
            (value, end) = (value * unit, end + 1);
        return value;
    }

    private static double Chinese(ReadOnlySpan<char> text, ref int end)
    {
        double total = 0, section = 0, digit = 0;
        for (; end < text.Length; end++)
        {
            if (DigitOf(text[end]) is >= 0 and var one)
                digit = one;
            else if (UnitOf(text[end]) is > 0 and var unit && (end > 0 || unit < 100))
                (total, section, digit) = unit >= 10_000 ? ((total + section + digit) * unit, 0, 0) : (total, section + (Math.Max(digit, 1) * unit), 0);
            else
                break;
        }
        return total + section + digit;
    }

    private static NumberKind KindOf(ReadOnlySpan<char> text, int start, int end, double value)
    {
        // 三千多块: what only says "about" stands between the number and its unit.
        var at = end;
        while (at < text.Length && text[at] is '多' or '几' or '来')
            at++;
        var next = at < text.Length ? text[at] : ' ';
        if (next is '元' or '块' or '圆' or '刀' || (start > 0 && text[start - 1] is '¥'))
            return NumberKind.Money;
        if (next is '岁')
            return NumberKind.Age;
        var isBare = value >= LeastBare && end - start <= 6 && next is not ('点' or '分' or '秒' or '号' or '楼' or '平' or '米' or '年' or '月' or '日' or '天' or '次' or '个' or '度' or '%' or ':' or '室' or '层' or '遍' or '字' or '条' or '毫');
        return isBare ? NumberKind.Bare : NumberKind.Other;
    }

    private static int DigitOf(char c) => c is '两' ? 2 : c is '几' ? 3 : Digits.IndexOf(c, StringComparison.Ordinal);

    private static double UnitOf(char c) => c switch { '十' => 10, '百' => 100, '千' or 'k' => 1000, '万' or 'w' => 10_000, _ => 0 };
}
