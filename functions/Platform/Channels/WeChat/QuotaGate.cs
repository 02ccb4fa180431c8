using System.Collections.Concurrent;
using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Channels.WeChat;

/// <summary>Keeps calls back while WeChat's quota for them is used up: until the next minute, or until midnight in China.</summary>
internal sealed class QuotaGate(TimeProvider time)
{
    private readonly ConcurrentDictionary<(string AppId, string Path), (WeChatVerdict Why, DateTimeOffset Until)> closed = new();

    /// <summary>Why a call would be refused without being made; null when it may be made.</summary>
    public WeChatReply? Refusal(string appId, string path) =>
        closed.TryGetValue((appId, path), out var quota) && time.GetUtcNow() < quota.Until ? WeChatReply.Without(quota.Why, "the quota is used up") : null;

    /// <summary>Learns from an answer.</summary>
    public void Note(string appId, string path, WeChatVerdict verdict)
    {
        var now = time.GetUtcNow();
        if (verdict is WeChatVerdict.NextMinute)
            closed[(appId, path)] = (verdict, now.AddSeconds(60 - now.Second));
        if (verdict is WeChatVerdict.NextDay)
            closed[(appId, path)] = (verdict, BusinessCalendar.At(BusinessCalendar.LocalDate(now).AddDays(1), default));
    }
}
