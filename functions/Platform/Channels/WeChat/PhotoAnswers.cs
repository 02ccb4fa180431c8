using System.Text.Json;
using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Attachments.Checks;

namespace ComplaintCloud.Channels.WeChat;

/// <summary>Takes the events in which WeChat says what it found in a photo.</summary>
internal sealed class PhotoAnswers(NotePhotoCheck note, TimeProvider time)
{
    private static readonly TimeSpan JustNow = TimeSpan.FromSeconds(30);

    /// <summary>Takes one event; taking it again does no harm, and one about no photo of ours is left alone.</summary>
    /// <exception cref="TransientException">It is faster than our note of its trace id; WeChat pushes it again.</exception>
    public async Task TakeAsync(WeChatApp app, JsonElement pushed, CancellationToken cancel)
    {
        // A mini-program's events may come to an address that two of them share.
        if (Text(pushed, "appid") is { Length: > 0 } appId && appId != app.AppId)
            return;
        if (Text(pushed, "trace_id") is not { } traceId || !PhotoTraces.IsOne(traceId))
            return;
        var (verdict, label) = Text(pushed, "errcode") is "" or "0" ? ContentAnswer.Read(pushed) : (ContentVerdict.Unchecked, null);
        if (!await note.RunAsync(app.Company, traceId, verdict, label, cancel)
            && long.TryParse(Text(pushed, "CreateTime"), out var at) && time.GetUtcNow().ToUnixTimeSeconds() - at < JustNow.TotalSeconds)
            throw new TransientException("Nobody waits for this answer yet.");
    }

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.ToString() : "";
}
