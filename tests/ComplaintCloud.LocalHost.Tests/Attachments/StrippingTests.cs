using System.Text;
using ComplaintCloud.Complaints.Attachments.Stripping;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Attachments;

/// <summary>What is hidden in a file goes, what it shows stays.</summary>
[Trait("Requirement", "I3")]
public sealed class StrippingTests
{
    internal const string Place = "GPS 31.2304N 121.4737E";

    [Fact]
    public void APhotosSegments_AreDroppedButForWhatItShows()
    {
        byte[] profile = Photos.Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, 7]);
        var hidden = Photos.JpegOf("shown"u8, Photos.Segment(0xE1, Text("Exif\0\0" + Place)), Photos.Segment(0xE1, Text("http://ns.adobe.com/xap/1.0/\0" + Place)),
            Photos.Segment(0xED, Text("Photoshop 3.0\0" + Place)), Photos.Segment(0xFE, Text(Place)), Photos.Segment(0xE2, Text("MPF\0" + Place)), profile);
        Strip([.. hidden, .. Text("ftypmp42" + Place)], "image/jpeg").ShouldBe(Photos.JpegOf("shown"u8, profile));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(6, 6)]
    [InlineData(8, 8)]
    [InlineData(9, 0)]
    public void WhichWayUpAPhotoIs_IsKept(byte said, byte kept)
    {
        byte[] tiff = [.. "II*\0"u8, 8, 0, 0, 0, 2, 0, 0x0F, 1, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, said, 0, 0, 0, .. Text(Place)];
        var photo = Strip(Photos.JpegOf("shown"u8, Photos.Segment(0xE1, [.. "Exif\0\0"u8, .. tiff])), "image/jpeg")!;
        byte[] wanted = kept == 0 ? [] : Photos.Segment(0xE1, [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, kept, 0, 0, 0, 0, 0, 0]);
        photo[2..(2 + wanted.Length)].ShouldBe(wanted);
        Encoding.Latin1.GetString(photo).ShouldNotContain("GPS");
        Strip(photo, "image/jpeg").ShouldBe(photo);
    }

    [Fact]
    public void AProgressivePhoto_KeepsAllItsScans()
    {
        byte[] scans = [.. "first"u8, 0xFF, 0, 0xFF, 0xD3, .. Photos.Segment(0xC4, [1, 2]), .. Photos.Segment(0xDA, [1]), .. "second"u8];
        Strip(Photos.JpegOf(scans), "image/jpeg").ShouldBe(Photos.JpegOf(scans));
    }

    [Fact]
    public void APhotoThatWasCutOff_IsKeptAsFarAsItCame()
    {
        var whole = Photos.JpegOf("shown"u8);
        Strip(whole[..^2], "image/jpeg").ShouldBe(whole);
    }

    [Fact]
    public void APicturesChunks_AreDroppedButForWhatItShows()
    {
        byte[][] shown = [Photos.Chunk("gAMA", [0, 0, 1, 2]), Photos.Chunk("IDAT", "shown"u8)];
        byte[][] hidden = [Photos.Chunk("tEXt", Text(Place)), Photos.Chunk("eXIf", Text(Place)), Photos.Chunk("tIME", [7, 0xEA, 1, 1, 1, 1, 1]), Photos.Chunk("iTXt", Text(Place)), Photos.Chunk("prVt", Text(Place))];
        Strip([.. Photos.PngOf([.. hidden, .. shown]), .. Text(Place)], "image/png").ShouldBe(Photos.PngOf(shown));
    }

    [Fact]
    public void AWebPsChunks_AreDroppedAndItsFlagsSaySo()
    {
        byte[] header = [0x2C, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        var file = Photos.WebPOf([.. Photos.Riff("VP8X", header), .. Photos.Riff("VP8 ", "shown"u8), .. Photos.Riff("EXIF", Text("MM" + Place)), .. Photos.Riff("XMP ", Text(Place))]);
        header[0] = 0x20;
        Strip([.. file, .. Text(Place)], "image/webp").ShouldBe(Photos.WebPOf([.. Photos.Riff("VP8X", header), .. Photos.Riff("VP8 ", "shown"u8)]));
    }

    [Fact]
    public void AVideosPlace_IsBlankedAndNothingMoves()
    {
        var place = Photos.Box("udta", Photos.Box("\u00a9xyz", Text(Place)));
        var track = Photos.Box("trak", Photos.Box("mdia", Photos.Box("hdlr", [0, 0, 0, 0, 0, 0, 0, 0, .. "vide"u8, 0])), Photos.Box("meta", Text(Place)));
        var path = Photos.Box("trak", Photos.Box("mdia", Photos.Box("hdlr", [0, 0, 0, 0, 0, 0, 0, 0, .. "meta"u8, 0]), Text("\0\0\0\0")), Photos.Box("stbl", Text(Place)));
        byte[] video = [.. Photos.MovieOf("isom", place, track, path, Photos.Box("meta", Text(Place))), .. Photos.Box("uuid", Text(Place))];
        var clean = Strip(video, "video/mp4")!;
        clean.Length.ShouldBe(video.Length);
        var text = Encoding.Latin1.GetString(clean);
        text.ShouldNotContain("GPS");
        text.ShouldContain("a movie");
        text.IndexOf("mdat", StringComparison.Ordinal).ShouldBe(Encoding.Latin1.GetString(video).IndexOf("mdat", StringComparison.Ordinal));
    }

    [Fact]
    public void AHeicsExif_IsBlankedWhereItLies()
    {
        var photo = Photos.HeicOf(Text(Place), "Exif");
        var clean = Strip(photo, "image/heic")!;
        clean.ShouldBe(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(photo).Replace(Place, new string('\0', Place.Length))));
        Encoding.Latin1.GetString(Strip(Photos.HeicOf(Text(Place), "hvc1"), "image/heic")!).ShouldContain(Place);
    }

    [Fact]
    public void WhatDoesNotFitTogether_IsDamaged()
    {
        Strip([0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, 1], "image/jpeg").ShouldBeNull();
        Strip(Photos.Png[..^8], "image/png").ShouldBeNull();
        Strip(Photos.WebPOf(Photos.Riff("EXIF", "-"u8)), "image/webp").ShouldBeNull();
        Strip(Photos.Mp4[..^3], "video/mp4").ShouldBeNull();
        Strip([.. Photos.Box("ftyp", Text("heic")), .. Photos.Box("mdat", Text("-"))], "image/heic").ShouldBeNull();
        Strip([.. Photos.Box("ftyp", Text("heic")), .. Photos.Box("meta", [0])], "image/heic").ShouldBeNull();
    }

    internal static byte[]? Strip(byte[] file, string type) => FileStripper.Strip([.. file], type);

    private static byte[] Text(string text) => Encoding.Latin1.GetBytes(text);
}
