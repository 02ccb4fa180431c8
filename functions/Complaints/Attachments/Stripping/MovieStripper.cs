namespace ComplaintCloud.Complaints.Attachments.Stripping;

/// <summary>
/// MP4 and QuickTime: blanks user data and metadata, in which phones write the place, their kind and names, wherever they stand: beside
/// the movie, in it, in its tracks and fragments; and the dates in its headers. Of a track of timed metadata, such as a path of places, the
/// table that finds its samples is blanked.
/// </summary>
internal static class MovieStripper
{
    private const int MaxDepth = 8;
    private const int HandlerAt = 8;
    private const int DatesAt = 4;

    private static readonly HashSet<string> Hidden = ["udta", "meta", "uuid", "XMP_", "free", "skip", "wide", "Exif"];
    private static readonly HashSet<string> Containers = ["moov", "trak", "mdia", "minf", "stbl", "moof", "traf", "edts", "mvex"];
    private static readonly HashSet<string> Dated = ["mvhd", "tkhd", "mdhd"];

    /// <summary>The video without hidden data; null when its boxes do not fit together.</summary>
    /// <param name="file">Changed in place.</param>
    public static byte[]? Strip(byte[] file) =>
        IsoBoxes.Read(file, 0, file.Length) is { } boxes && boxes.Exists(box => box.Kind is "moov" or "moof") && Clean(file, boxes, 0) ? file : null;

    private static bool Clean(Span<byte> file, List<IsoBox> boxes, int depth)
    {
        foreach (var box in boxes)
        {
            if (Hidden.Contains(box.Kind) || (box.Kind == "trak" && IsMetadata(file, box)))
                IsoBoxes.Blank(file, box);
            else if (Dated.Contains(box.Kind))
                ClearDates(file[box.ContentAt..box.End]);
            else if (Containers.Contains(box.Kind) && !CleanInside(file, box, depth + 1))
                return false;
        }
        return true;
    }

    /// <summary>Cleans what is in a box; false when it does not fit together.</summary>
    public static bool CleanInside(Span<byte> file, IsoBox box, int depth = 0) =>
        depth < MaxDepth && IsoBoxes.Read(file, box.ContentAt, box.End) is { } inside && Clean(file, inside, depth);

    // When it was made and changed: 4 bytes each behind version and flags, or 8 in version 1.
    private static void ClearDates(Span<byte> header)
    {
        var bytes = header is [1, ..] ? 16 : 8;
        if (header.Length >= DatesAt + bytes)
            header.Slice(DatesAt, bytes).Clear();
    }

    // The handler says what a track is for: four letters behind its version and a reserved field.
    private static bool IsMetadata(ReadOnlySpan<byte> file, IsoBox track)
    {
        foreach (var media in Inside(file, track, "mdia"))
            foreach (var handler in Inside(file, media, "hdlr"))
                if (handler.End - handler.ContentAt >= HandlerAt + 4 && file.Slice(handler.ContentAt + HandlerAt, 4) is var kind && (kind.SequenceEqual("meta"u8) || kind.SequenceEqual("mdta"u8)))
                    return true;
        return false;
    }

    private static List<IsoBox> Inside(ReadOnlySpan<byte> file, IsoBox box, string kind) =>
        IsoBoxes.Read(file, box.ContentAt, box.End)?.FindAll(one => one.Kind == kind) ?? [];
}
