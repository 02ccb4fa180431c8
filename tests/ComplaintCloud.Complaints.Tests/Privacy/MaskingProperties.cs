using System.Text;
using System.Text.RegularExpressions;
using ComplaintCloud.Complaints.Privacy;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ComplaintCloud.Complaints.Tests.Privacy;

/// <summary>However a number is written, nothing of it is left.</summary>
[Trait("Requirement", "B4")]
public sealed partial class MaskingProperties
{
    private static readonly string[] Gaps = ["", " ", "-", ".", "  ", "　", "·", " - ", "—", "\u200b"];
    private static readonly string[] Befores = ["", "打", "我的号码是", "请记一下：", "(", "三楼，", "价格158元，"];
    private static readonly string[] Afters = ["", "，谢谢", "没人接", ")", " 晚上", "！3号来", "元旦前"];
    private static readonly string[][] Scripts =
    [
        ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], ["０", "１", "２", "３", "４", "５", "６", "７", "８", "９"],
        ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"], ["〇", "幺", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"],
        ["⓪", "①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨"], ["𝟎", "𝟏", "𝟐", "𝟑", "𝟒", "𝟓", "𝟔", "𝟕", "𝟖", "𝟗"],
        ["0️⃣", "1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣"],
    ];

    private static readonly string[] Pieces =
    [
        "1", "三八", "0", "９", "⑧", "\ud835", "\udfce", "\u200b", "\ufe0f\u20e3", " ", "　", "-", "(", ")", "+86", "@", ".", "a", "Ｘ", "x", "沪", "A", "粤B·", "wx", "微信号", "QQ",
        "姓", "王", "欧阳", "女士", "师傅", "我叫", "小", "住在", "路", "弄", "号", "栋", "室", "小区", "身份证", "卡号", "尾号", "〔电话1〕", "。", "\n", "元", "年", "20261122", "6222",
    ];

    private static readonly Gen<string> Mobiles = Gen.Choose(3, 9).SelectMany(_ => Digits(9), (second, rest) => $"1{second}{rest}");

    private static readonly Gen<string> Landlines =
        from area in Gen.Elements("010", "021", "0571", "0755")
        from first in Gen.Choose(2, 8)
        from rest in Digits(7)
        select $"{area}{first}{rest}";

    private static readonly Gen<string> IdCards =
        from region in Gen.Elements("110105", "310104", "440305", "650102")
        from day in Gen.Choose(0, 30_000)
        from sequence in Digits(3)
        select WithIdCheck(region + new DateOnly(1930, 1, 1).AddDays(day).ToString("yyyyMMdd") + sequence);

    private static readonly Gen<string> BankCards =
        from begin in Gen.Elements("6222", "6217", "4367", "5187", "9558")
        from length in Gen.Choose(11, 14)
        from rest in Digits(length)
        select WithLuhn(begin + rest);

    [Fact]
    public void NothingOfAMobileNumber_IsLeft() => NothingIsLeftOf(Mobiles);

    [Fact]
    public void NothingOfALandlineNumber_IsLeft() => NothingIsLeftOf(Landlines);

    [Fact]
    public void NothingOfAnIdentityCard_IsLeft() => NothingIsLeftOf(IdCards);

    [Fact]
    public void NothingOfABankCard_IsLeft() => NothingIsLeftOf(BankCards);

    [Fact]
    public void WhateverTheText_TheWayBackLeadsToIt() =>
        Prop.ForAll(
            (from before in Gen.Elements(Befores)
             from number in Mobiles
             from between in Gen.Elements(Afters)
             from name in Gen.Elements("王女士", "我叫李小龙", "沪A12345", "5栋301")
             select $"{before}{number}{between}，{name}，{number}。").ToArbitrary(),
            text => PersonalData.Mask(text) is var masked && masked.Restore(masked.Text) == text && PersonalData.Cover(text).Length == text.Length).QuickCheckThrowOnFailure();

    // Pieces of all that the finders look for, in any order: none may make them throw, shift a place or miss a mobile number that stands alone.
    [Fact]
    public void WhateverTheMess_NothingThrowsAndNoMobileNumberIsLeft() =>
        Prop.ForAll(
            (from before in Gen.Elements(Pieces).ArrayOf()
             from mobile in Mobiles
             from after in Gen.Elements(Pieces).ArrayOf()
             select $"{string.Concat(before)}。{mobile}，{string.Concat(after)}").ToArbitrary(),
            text => PersonalData.Cover(text) is var covered && covered.Length == text.Length && !AMobile().IsMatch(covered)
                && PersonalData.Mask(text) is var masked && !AMobile().IsMatch(masked.Text)).QuickCheckThrowOnFailure();

    [GeneratedRegex(@"(?<![0-9])1[3-9][0-9]{9}(?![0-9])")]
    private static partial Regex AMobile();

    private static void NothingIsLeftOf(Gen<string> numbers) =>
        Prop.ForAll(
            (from number in numbers
             from gap in Gen.Elements(Gaps)
             from every in Gen.Choose(1, 6)
             from scripts in Gen.Choose(0, Scripts.Length - 1).ArrayOf(number.Length)
             from mixed in Gen.Elements(true, false)
             from before in Gen.Elements(Befores)
             from after in Gen.Elements(Afters)
             select (before, written: Write(number, gap, every, at => Scripts[scripts[mixed ? at : 0]]), after)).ToArbitrary(),
            text => PersonalData.Cover(text.before + text.written + text.after) is var covered
                && covered.Substring(text.before.Length, text.written.Length).All(c => c == '*')
                && covered[(text.before.Length + text.written.Length)..] == text.after).QuickCheckThrowOnFailure();

    private static Gen<string> Digits(int count) => Gen.Choose(0, 9).ArrayOf(count).Select(string.Concat);

    private static string Write(string number, string gap, int every, Func<int, string[]> script)
    {
        var written = new StringBuilder();
        for (var at = 0; at < number.Length; at++)
            written.Append(at > 0 && at % every == 0 ? gap : "").Append(number[at] is 'X' ? "X" : script(at)[number[at] - '0']);
        return written.ToString();
    }

    // Written from the standards, apart from the code under test.
    private static string WithIdCheck(string digits)
    {
        var remainder = digits.Aggregate((Sum: 0, Weight: (1 << 17) % 11), (so, digit) => (so.Sum + ((digit - '0') * so.Weight), so.Weight * 6 % 11)).Sum % 11;
        var check = (12 - remainder) % 11;
        return digits + (check == 10 ? "X" : $"{check}");
    }

    private static string WithLuhn(string digits) => digits + Enumerable.Range(0, 10).First(check =>
        (digits + check).Reverse().Select((digit, at) => (digit - '0') * (1 + (at % 2))).Sum(value => value > 9 ? value - 9 : value) % 10 == 0);
}
