using System.Buffers.Binary;
using System.Text;

namespace ComplaintCloud.Complaints.Attachments.Stripping;

/// <summary>A box of an ISO media file (ISO/IEC 14496-12, section 4.2): its length, four letters, its content.</summary>
/// <param name="Kind">The four letters.</param>
/// <param name="At">Where its header begins.</param>
/// <param name="ContentAt">Where its content begins.</param>
/// <param name="End">Where the next box begins.</param>
internal readonly record struct IsoBox(string Kind, int At, int ContentAt, int End);

/// <summary>Walks over boxes and blanks what is not to be kept, without moving a byte: a movie's tables say where in the file its pictures are.</summary>
internal static class IsoBoxes
{
    private const int HeaderBytes = 8;
    private const int LongHeaderBytes = 16;

    /// <summary>The boxes between two places; null when they do not fill them.</summary>
    public static List<IsoBox>? Read(ReadOnlySpan<byte> file, int from, int to)
    {
        if (from > to)
            return null;
        var boxes = new List<IsoBox>();
        while (to - from >= HeaderBytes)
        {
            if (ReadOne(file, from, to) is not { } box)
                return null;
            boxes.Add(box);
            from = box.End;
        }
        // QuickTime ends a list of user data with four zero bytes.
        return file[from..to].IndexOfAnyExcept((byte)0) < 0 ? boxes : null;
    }

    /// <summary>The boxes of one kind in another; none where its content does not fit together.</summary>
    public static List<IsoBox> Find(ReadOnlySpan<byte> file, IsoBox box, string kind) => Read(file, box.ContentAt, box.End)?.FindAll(one => one.Kind == kind) ?? [];

    /// <summary>Makes a box one that readers skip, with nothing in it.</summary>
    public static void Blank(Span<byte> file, IsoBox box)
    {
        "free"u8.CopyTo(file[(box.At + 4)..]);
        file[box.ContentAt..box.End].Clear();
    }

    private static IsoBox? ReadOne(ReadOnlySpan<byte> file, int at, int to)
    {
        long length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
        var header = HeaderBytes;
        if (length == 1 && to - at >= LongHeaderBytes)
            (length, header) = (BinaryPrimitives.ReadInt64BigEndian(file[(at + HeaderBytes)..]), LongHeaderBytes);
        if (length == 0)
            length = to - at;
        return length < header || length > to - at ? null : new IsoBox(Encoding.Latin1.GetString(file.Slice(at + 4, 4)), at, at + header, at + (int)length);
    }
}
