using System.Security.Cryptography;
using System.Text;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>One rise of a phrase, from the first day to the last on which it was found.</summary>
/// <param name="Phrase">The words.</param>
/// <param name="Since">The first local day.</param>
/// <param name="Last">The last local day so far.</param>
internal sealed record KeywordEpisode(string Phrase, DateOnly Since, DateOnly Last)
{
    /// <summary>So many days after the last a rise is another one: a moderate rise is not found on each of its days.</summary>
    public const int QuietDays = 7;

    private const int RowChars = 16;

    /// <summary>How many days it has gone on.</summary>
    public int Days => Last.DayNumber - Since.DayNumber + 1;

    /// <summary>A key for it that holds no words.</summary>
    public string Key => $"keyword-{RowOf(Phrase)}-{Since:yyyyMMdd}";

    /// <summary>Where a phrase lies.</summary>
    public static string RowOf(string phrase) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(phrase)))[..RowChars];

    /// <summary>The episode that a rise belongs to: the one before while it goes on, else a new one.</summary>
    public static KeywordEpisode With(KeywordEpisode? before, PhraseRise rise)
    {
        if (before is null || rise.Day.DayNumber - before.Last.DayNumber > QuietDays)
            return new KeywordEpisode(rise.Phrase, rise.Day.AddDays(1 - rise.Days), rise.Day);
        return rise.Day > before.Last ? before with { Last = rise.Day } : before;
    }
}
