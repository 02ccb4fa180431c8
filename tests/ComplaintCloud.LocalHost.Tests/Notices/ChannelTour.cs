using System.Net.Http.Json;
using ComplaintCloud.Channels.Tests;
using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Intake;
using Shouldly;

namespace ComplaintCloud.LocalHost.Tests.Notices;

/// <summary>Each operation of the hooks, once.</summary>
internal static class ChannelTour
{
    public static async Task TakeAsync()
    {
        var world = new AWeChatCompany();
        foreach (var (name, value) in AChannel.SmsSettings("http://127.0.0.1:9"))
            world.AddedSettings[name] = value;
        InboundPost.SetUp(world);
        await world.InitializeAsync();
        var taken = await InboundPost.SendAsync(world, InboundTests.Message("tour"), InboundPost.Secret, null, "tour");
        taken.Status.ShouldBe(200);
        (await InboundPost.SendFileAsync(world, $"{taken.Body["filesUrl"]}", Photos.Jpeg)).Ok();
        (await InboundPost.SendAsync(world, InboundTests.Message("tour"), "wrong", null, "wrong")).Status.ShouldBe(403);
        var verify = new HttpRequestMessage(HttpMethod.Get, $"{FakePush.Path}?signature=f464b24fc39322e44b38aa78f5edd27bd1441696&timestamp=1714036504&nonce=1514711492&echostr=1");
        (await world.SendAsync(verify)).EnsureSuccessStatusCode();
        (await world.Push.EventAsync("debug_demo", AWeChatCompany.OpenId)).Status.ShouldBe(200);
        var reports = new HttpRequestMessage(HttpMethod.Post, "/api/hooks/sms-reports/jiejia?key=report-key-for-tests") { Content = JsonContent.Create(new[] { new { out_id = "unknown", success = true } }) };
        (await world.SendAsync(reports)).EnsureSuccessStatusCode();
        (await world.SendAsync(new(HttpMethod.Post, "/api/hooks/sms-reports/jiejia?key=wrong") { Content = JsonContent.Create(Array.Empty<int>()) })).StatusCode.ShouldBe(System.Net.HttpStatusCode.Forbidden);
        await world.DisposeAsync();
    }
}
