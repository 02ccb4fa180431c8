namespace ComplaintCloud.Complaints.Attachments.Stripping;

/// <summary>
/// MP4 and QuickTime: blanks user data and metadata, in which phones write the place, their kind and names, wherever they stand: beside
/// the movie, in it, in its tracks and fragments; and the dates in its headers. A track of timed metadata, such as a path of places, is blanked
/// with the samples that its tables find among the media.
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
        IsoBoxes.Read(file, 0, file.Length) is { } boxes && boxes.Exists(box => box.Kind is "moov" or "moof") && Clean(file, boxes, boxes, 0) ? file : null;

    private static bool Clean(Span<byte> file, List<IsoBox> whole, List<IsoBox> boxes, int depth)
    {
        foreach (var box in boxes)
        {
            if (box.Kind == "trak" && IsMetadata(file, box) && !ClearSamples(file, whole, box))
                return false;
            if (Hidden.Contains(box.Kind) || (box.Kind == "trak" && IsMetadata(file, box)))
                IsoBoxes.Blank(file, box);
            else if (Dated.Contains(box.Kind))
                ClearDates(file[box.ContentAt..box.End]);
            else if (Containers.Contains(box.Kind) && !CleanInside(file, whole, box, depth + 1))
                return false;
        }
        return true;
    }

    /// <summary>Cleans what is in a box; false when it does not fit together.</summary>
    /// <param name="file">Changed in place.</param>
    /// <param name="whole">The boxes of the file.</param>
    /// <param name="box">Which of them, or what is in it.</param>
    /// <param name="depth">How many boxes it is in.</param>
    public static bool CleanInside(Span<byte> file, List<IsoBox> whole, IsoBox box, int depth = 0) =>
        depth < MaxDepth && IsoBoxes.Read(file, box.ContentAt, box.End) is { } inside && Clean(file, whole, inside, depth);

    // Samples lie in boxes of media, each in a place of its own: tables that say otherwise would have their reader destroy the file, or toil for ever.
    private static bool ClearSamples(Span<byte> file, List<IsoBox> whole, IsoBox track)
    {
        if (TrackSamples.Read(file, track) is not { } samples || samples.Sum(piece => piece.Length) > file.Length)
            return false;
        foreach (var (offset, length) in samples.Where(piece => piece.Length > 0))
        {
            if (!whole.Exists(box => box.Kind == "mdat" && offset >= box.ContentAt && offset <= box.End - length))
                return false;
            file.Slice((int)offset, (int)length).Clear();
        }
        return true;
    }

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
        foreach (var media in IsoBoxes.Find(file, track, "mdia"))
            foreach (var handler in IsoBoxes.Find(file, media, "hdlr"))
                if (handler.End - handler.ContentAt >= HandlerAt + 4 && file.Slice(handler.ContentAt + HandlerAt, 4) is var kind && (kind.SequenceEqual("meta"u8) || kind.SequenceEqual("mdta"u8)))
                    return true;
        return false;
    }
}
