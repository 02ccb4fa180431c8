using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace ComplaintCloud.Channels.Tests.Fake;

/// <summary>A subscription message that reached a phone.</summary>
internal sealed record Delivered(string OpenId, string Template, string Page, string Text, long MessageId);

// Subscription messages.
internal sealed partial class FakeWeChat
{
    public const string Template = "pDwR3kQ9-complaint_progress";
    public const string SecondTemplate = "s8Kd-visit_reminder";

    private static readonly Dictionary<string, int> Longest = new() { ["thing"] = 20, ["character_string"] = 32, ["phrase"] = 5, ["time"] = 32 };
    private readonly ConcurrentDictionary<(string OpenId, string Template), int> grants = new();
    private readonly ConcurrentQueue<Delivered> delivered = new();
    private long messages = 1000;

    /// <summary>What reached a phone, in order.</summary>
    public IReadOnlyList<Delivered> Messages => [.. delivered];

    /// <summary>Called for each message that was sent, as the push that WeChat makes of it.</summary>
    public Func<Delivered, Task>? OnSent { get; set; }

    /// <summary>The user taps "allow".</summary>
    public void Allow(string openId, string template = Template, int times = 1) => grants.AddOrUpdate((openId, template), times, (_, left) => left + times);

    /// <summary>The user switches the messages off.</summary>
    public void Forbid(string openId) => grants.Keys.Where(key => key.OpenId == openId).ToList().ForEach(key => grants[key] = 0);

    public int GrantsOf(string openId, string template = Template) => grants.GetValueOrDefault((openId, template));

    private JsonObject SendMessage(JsonObject body)
    {
        var (openId, template, data) = ($"{body["touser"]}", $"{body["template_id"]}", body["data"]!.AsObject());
        if (template is not (Template or SecondTemplate))
            return Refuse(40037);
        foreach (var (field, value) in data)
            if (!Longest.TryGetValue(field.TrimEnd("0123456789".ToCharArray()), out var most) || $"{value!["value"]}" is not { Length: > 0 } text || text.Length > most)
                return Refuse(47003, $"argument invalid! data.{field}.value invalid");
        if (GrantsOf(openId, template) <= 0)
            return Refuse(43101);
        grants.AddOrUpdate((openId, template), 0, (_, left) => left - 1);
        var sent = new Delivered(openId, template, $"{body["page"]}", string.Join(' ', data.Select(field => $"{field.Value!["value"]}")), Interlocked.Increment(ref messages));
        delivered.Enqueue(sent);
        OnSent?.Invoke(sent).Wait();
        return new() { ["errcode"] = 0, ["errmsg"] = "ok", ["msgid"] = sent.MessageId };
    }
}
