using System.Text.Json.Nodes;

namespace ComplaintCloud.LocalHost.Tests.Cases.Situations;

internal static class SampleHook
{
    private static readonly Lock Gate = new();

    public static IReadOnlyList<JsonNode> Note(IReadOnlyList<JsonNode> facts)
    {
        if (Environment.GetEnvironmentVariable("SAMPLES") is { } file)
        {
            lock (Gate)
                File.AppendAllLines(file, facts.Select(x => new JsonObject { ["type"] = $"{x["type"]}", ["data"] = x["data"]!.DeepClone() }.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })));
        }
        return facts;
    }
}
