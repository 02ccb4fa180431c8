using System.Security.Cryptography;
using System.Text.Json;

namespace ComplaintCloud.TextAnalysis.Training;

/// <summary>Tells from which messages, lexicon and options a model comes.</summary>
internal static class Fingerprint
{
    /// <summary>The fingerprint of a training with the program's own files.</summary>
    public static string Of(IEnumerable<LabelledText> texts, TrainingOptions options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(options));
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(texts));
        foreach (var name in Resources.Names(".txt"))
            foreach (var line in Resources.Lines(name))
                hash.AppendData(System.Text.Encoding.UTF8.GetBytes(line));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
