using System.Text;

namespace ComplaintCloud.Complaints.Records;

/// <summary>Text longer than one property may hold, spread over several: data, data1, data2 …</summary>
internal static class LongText
{
    private const int Chunk = RecordLimits.MaxPropertyBytes / 2;

    /// <summary>Adds the text to the properties.</summary>
    public static void Split(Dictionary<string, string> properties, string name, string text)
    {
        properties[name] = text.Length <= Chunk ? text : text[..Chunk];
        for (int at = Chunk, part = 1; at < text.Length; at += Chunk, part++)
            properties[name + part] = text[at..Math.Min(text.Length, at + Chunk)];
    }

    /// <summary>The text again.</summary>
    public static string Join(IReadOnlyDictionary<string, string> properties, string name)
    {
        var first = properties[name];
        if (!properties.ContainsKey(name + 1))
            return first;
        var text = new StringBuilder(first);
        for (var part = 1; properties.TryGetValue(name + part, out var more); part++)
            text.Append(more);
        return text.ToString();
    }
}
