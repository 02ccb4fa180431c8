using System.Text;

namespace ComplaintCloud.Complaints.Linking;

/// <summary>Whether two texts say the same: alike but for spaces, punctuation, width and case, and for a few characters in a long one.</summary>
internal static class SameText
{
    private const int GramLength = 2;
    private const double NearlyAll = 0.9;

    /// <summary>True for the same text, also with a typing error corrected.</summary>
    public static bool Is(string one, string other)
    {
        var (a, b) = (Normalised(one), Normalised(other));
        // A sum or a date is a detail that makes a difference, however long the rest is.
        return a == b || (Digits(a) == Digits(b) && Likeness(Grams(a), Grams(b)) >= NearlyAll);
    }

    /// <summary>How many of the character pairs of two texts are shared: from 0, none, to 1, all.</summary>
    public static double Likeness(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var shared = one.Count(other.Contains);
        var all = one.Count + other.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>All pairs of neighbouring characters of a normalised text.</summary>
    public static HashSet<string> Grams(string normalised) =>
        [.. Enumerable.Range(0, Math.Max(0, normalised.Length - GramLength + 1)).Select(at => normalised.Substring(at, GramLength))];

    private static string Digits(string normalised) => string.Concat(normalised.Where(char.IsDigit));

    /// <summary>Only letters and digits, in one width and case.</summary>
    public static string Normalised(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
