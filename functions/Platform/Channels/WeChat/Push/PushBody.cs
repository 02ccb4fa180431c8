using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace ComplaintCloud.Channels.WeChat.Push;

/// <summary>The body of a pushed message: JSON, or XML where the mini-program's console is set so. XML is read as the JSON that would have come instead.</summary>
internal static class PushBody
{
    private const int MostCharacters = 64 * 1024;
    private const int MostDepth = 8;

    // In XML a list stands in an element of its event, in JSON beside the other members.
    private static readonly string[] Wrappers = ["SubscribeMsgPopupEvent", "SubscribeMsgChangeEvent", "SubscribeMsgSentEvent"];

    // What a document type declares could name files of ours or grow without end.
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters };

    /// <summary>Whether a body of this type is read.</summary>
    public static bool Takes(string? contentType) =>
        contentType is not null && (contentType.Contains("json", StringComparison.OrdinalIgnoreCase) || contentType.Contains("xml", StringComparison.OrdinalIgnoreCase));

    /// <summary>The message; null when it is no object of either kind.</summary>
    public static JsonElement? Read(string text)
    {
        try
        {
            var read = text.AsSpan().TrimStart() is ['<', ..] ? JsonSerializer.SerializeToElement(OfXml(text)) : JsonElement.Parse(text);
            return read.ValueKind is JsonValueKind.Object ? read : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or XmlException)
        {
            return null;
        }
    }

    private static JsonNode OfXml(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), Safe);
        var message = Of(XElement.Load(reader), 0);
        foreach (var wrapper in Wrappers)
            if (message is JsonObject outer && outer[wrapper] is JsonObject inner && inner["List"] is { } list)
                outer["List"] = list.DeepClone();
        return message;
    }

    private static JsonNode Of(XElement element, int depth)
    {
        if (!element.HasElements)
            return JsonValue.Create(element.Value);
        if (depth == MostDepth)
            throw new XmlException("Elements stand too deep in each other.");
        var read = new JsonObject();
        foreach (var same in element.Elements().GroupBy(one => one.Name.LocalName))
            read[same.Key] = same.Count() == 1 ? Of(same.First(), depth + 1) : new JsonArray([.. same.Select(one => Of(one, depth + 1))]);
        return read;
    }
}
