using System.Diagnostics;
using System.Text.Json.Nodes;
using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Hosting;
using ComplaintCloud.LocalHost.Store;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Http;

/// <summary>The log as machines read it.</summary>
[Trait("Requirement", "I1")]
public sealed class JsonLinesTests
{
    [Fact]
    public void ALine_SaysItsTraceItsCaseAndItsValues()
    {
        using var request = new Activity("request").SetTag(Telemetry.CaseTag, "p8zd5s0rvcabzff8p41x").Start();
        using var inner = new Activity("inner").Start();
        var line = Write(new InvalidOperationException("two\nlines"));
        (line["trace"]!.ToString(), line["case"]!.ToString()).ShouldBe((request.TraceId.ToHexString(), "p8zd5s0rvcabzff8p41x"));
        (line["level"]!.ToString(), line["message"]!.ToString(), line["values"]!["Name"]!.ToString()).ShouldBe(("Warning", "保洁 \"x\"\n", "x"));
        line["fault"]!.ToString().ShouldContain("two\nlines");
        line["at"]!.ToString().ShouldStartWith("2026-11-20T02:00:00");
    }

    [Fact]
    public void ALineAboutNothing_HasNeither()
    {
        var line = Write(null);
        (line["trace"], line["case"], line["fault"]).ShouldBe((null, null, null));
    }

    [Fact]
    public async Task TheLinesOfARequestWithoutATrace_HaveAnIdOfItsOwn()
    {
        var (first, second) = (await LinesOfARequestAsync(), await LinesOfARequestAsync());
        first[0].Length.ShouldBe(32);
        first[1].ShouldBe(first[0]);
        second[0].ShouldNotBe(first[0]);
    }

    [Theory]
    [InlineData(null, true, true)]
    [InlineData(null, false, false)]
    [InlineData("json", false, true)]
    [InlineData("text", true, false)]
    public void TheFormat_FollowsTheSettingElseTheConsole(string? format, bool isRedirected, bool isJson) => ConsoleLog.IsJson(format, isRedirected).ShouldBe(isJson);

    private static async Task<string[]> LinesOfARequestAsync()
    {
        await Task.CompletedTask;
        Foreground.Enter();
        return [Write(null)["trace"]!.ToString(), Write(null)["trace"]!.ToString()];
    }

    private static JsonNode Write(Exception? fault)
    {
        using var text = new StringWriter();
        KeyValuePair<string, object?>[] values = [new("Name", "x"), new("{OriginalFormat}", "保洁 {Name}")];
        new JsonLines(new HandClock()).Write(new LogEntry<KeyValuePair<string, object?>[]>(LogLevel.Warning, "Here", new EventId(7), values, fault, (_, _) => "保洁 \"x\"\n"), null, text);
        text.ToString().TrimEnd().Split('\n').ShouldHaveSingleItem("one line");
        return JsonNode.Parse(text.ToString())!;
    }
}
