using System.Text;
using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Attachments;

/// <summary>Whatever a phone or an attacker sends.</summary>
[Trait("Requirement", "I3")]
public sealed class StrippingProperties
{
    private static readonly (byte[] File, string Type)[] Seeds =
    [
        (Photos.JpegOf("shown"u8, Hidden.Segments), "image/jpeg"),
        (Photos.PngOf([.. Hidden.Chunks, Photos.Chunk("IDAT", "shown"u8)]), "image/png"),
        (Photos.WebPOf([.. Photos.Riff("VP8X", new byte[10]), .. Photos.Riff("VP8 ", "shown"u8), .. Photos.Riff("EXIF", Hidden.Place)]), "image/webp"),
        (Photos.HeicOf(Hidden.Place, "Exif"), "image/heic"),
        (Photos.MovieOf("isom", Photos.Box("udta", Hidden.Place), Photos.Box("trak", Photos.Box("meta", Hidden.Place))), "video/mp4"),
    ];

    [Fact]
    public void AnyChangeToAFile_IsCleanedOnceOrRefused() => Check.One(Settings(2_000), Prop.ForAll(Damaged().ToArbitrary(), one =>
    {
        if (StrippingTests.Strip(one.File, one.Type) is not { } clean)
            return;
        clean.Length.ShouldBeLessThanOrEqualTo(one.File.Length + 64);
        FileType.Of(clean.AsSpan(0, Math.Min(FileType.HeadBytes, clean.Length)), false).ShouldBe(FileType.Of(one.File.AsSpan(0, FileType.HeadBytes), false));
        StrippingTests.Strip(clean, one.Type).ShouldBe(clean);
    }));

    [Fact]
    public void AnyBytesAtAll_ThrowNothing() => Check.One(Settings(2_000), Prop.ForAll((from head in Gen.Elements(Seeds)
                                                                                        from rest in Gen.ArrayOf(ArbMap.Default.GeneratorFor<byte>())
                                                                                        select (File: (byte[])[.. head.File[..FileType.HeadBytes], .. rest], head.Type)).ToArbitrary(), one =>
    {
        StrippingTests.Strip(one.File, one.Type);
    }));

    [Fact]
    public void AnyOrderOfSegments_LosesThePlaceAndNothingShown() => Check.One(Settings(1_000), Prop.ForAll(Segments().ToArbitrary(), segments =>
    {
        var clean = StrippingTests.Strip(Photos.JpegOf("shown"u8, segments), "image/jpeg")!;
        clean.AsSpan().IndexOf(Hidden.Place).ShouldBe(-1);
        var shown = segments.Where(segment => segment.AsSpan().IndexOf(Hidden.Place) < 0).ToArray();
        clean.ShouldBe(Photos.JpegOf("shown"u8, shown));
    }));

    private static Gen<byte[][]> Segments() => Gen.ArrayOf(Gen.OneOf(
        Gen.Elements(Hidden.Segments),
        from marker in Gen.Elements<byte>(0xC0, 0xC2, 0xC4, 0xDB, 0xDD)
        from content in Gen.ArrayOf(ArbMap.Default.GeneratorFor<byte>())
        select Photos.Segment(marker, content)));

    private static Gen<(byte[] File, string Type)> Damaged() =>
        from seed in Gen.Elements(Seeds)
        from cut in Gen.Choose(FileType.HeadBytes, seed.File.Length)
        from changes in Gen.ArrayOf(from at in Gen.Choose(FileType.HeadBytes, seed.File.Length - 1)
                                    from value in Gen.OneOf(Gen.Elements<byte>(0, 1, 0x7F, 0x80, 0xFF), ArbMap.Default.GeneratorFor<byte>())
                                    select (at, value))
        select (Change(seed.File, changes)[..Math.Max(cut, seed.File.Length / 2)], seed.Type);

    private static byte[] Change(byte[] file, (int At, byte Value)[] changes)
    {
        byte[] changed = [.. file];
        foreach (var (at, value) in changes.Take(4))
            changed[at] = value;
        return changed;
    }

    private static Config Settings(int runs) => Config.QuickThrowOnFailure.WithMaxTest(runs);

    /// <summary>Where files hide where they were made.</summary>
    private static class Hidden
    {
        public static readonly byte[] Place = Encoding.Latin1.GetBytes(StrippingTests.Place);

        public static readonly byte[][] Segments =
        [
            Photos.Segment(0xE1, [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 0, .. Place]), Photos.Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Place]),
            Photos.Segment(0xED, Place), Photos.Segment(0xFE, Place), Photos.Segment(0xE5, Place), Photos.Segment(0xE2, [.. "MPF\0"u8, .. Place]),
        ];

        public static readonly byte[][] Chunks = [Photos.Chunk("tEXt", Place), Photos.Chunk("eXIf", Place), Photos.Chunk("zTXt", Place)];
    }
}
