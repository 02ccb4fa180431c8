using System.Collections.Concurrent;
using ComplaintCloud.Channels.Settings;

namespace ComplaintCloud.Channels.WeChat;

/// <summary>
/// The access token of each mini-program, asked for by one caller at a time however many need it. It is not kept on disk: WeChat
/// gives the same token to every process that asks, so a restart loses nothing, and a secret that is not stored cannot leak.
/// </summary>
/// <remarks>
/// getStableAccessToken: a token holds up to 7,200 s; in its last five minutes a new one is given and both hold. It is never
/// forced, as that takes a good token from other processes and may be done only twenty times a day, after a leak.
/// </remarks>
internal sealed class AccessTokens(WeChatHttp http, TimeProvider time)
{
    private const string Path = "/cgi-bin/stable_token";
    private static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<string, Slot> slots = new();

    /// <summary>A token that holds, or WeChat's refusal.</summary>
    /// <param name="app">Whose.</param>
    /// <param name="refused">A token that WeChat did not take; another one is asked for if it is still the one kept.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<(string? Token, WeChatReply? Refusal)> GetAsync(WeChatApp app, string? refused, CancellationToken cancel)
    {
        var slot = slots.GetOrAdd(app.AppId, _ => new Slot());
        if (Good(slot, refused) is { } kept)
            return (kept, null);
        await slot.Gate.WaitAsync(cancel);
        try
        {
            return Good(slot, refused) is { } meanwhile ? (meanwhile, null) : await AskAsync(app, slot, cancel);
        }
        finally
        {
            slot.Gate.Release();
        }
    }

    private async Task<(string? Token, WeChatReply? Refusal)> AskAsync(WeChatApp app, Slot slot, CancellationToken cancel)
    {
        var asked = time.GetUtcNow();
        var reply = await http.CallAsync(Path, new { grant_type = "client_credential", appid = app.AppId, secret = app.Secret, force_refresh = false }, cancel);
        if (reply.Verdict is not WeChatVerdict.Done || reply.Text("access_token") is not { Length: > 0 } token || !int.TryParse(reply.Text("expires_in"), out var seconds))
            return (null, reply.Verdict is WeChatVerdict.Done ? WeChatReply.Without(WeChatVerdict.NoAnswer, "no token in the answer") : reply);
        var life = TimeSpan.FromSeconds(seconds);
        slot.Kept = new Held(token, asked + (life > RenewBefore ? life - RenewBefore : life / 2));
        return (token, null);
    }

    private string? Good(Slot slot, string? refused) =>
        slot.Kept is { } held && held.Token != refused && time.GetUtcNow() < held.RenewAt ? held.Token : null;

    private sealed record Held(string Token, DateTimeOffset RenewAt);

    private sealed class Slot
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public Held? Kept { get; set; }
    }
}
