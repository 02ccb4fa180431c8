using System.Buffers.Binary;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Attachments;

/// <summary>Videos whose places lie among the pictures, as samples of a track of their own.</summary>
[Trait("Requirement", "I3")]
public sealed class TimedMetadataTests
{
    private const byte Place = 0xEE;
    private const byte Picture = 0x11;

    private static readonly byte[] Start = Photos.Box("ftyp", [.. "qt  "u8, 0, 0, 0, 0]);

    [Fact]
    public void HoweverATrackOfPlacesIsStored_ItsBytesAreClearedAndNoPictureIsTouched() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(Movies().ToArbitrary(), movie =>
    {
        var file = movie.ToFile(Start);
        var clean = StrippingTests.Strip(file, "video/quicktime")!;
        clean.Length.ShouldBe(file.Length);
        var at = file.AsSpan().IndexOf("mdat"u8) + 4;
        clean[at..(at + movie.Media.Length)].ShouldBe([.. movie.Media.Select(one => one == Place ? (byte)0 : one)]);
        StrippingTests.Strip(clean, "video/quicktime").ShouldBe(clean);
    }));

    [Theory]
    [InlineData(0u)]
    [InlineData(4u)]
    [InlineData(60_000u)]
    [InlineData(0xFFFFFFFFu)]
    public void SamplesThatAreNotAmongTheMedia_MakeAFileDamagedInsteadOfDestroyingIt(uint offset)
    {
        var table = Photos.Box("stbl", Table("stsz", 20, 1), Table("stsc", 1, 1, 1, 1), Table("stco", 1, offset));
        StrippingTests.Strip([.. Start, .. Photos.Box("moov", TrackOf("meta", table)), .. Photos.Box("mdat", new byte[40])], "video/quicktime").ShouldBeNull();
    }

    [Fact]
    public void ManyChunksAtOnePlace_AreDamagedInsteadOfBeingClearedForEver()
    {
        var offsets = Enumerable.Repeat((uint)Start.Length + 8, 100_000).ToArray();
        var table = Photos.Box("stbl", Table("stsz", 100_000, 100_000), Table("stsc", 1, 1, 1, 1), Table("stco", [100_000, .. offsets]));
        StrippingTests.Strip([.. Start, .. Photos.Box("mdat", new byte[100_000]), .. Photos.Box("moov", TrackOf("meta", table))], "video/quicktime").ShouldBeNull();
    }

    private static Gen<Movie> Movies() =>
        from chunks in Gen.NonEmptyListOf(Gen.Zip(Gen.Elements(true, false), Gen.NonEmptyListOf(Gen.Choose(1, 15))))
        from wide in Gen.Elements(true, false)
        from sizes in Gen.Elements("stsz", "same", "stz2 4", "stz2 8", "stz2 16")
        from mediaFirst in Gen.Elements(true, false)
        select new Movie([.. chunks.Select(chunk => new Chunk(chunk.Item1, sizes == "same" ? [.. chunk.Item2.Select(_ => 7)] : [.. chunk.Item2]))], wide, sizes, mediaFirst);

    private static byte[] TrackOf(string handler, byte[] table) => Photos.Box("trak", Photos.Box("mdia",
        Photos.Box("hdlr", new byte[8], System.Text.Encoding.ASCII.GetBytes(handler), new byte[13]), Photos.Box("minf", table)));

    private static byte[] Table(string kind, params uint[] numbers) => Photos.Box(kind, [new byte[4], .. numbers.Select(BigEndian)]);

    private static byte[] BigEndian(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }

    private sealed record Chunk(bool IsPlace, int[] Samples);

    private sealed record Movie(Chunk[] Chunks, bool Wide, string Sizes, bool MediaFirst)
    {
        public byte[] Media { get; } = [.. Chunks.SelectMany(chunk => Enumerable.Repeat(chunk.IsPlace ? Place : Picture, chunk.Samples.Sum()))];

        public byte[] ToFile(byte[] start)
        {
            var mediaAt = start.Length + 8 + (MediaFirst ? 0 : Tracks(0).Length);
            return MediaFirst ? [.. start, .. Photos.Box("mdat", Media), .. Tracks(mediaAt)] : [.. start, .. Tracks(mediaAt), .. Photos.Box("mdat", Media)];
        }

        private byte[] Tracks(int mediaAt) => Photos.Box("moov", Photos.Box("mvhd", new byte[100]), TrackOf("vide", TableOf(false, mediaAt)), TrackOf("meta", TableOf(true, mediaAt)));

        private byte[] TableOf(bool places, int at)
        {
            var (offsets, chunks) = (new List<uint>(), new List<Chunk>());
            foreach (var chunk in Chunks)
            {
                if (chunk.IsPlace == places)
                {
                    offsets.Add((uint)at);
                    chunks.Add(chunk);
                }
                at += chunk.Samples.Sum();
            }
            var runs = chunks.Select((chunk, i) => (First: (uint)i + 1, Samples: (uint)chunk.Samples.Length)).Where((run, i) => i == 0 || run.Samples != chunks[i - 1].Samples.Length).ToList();
            return Photos.Box("stbl", SizesOf([.. chunks.SelectMany(chunk => chunk.Samples)]), Table("stsc", [(uint)runs.Count, .. runs.SelectMany(run => (uint[])[run.First, run.Samples, 1])]),
                Wide ? Table("co64", [(uint)offsets.Count, .. offsets.SelectMany(offset => (uint[])[0, offset])]) : Table("stco", [(uint)offsets.Count, .. offsets]));
        }

        private byte[] SizesOf(int[] samples) => Sizes switch
        {
            "same" => Table("stsz", 7, (uint)samples.Length),
            "stsz" => Table("stsz", [0, (uint)samples.Length, .. samples.Select(size => (uint)size)]),
            "stz2 4" => Photos.Box("stz2", [0, 0, 0, 0, 0, 0, 0, 4], BigEndian((uint)samples.Length), [.. samples.Chunk(2).Select(two => (byte)((two[0] << 4) | (two.Length > 1 ? two[1] : 0)))]),
            "stz2 8" => Photos.Box("stz2", [0, 0, 0, 0, 0, 0, 0, 8], BigEndian((uint)samples.Length), [.. samples.Select(size => (byte)size)]),
            _ => Photos.Box("stz2", [0, 0, 0, 0, 0, 0, 0, 16], BigEndian((uint)samples.Length), [.. samples.SelectMany(size => (byte[])[0, (byte)size])]),
        };
    }
}
