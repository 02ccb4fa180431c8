using ComplaintCloud.Channels.Tests.Fake;
using Shouldly;

namespace ComplaintCloud.LocalHost.Tests.Notices;

/// <summary>Each operation of the hooks, once.</summary>
internal static class ChannelTour
{
    public static async Task TakeAsync()
    {
        var world = new AWeChatCompany();
        await world.InitializeAsync();
        var verify = new HttpRequestMessage(HttpMethod.Get, $"{FakePush.Path}?signature=f464b24fc39322e44b38aa78f5edd27bd1441696&timestamp=1714036504&nonce=1514711492&echostr=1");
        (await world.SendAsync(verify)).EnsureSuccessStatusCode();
        (await world.Push.EventAsync("debug_demo", AWeChatCompany.OpenId)).Status.ShouldBe(200);
        await world.DisposeAsync();
    }
}
