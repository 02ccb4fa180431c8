using System.Runtime.InteropServices;

namespace ComplaintCloud.TextAnalysis.Model;

/// <summary>The stored form of a model: little endian, no text but the fingerprint.</summary>
internal static class ModelFile
{
    private const uint Magic = 0x41544343;

    /// <summary>The model that comes with the program.</summary>
    public static LinearModel ReadOwn()
    {
        using var stream = Resources.Open("model.bin");
        return Read(stream);
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">It is none, or one for other heads.</exception>
    public static LinearModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadUInt32() != Magic || reader.ReadInt32() != Heads.Outputs)
            throw new InvalidDataException("This is no model of this version.");
        var fingerprint = reader.ReadString();
        var (groups, bias, scales) = (Array<float>(reader), Array<float>(reader), Array<float>(reader));
        var thresholds = new Thresholds(Array<float>(reader), Array<float>(reader), reader.ReadSingle(), reader.ReadSingle());
        return new LinearModel(fingerprint, groups, bias, scales, Array<uint>(reader), Array<sbyte>(reader), thresholds);
    }

    /// <summary>Writes a model; the same model gives the same bytes.</summary>
    public static void Write(LinearModel model, Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(Heads.Outputs);
        writer.Write(model.Fingerprint);
        Put<float>(writer, model.GroupWeights);
        Put<float>(writer, model.Bias);
        Put<float>(writer, model.Scales);
        Put<float>(writer, [.. model.Thresholds.Flags]);
        Put<float>(writer, [.. model.Thresholds.Severity]);
        writer.Write(model.Thresholds.Review);
        writer.Write(model.Thresholds.Sharpness);
        Put<uint>(writer, model.Keys);
        Put<sbyte>(writer, model.Weights);
    }

    /// <summary>The stored form.</summary>
    public static byte[] ToBytes(LinearModel model)
    {
        using var stream = new MemoryStream();
        Write(model, stream);
        return stream.ToArray();
    }

    private static T[] Array<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static void Put<T>(BinaryWriter writer, T[] values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }
}
