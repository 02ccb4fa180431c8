using System.Buffers;

namespace ComplaintCloud.Complaints.Privacy;

/// <summary>Finds names of people where something says that they are names: 我叫, 联系人, 姓王的, 王女士, 小张.</summary>
internal static class PersonalNames
{
    private const int MaxGiven = 2;
    private const string Familiars = "小老阿";
    private static readonly PersonalLists Lists = PersonalLists.Loaded;
    private static readonly SearchValues<char> Begins = SearchValues.Create(Lists.Surnames + string.Concat(Lists.DoubleSurnames.Select(name => name[0])) + Familiars);
    private static readonly SearchValues<char> Surnames = SearchValues.Create(Lists.Surnames);
    private static readonly WordStarts DoubleSurnames = new(Lists.DoubleSurnames);
    private static readonly WordStarts Titles = new(Lists.Titles);
    private static readonly WordStarts NotNames = new(Lists.NotNames);
    private static readonly WordStarts NotSmall = new(Lists.NotSmall);

    /// <summary>All of them; they may overlap.</summary>
    public static IEnumerable<PersonalSpan> In(FoldedText text)
    {
        var words = text.Letters;
        for (var at = Next(words, 0); at < words.Length; at = Next(words, at + 1))
        {
            if (Introduced(words, at) is var introduced and > 0)
                yield return Span(words, at, introduced);
            if (Titled(words, at) is var titled and > 0)
                yield return Span(words, at, titled);
            if (Familiar(words, at))
                yield return Span(words, at, 2);
        }
    }

    private static int Next(string words, int from) => words.AsSpan(from).IndexOfAny(Begins) is >= 0 and var on ? from + on : words.Length;

    private static PersonalSpan Span(string words, int start, int length) => new(PersonalKind.Name, start, length, words.Substring(start, length));

    // 我叫王小明, 联系人：王小明, 姓王
    private static int Introduced(string words, int at)
    {
        if (SurnameAt(words, at) is not (> 0 and var surname) || at == 0)
            return 0;
        if (words[at - 1] is '姓')
            return surname;
        var before = words.AsSpan(0, at).TrimEnd(" :：是为");
        foreach (var marker in Lists.NameMarkers)
            if (before.EndsWith(marker, StringComparison.Ordinal))
                return IsPlainWord(words, at) || IsGuarded(words, at) || TitleAt(words, at + surname) > 0 ? 0 : WithGiven(words, at + surname) is var given and > 0 ? surname + given : 0;
        return 0;
    }

    // 王女士, 李师傅, 王秀兰阿姨: the title itself tells nothing and stays.
    private static int Titled(string words, int at)
    {
        if (SurnameAt(words, at) is not (> 0 and var surname) || IsGuarded(words, at) || IsPlainWord(words, at))
            return 0;
        if (TitleAt(words, at + surname) > 0)
            return surname;
        for (var given = 1; given <= MaxGiven && at + surname + given < words.Length && IsNameChar(words[at + surname + given - 1], Lists.NotInNames); given++)
            if (TitleAt(words, at + surname + given) > 1)
                return surname + given;
        return 0;
    }

    // 小张, 老李, 阿王
    private static bool Familiar(string words, int at) =>
        Familiars.Contains(words[at]) && at + 1 < words.Length && Lists.AfterSmall.Contains(words[at + 1])
        && NotSmall.At(words, at) is null && (at == 0 || words[at - 1] is not ('大' or '变' or '最' or '太' or '很' or '养'));

    private static int SurnameAt(string words, int at)
    {
        if (DoubleSurnames.At(words, at) is { } found)
            return found.Length;
        return Surnames.Contains(words[at]) ? 1 : 0;
    }

    private static int TitleAt(string words, int at) => Titles.At(words, at) switch
    {
        null => 0,
        "总" or "工" when at + 1 < words.Length && Lists.NotAfterShortTitle.Contains(words[at + 1]) => 0,
        { } title => title.Length,
    };

    private static bool IsPlainWord(string words, int at) => NotNames.At(words, at) is not null;

    // What looks like a surname is often the end of a word: 上周阿姨, 对方阿姨, 多少钱阿姨.
    private static bool IsGuarded(string words, int at) =>
        Lists.RareInTalk.Contains(words[at]) || (at > 0 && Lists.NotBefore.TryGetValue(words[at].ToString(), out var before) && before.Contains(words[at - 1]));

    private static bool IsNameChar(char c, string never) => c is >= '\u4e00' and <= '\u9fff' && !never.Contains(c);

    private static int WithGiven(string words, int at)
    {
        var given = 0;
        while (given < MaxGiven && at + given < words.Length && IsNameChar(words[at + given], Lists.NotInIntroduced))
            given++;
        return given;
    }
}
