using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Notices;

namespace ComplaintCloud.Channels.WeChat.Push;

/// <summary>What the pushed events of a mini-program do here. Each may come several times; what is not known is left alone.</summary>
internal sealed class PushedEvents(WeChatAccounts accounts, GrantLedger grants, SentEvents sent, PhotoAnswers photos)
{
    /// <summary>What makes an event the same one: its id where it has one, else all of it.</summary>
    public static string KeyOf(JsonElement pushed, string message) =>
        pushed.TryGetProperty("MsgId", out var id) ? $"id {id}" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message)));

    /// <summary>Takes one event.</summary>
    public Task TakeAsync(WeChatApp app, JsonElement pushed, CancellationToken cancel) => Text(pushed, "Event") switch
    {
        "subscribe_msg_popup_event" => EachAsync(pushed, item => AllowedAsync(app, pushed, item, cancel)),
        "subscribe_msg_change_event" => EachAsync(pushed, item => ChangedAsync(app, pushed, item, cancel)),
        "subscribe_msg_sent_event" => EachAsync(pushed, item => sent.TakeAsync(
            app.Company, Text(pushed, "FromUserName"), Text(item, "TemplateId"), Text(item, "MsgID"), Text(item, "ErrorCode") is "0", cancel)),
        "wxa_media_check" => photos.TakeAsync(app, pushed, cancel),
        _ => Task.CompletedTask,
    };

    private async Task AllowedAsync(WeChatApp app, JsonElement pushed, JsonElement item, CancellationToken cancel)
    {
        var (openId, template) = (Text(pushed, "FromUserName"), Text(item, "TemplateId"));
        if (Text(item, "SubscribeStatusString") == "accept" && await accounts.CustomerAsync(app.Company, openId, cancel) is { } customer)
            await grants.PushAsync(app.Company, customer, template, $"{openId} {Text(pushed, "CreateTime")} {template}", cancel);
    }

    private async Task ChangedAsync(WeChatApp app, JsonElement pushed, JsonElement item, CancellationToken cancel)
    {
        if (Text(item, "SubscribeStatusString") == "reject" && await accounts.CustomerAsync(app.Company, Text(pushed, "FromUserName"), cancel) is { } customer)
            await grants.SpendAllAsync(app.Company, customer, Text(item, "TemplateId"), cancel);
    }

    // The list is an object when it has one item.
    private static async Task EachAsync(JsonElement pushed, Func<JsonElement, Task> take)
    {
        if (!pushed.TryGetProperty("List", out var list))
            return;
        foreach (var item in list.ValueKind is JsonValueKind.Array ? [.. list.EnumerateArray()] : (JsonElement[])[list])
            if (item.ValueKind is JsonValueKind.Object)
                await take(item);
    }

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.ToString() : "";
}
