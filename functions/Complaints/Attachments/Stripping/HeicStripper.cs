using System.Buffers.Binary;

namespace ComplaintCloud.Complaints.Attachments.Stripping;

/// <summary>
/// HEIC: blanks the items that are EXIF or XMP where they lie. Which way up the photo is, its properties say, so nothing is lost
/// with them.
/// </summary>
/// <remarks>
/// ISO/IEC 14496-12, 8.11: in the box <c>meta</c>, <c>iinf</c> names the kind of each item and <c>iloc</c> its extents, either in the
/// file or in the box <c>idat</c> beside.
/// </remarks>
internal static class HeicStripper
{
    private const int VersionBytes = 4;
    private static readonly HashSet<string> HiddenBoxes = ["udta", "uuid", "free", "skip", "XMP_"];

    /// <summary>The photo without hidden data; null when its boxes do not fit together.</summary>
    /// <param name="file">Changed in place.</param>
    public static byte[]? Strip(byte[] file)
    {
        if (IsoBoxes.Read(file, 0, file.Length) is not { } boxes || boxes.FindAll(box => box.Kind == "meta") is not [var meta])
            return null;
        foreach (var box in boxes.Where(box => HiddenBoxes.Contains(box.Kind)))
            IsoBoxes.Blank(file, box);
        // A burst in one file is a movie as well.
        return boxes.FindAll(box => box.Kind is "moov" or "moof").TrueForAll(movie => MovieStripper.CleanInside(file, boxes, movie)) && CleanItems(file, meta) ? file : null;
    }

    private static bool CleanItems(Span<byte> file, IsoBox meta)
    {
        if (IsoBoxes.Read(file, meta.ContentAt + VersionBytes, meta.End) is not { } parts
            || parts.FindAll(box => box.Kind == "iinf") is not [var names] || parts.FindAll(box => box.Kind == "iloc") is not [var places])
            return false;
        if (HiddenItems(file, names) is not { } hidden || ItemExtents.Read(file[places.ContentAt..places.End]) is not { } extents)
            return false;
        var data = parts.Find(box => box.Kind == "idat");
        foreach (var extent in extents.Where(extent => hidden.Contains(extent.Item)))
        {
            var (from, to) = extent.Method switch { 0 => (0, file.Length), 1 when data.End > 0 => (data.ContentAt, data.End), _ => (0, 0) };
            if (extent.Offset > to - from || extent.Length > to - from - extent.Offset)
                return false;
            file.Slice(from + (int)extent.Offset, (int)extent.Length).Clear();
        }
        return true;
    }

    // Each infe of version 2 or 3: the item's id (2 or 4 bytes), 2 of protection, 4 letters of kind.
    private static HashSet<uint>? HiddenItems(ReadOnlySpan<byte> file, IsoBox names)
    {
        var countBytes = names.End - names.ContentAt > VersionBytes && file[names.ContentAt] == 0 ? 2 : 4;
        if (names.ContentAt + VersionBytes + countBytes > names.End || IsoBoxes.Read(file, names.ContentAt + VersionBytes + countBytes, names.End) is not { } entries)
            return null;
        var hidden = new HashSet<uint>();
        foreach (var entry in entries.Where(entry => entry.Kind == "infe"))
        {
            var content = file[entry.ContentAt..entry.End];
            var idBytes = content is [3, ..] ? 4 : 2;
            if (content.Length < VersionBytes + idBytes + 6)
                return null;
            var kind = content.Slice(VersionBytes + idBytes + 2, 4);
            if (kind.SequenceEqual("Exif"u8) || kind.SequenceEqual("mime"u8) || kind.SequenceEqual("uri "u8))
                hidden.Add(idBytes == 4 ? BinaryPrimitives.ReadUInt32BigEndian(content[VersionBytes..]) : BinaryPrimitives.ReadUInt16BigEndian(content[VersionBytes..]));
        }
        return hidden;
    }
}
