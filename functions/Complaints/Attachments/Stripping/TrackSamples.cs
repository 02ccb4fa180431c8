using System.Buffers.Binary;

namespace ComplaintCloud.Complaints.Attachments.Stripping;

/// <summary>A piece of a file.</summary>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How many bytes.</param>
internal readonly record struct Extent(long Offset, long Length);

/// <summary>
/// Finds where in the file the samples of a track lie: its chunks (<c>stco</c>, <c>co64</c>), how many samples are in each (<c>stsc</c>) and
/// how long those are.
/// </summary>
/// <remarks>ISO/IEC 14496-12, 8.7.4 and 8.7.5.</remarks>
internal static class TrackSamples
{
    private const int CountAt = 4;
    private const int EntriesAt = 8;
    private const int RunBytes = 12;

    /// <summary>The chunks of the track; null when its tables do not hold what they say.</summary>
    public static List<Extent>? Read(ReadOnlySpan<byte> file, IsoBox track)
    {
        var found = new List<Extent>();
        foreach (var media in IsoBoxes.Find(file, track, "mdia"))
            foreach (var information in IsoBoxes.Find(file, media, "minf"))
                foreach (var table in IsoBoxes.Find(file, information, "stbl"))
                {
                    if (OfTable(file, table) is not { } chunks)
                        return null;
                    found.AddRange(chunks);
                }
        return found;
    }

    private static List<Extent>? OfTable(ReadOnlySpan<byte> file, IsoBox table)
    {
        if (IsoBoxes.Read(file, table.ContentAt, table.End) is not { } parts || Offsets(file, parts) is not { } offsets)
            return null;
        if (offsets.Count == 0)
            return [];
        if (Runs(file, parts) is not { Count: > 0 } runs || SampleSizes.Read(file, parts) is not { } sizes)
            return null;
        var (found, run, sample) = (new List<Extent>(offsets.Count), 0, 0L);
        for (var chunk = 0; chunk < offsets.Count; chunk++)
        {
            while (run + 1 < runs.Count && runs[run + 1].FirstChunk <= chunk + 1)
                run++;
            found.Add(new Extent(offsets[chunk], sizes.Sum(sample, runs[run].Samples)));
            sample += runs[run].Samples;
        }
        return found;
    }

    private static List<long>? Offsets(ReadOnlySpan<byte> file, List<IsoBox> parts)
    {
        var offsets = new List<long>();
        foreach (var part in parts.Where(part => part.Kind is "stco" or "co64"))
        {
            var bytes = part.Kind == "stco" ? 4 : 8;
            if (Entries(file[part.ContentAt..part.End], bytes) is not { } count)
                return null;
            for (var at = part.ContentAt + EntriesAt; count > 0; at += bytes, count--)
                offsets.Add(bytes == 4 ? BinaryPrimitives.ReadUInt32BigEndian(file[at..]) : BinaryPrimitives.ReadInt64BigEndian(file[at..]));
        }
        return offsets;
    }

    private static List<(long FirstChunk, long Samples)>? Runs(ReadOnlySpan<byte> file, List<IsoBox> parts)
    {
        if (parts.FindAll(part => part.Kind == "stsc") is not [var part] || Entries(file[part.ContentAt..part.End], RunBytes) is not { } count)
            return null;
        var runs = new List<(long, long)>(count);
        for (var at = part.ContentAt + EntriesAt; count > 0; at += RunBytes, count--)
            runs.Add((BinaryPrimitives.ReadUInt32BigEndian(file[at..]), BinaryPrimitives.ReadUInt32BigEndian(file[(at + 4)..])));
        return runs;
    }

    // How many entries a table has: behind version and flags; null when they would not fit into it.
    private static int? Entries(ReadOnlySpan<byte> table, int bytes) =>
        table.Length >= EntriesAt && BinaryPrimitives.ReadUInt32BigEndian(table[CountAt..]) is var count && count <= (table.Length - EntriesAt) / bytes ? (int)count : null;
}
