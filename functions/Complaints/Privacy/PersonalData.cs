using System.Text;

namespace ComplaintCloud.Complaints.Privacy;

/// <summary>Takes personal data out of text before it leaves the process: for analytics, messages and logs.</summary>
internal static class PersonalData
{
    private const char Covered = '*';

    /// <summary>Where there is personal data, from the left; nothing overlaps.</summary>
    public static IReadOnlyList<PersonalSpan> In(string text)
    {
        var folded = FoldedText.Of(text);
        List<PersonalSpan> found = [.. PersonalNumbers.In(folded), .. PersonalWords.In(folded), .. PersonalAddresses.In(folded), .. PersonalNames.In(folded)];
        if (found.Count <= 1)
            return found;
        var kept = new List<PersonalSpan>();
        foreach (var span in found.OrderBy(span => span.Kind).ThenByDescending(span => span.Length))
            if (!kept.Exists(other => span.Start < other.End && other.Start < span.End))
                kept.Add(span);
        return [.. kept.OrderBy(span => span.Start)];
    }

    /// <summary>The text with a placeholder for each, such as 〔电话1〕, and the way back.</summary>
    public static MaskedText Mask(string text)
    {
        var (masked, at) = (new StringBuilder(text.Length), 0);
        var placeholders = new Dictionary<(PersonalKind, string), string>();
        var originals = new Dictionary<string, string>();
        foreach (var span in In(text))
        {
            if (!placeholders.TryGetValue((span.Kind, span.Value), out var placeholder))
            {
                placeholders[(span.Kind, span.Value)] = placeholder = NewPlaceholder(span.Kind, text, originals);
                originals[placeholder] = text.Substring(span.Start, span.Length);
            }
            masked.Append(text, at, span.Start - at).Append(placeholder);
            at = span.End;
        }
        return new MaskedText(masked.Append(text, at, text.Length - at).ToString()) { Originals = originals };
    }

    /// <summary>The text with asterisks for each, as long as before, so that places in it stay the same.</summary>
    public static string Cover(string text)
    {
        var spans = In(text);
        if (spans.Count == 0)
            return text;
        var covered = text.ToCharArray();
        foreach (var span in spans)
            covered.AsSpan(span.Start, span.Length).Fill(Covered);
        return new string(covered);
    }

    // What somebody wrote themselves is no placeholder.
    private static string NewPlaceholder(PersonalKind kind, string text, Dictionary<string, string> taken)
    {
        for (var number = 1; ; number++)
            if ($"〔{kind.Label()}{number}〕" is var placeholder && !taken.ContainsKey(placeholder) && !text.Contains(placeholder, StringComparison.Ordinal))
                return placeholder;
    }
}
