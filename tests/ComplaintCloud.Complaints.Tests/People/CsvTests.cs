using System.Text;
using ComplaintCloud.Complaints.People;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests.People;

public sealed class CsvTests
{
    [Theory]
    [InlineData("a,b\r\nc,d\r\n", "1:a|b 2:c|d")]
    [InlineData("a,b\nc,d", "1:a|b 2:c|d")]
    [InlineData("a,b\rc,d\r", "1:a|b 2:c|d")]
    [InlineData("\"a,1\",\"b\"\"2\"\"\"\nc,d", "1:a,1|b\"2\" 2:c|d")]
    [InlineData("\"a\r\nb\",c\r\nd,e", "1:a\r\nb|c 3:d|e")]
    [InlineData("\n\na,b\n,\n\n", "3:a|b 4:|")]
    [InlineData("a\"b,c", "1:a\"b|c")]
    public void ATable_IsTakenApartAsRfc4180Says(string text, string expected) =>
        string.Join(' ', Csv.Read(text).Select(record => $"{record.Line}:{string.Join('|', record.Cells!)}")).ShouldBe(expected);

    [Fact]
    [Trait("Requirement", "A8")]
    public void AQuoteThatIsNeverClosed_CostsItsOwnLineOnly()
    {
        var records = Csv.Read("a,b\n\"c,d\ne,f\n").ToList();
        records.Select(record => record.Line).ShouldBe([1, 2, 3]);
        records[1].Cells.ShouldBeNull();
        records[1].Raw.ShouldBe("\"c,d");
        records[2].Cells.ShouldBe(["e", "f"]);
    }

    [Fact]
    [Trait("Requirement", "A8")]
    public void EveryCell_ComesBackAsItWasWritten()
    {
        string[] cells = ["", "a", "a,b", "说\"好\"", "两\r\n行", "\n"];
        var read = Csv.Read(string.Join(',', cells.Select(Csv.Cell)) + "\r\n").Single();
        read.Cells.ShouldBe(cells.Select(cell => cell.Trim()));
    }

    [Theory]
    [InlineData("13900000001", "13900000001")]
    [InlineData("139 0000-0001", "13900000001")]
    [InlineData("+86 13900000001", "13900000001")]
    [InlineData("008613900000001", "13900000001")]
    [InlineData("1.39E+10", null)]
    [InlineData("02112345678", null)]
    public void APhone_IsElevenDigits(string text, string? phone) => ImportCells.Phone(text).ShouldBe(phone);

    [Theory]
    [InlineData("2026-05-30 14:00", "2026-05-30T06:00:00Z")]
    [InlineData("2026/5/30 9:05", "2026-05-30T01:05:00Z")]
    [InlineData("2026年5月30日 14:00", "2026-05-30T06:00:00Z")]
    [InlineData("2026-05-30T14:00:00+09:00", "2026-05-30T05:00:00Z")]
    [InlineData("30.5.2026", null)]
    [InlineData("2026-02-30 10:00", null)]
    public void ATimeWithoutAnOffset_IsChinas(string text, string? utc) => ImportCells.Time(text)?.ToString("yyyy-MM-ddTHH:mm:ssZ").ShouldBe(utc);

    [Theory]
    [InlineData("160", 16_000)]
    [InlineData("￥1,280.50", 128_050)]
    [InlineData("0.01元", 1)]
    [InlineData("0.001", null)]
    [InlineData("-5", null)]
    [InlineData("99999999999", null)]
    [InlineData("", null)]
    public void ASum_IsInFen(string text, int? cents) => ImportCells.Cents(text).ShouldBe(cents);

    [Fact]
    [Trait("Requirement", "A8")]
    public void WhateverExcelWrites_IsRead()
    {
        const string Text = "姓名（必填）,备注\r\n钱小红,好\r\n";
        Encoding[] encodings = [new UTF8Encoding(false), new UTF8Encoding(true), CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!];
        foreach (var encoding in encodings)
        {
            ImportFile.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)], [new("姓名", true)]).Is(out var file, out _).ShouldBeTrue();
            file!.Lines.Single().Cells["姓名"].ShouldBe("钱小红");
            file.Ignored.ShouldBe(["备注"]);
        }
    }
}
