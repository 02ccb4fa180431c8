using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Identity;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Http;

/// <summary>A day on which everything that can be logged, traced and measured is, and nothing of it says a secret.</summary>
[Collection(TracingTests.Alone)]
[Trait("Requirement", "B4")]
[Trait("Requirement", "I3")]
public sealed partial class NoSecretsTests
{
    private const string IdCard = "11010519491231002X";
    private const string Caller = "13812345678";

    [Fact]
    public async Task ABusyDay_LeavesNoSecretInLogsTracesMetricsOrProblems()
    {
        using var heard = new Heard();
        using var spans = Listen(heard);
        using var metrics = ListenToMetrics(heard);
        var company = new ACompany(new LocalStage(OwnCompany.China("2026-06-01 10:00"), new Dictionary<string, string?> { ["Logging:LogLevel:Default"] = "Trace", ["Logging:LogLevel:Microsoft"] = "Trace" }, heard));
        await company.InitializeAsync();
        try
        {
            var secrets = await LiveADayAsync(company, heard);
            metrics.RecordObservableInstruments();
            foreach (var instrument in (string[])["http.server.request.duration", "complaintcloud.messages.sent", "complaintcloud.complaints.filed", "dotnet.process.memory.working_set"])
                heard.Lines.ShouldContain(line => line.StartsWith($"metric {instrument} ", StringComparison.Ordinal), instrument);
            heard.Lines.ShouldContain(line => line.StartsWith("span Microsoft.AspNetCore", StringComparison.Ordinal));
            heard.Lines.ShouldContain(line => line.StartsWith("Debug ", StringComparison.Ordinal), "else not everything was listened to");
            secrets.Count.ShouldBeGreaterThan(30);
            secrets.SelectMany(secret => heard.Lines.Where(line => line.Contains(secret, StringComparison.Ordinal)).Take(1).Select(line => $"{secret}: {line}")).ShouldBeEmpty();
        }
        finally
        {
            await company.DisposeAsync();
        }
    }

    private static async Task<IReadOnlyList<string>> LiveADayAsync(ACompany company, Heard heard)
    {
        var (agent, agentRefresh) = await company.SignInAsync();
        var (cleaner, cleanerRefresh) = await company.SignInAsync("13700000002", "cleaner");
        var renewed = (await company.RenewAsync(agentRefresh)).Ok().Body;
        var it = await company.AComplaintFiled($"{World.Dirty}我叫李小龙，身份证{IdCard}，打{Caller}，住在梧桐苑7号1101室。");
        await company.SettleAsync();
        await (await (await it.TakenAsync()).StatementAskedAsync()).StateAsync("擦了一遍。");
        await (await it.ConcludedAsync()).PlannedAsync(Deeds.Action("rework"));
        await (await it.AcceptedAsync()).PhotographedAsync();
        var files = (await (await it.CleanerAsync()).GetAsync("/api/cleaner/job/attachments")).Ok().Body["items"]!.AsArray();
        foreach (var file in files)
            (await company.Nobody.OpenAsync($"{file!["url"]}")).Dispose();
        var links = (await company.MessagesAsync()).SelectMany(message => Link().Matches(message.Text)).Select(match => match.Groups[1].Value).Distinct().ToList();
        foreach (var refused in await GoWrongAsync(company, it, cleaner, agent, links[0]))
            heard.Add($"problem {refused.Body.ToJsonString()}");
        var codes = (await company.MessagesAsync()).SelectMany(message => Code().Matches(message.Text)).Select(match => $"验证码是{match.Groups[1].Value}");
        return
        [
            .. links, .. codes, .. files.Select(file => $"{file!["url"]}"[($"{file["url"]}".IndexOf("signature=", StringComparison.Ordinal) + 10)..]),
            agentRefresh, cleanerRefresh, $"{renewed["token"]}", $"{renewed["refreshToken"]}", IdCard, Caller, "李小龙", "梧桐苑7号1101室", "天桥路 18 弄", "王女士", "李先生",
            .. Enumerable.Range(1, 8).Select(i => $"1390000000{i}"), .. Enumerable.Range(1, 5).Select(i => $"1380000000{i}"), .. Enumerable.Range(1, 6).Select(i => $"1370000000{i}"),
        ];
    }

    // Whoever errs, shows what should not be shown in the wrong place.
    private static async Task<IReadOnlyList<Answer>> GoWrongAsync(ACompany company, ACase it, APerson cleaner, APerson agent, string link)
    {
        foreach (var path in (string[])[$"/c/{link}", $"/api/customer/orders?token={link}", $"/api/files/jiejia/{it.Id}/x?expires=1&signature={link}"])
            using (var answer = await Plain(company).GetAsync(path))
                _ = await answer.Content.ReadAsStringAsync();
        return
        [
            await company.Nobody.PostTextAsync("/api/sign-in/code", $"{{\"phone\":\"{Caller}\",\"code\":"),
            await company.AnswerCodeAsync("111111", Caller), await company.AskForCodeAsync("13812345678x"),
            await cleaner.GetAsync($"/api/staff/complaints/{it.Id}"), await agent.GetAsync("/api/staff/complaints/none"), await company.Customer("c02").GetAsync($"/api/customer/complaints/{it.Id}"),
            await it.CustomerAsync("plan-answer", new { planNo = 99, accepted = true, phone = Caller }), await company.RenewAsync(link), await company.WithToken(link[..21]).GetAsync("/api/cleaner/job"),
        ];
    }

    private static HttpClient Plain(ACompany company) => new() { BaseAddress = company.Product.Address };

    private static ActivityListener Listen(Heard heard)
    {
        var listener = new ActivityListener
        {
            // What is exported; the tests' own clients are not.
            ShouldListenTo = source => source.Name is Telemetry.Name or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => heard.Add($"span {span.Source.Name} {span.DisplayName} {string.Join(' ', span.TagObjects)} {string.Join(' ', span.Baggage)} {string.Join(' ', span.Events.SelectMany(one => one.Tags))}"),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener ListenToMetrics(Heard heard)
    {
        var listener = new MeterListener
        {
            // What is exported.
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name is Telemetry.Name or "Microsoft.AspNetCore.Hosting" or "System.Runtime")
                    self.EnableMeasurementEvents(instrument);
            },
        };
        HearTags<int>(listener, heard);
        HearTags<long>(listener, heard);
        HearTags<double>(listener, heard);
        listener.Start();
        return listener;
    }

    // A number is no secret, whatever its digits.
    private static void HearTags<T>(MeterListener listener, Heard heard)
        where T : struct =>
        listener.SetMeasurementEventCallback<T>((instrument, _, tags, _) => heard.Add($"metric {instrument.Name} {instrument.Unit} {string.Join(' ', tags.ToArray())}"));

    [GeneratedRegex("/[a-z]/([A-Za-z0-9_-]{22})")]
    private static partial Regex Link();

    [GeneratedRegex("验证码是([0-9]{6})，")]
    private static partial Regex Code();
}
