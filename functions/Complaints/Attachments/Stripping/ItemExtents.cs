namespace ComplaintCloud.Complaints.Attachments.Stripping;

/// <summary>A piece of an item of an ISO image file.</summary>
/// <param name="Item">Whose.</param>
/// <param name="Method">0 when it lies in the file, 1 in the box of data beside, 2 in another item.</param>
/// <param name="Offset">From there.</param>
/// <param name="Length">How many bytes.</param>
internal readonly record struct ItemExtent(uint Item, int Method, long Offset, long Length);

/// <summary>Reads the box <c>iloc</c> (ISO/IEC 14496-12, 8.11.3), whose fields have the widths that its first bytes say.</summary>
internal static class ItemExtents
{
    private const int MaxItems = 10_000;

    /// <summary>All pieces; null when the box does not hold what it says.</summary>
    public static List<ItemExtent>? Read(ReadOnlySpan<byte> box)
    {
        if (box.Length < 8)
            return null;
        var version = box[0];
        var widths = (Offset: box[4] >> 4, Length: box[4] & 15, Base: box[5] >> 4, Index: version > 0 ? box[5] & 15 : 0);
        var reader = new Reader(box[6..]);
        var found = new List<ItemExtent>();
        var items = reader.Number(version < 2 ? 2 : 4);
        for (var i = 0L; i < items && i < MaxItems; i++)
        {
            var item = (uint)reader.Number(version < 2 ? 2 : 4);
            var method = version > 0 ? (int)reader.Number(2) & 15 : 0;
            reader.Number(2);
            var start = reader.Number(widths.Base);
            for (var extents = reader.Number(2); extents > 0 && !reader.Failed; extents--)
            {
                reader.Number(widths.Index);
                found.Add(new ItemExtent(item, method, start + reader.Number(widths.Offset), reader.Number(widths.Length)));
            }
            if (reader.Failed)
                return null;
        }
        return items > MaxItems || found.Exists(one => one.Offset < 0 || one.Length < 0) ? null : found;
    }

    private ref struct Reader(ReadOnlySpan<byte> rest)
    {
        private ReadOnlySpan<byte> rest = rest;

        public bool Failed { get; private set; }

        public long Number(int bytes)
        {
            if (bytes > 8 || bytes > rest.Length)
            {
                Failed = true;
                return 0;
            }
            long value = 0;
            for (var i = 0; i < bytes; i++)
                value = (value << 8) | rest[i];
            rest = rest[bytes..];
            return value;
        }
    }
}
