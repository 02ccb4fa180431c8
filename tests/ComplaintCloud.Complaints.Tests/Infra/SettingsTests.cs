using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests.Infra;

/// <summary>Names on which the app and its infrastructure must agree. The app's sources are read, as it is not built everywhere.</summary>
public sealed partial class SettingsTests
{
    private static readonly string App = BicepFile.Of("modules/app.bicep").Text;

    [Fact]
    public void EverySettingThatTheAppReads_IsSetAndNoOther()
    {
        var read = Property().Matches(Source("Hosting/AzureOptions.cs")).Select(property => property.Groups[1].Value);

        Setting().Matches(App).Select(setting => setting.Groups[1].Value).ShouldBe(read, ignoreOrder: true);
    }

    [Fact]
    public void TelemetryGoes_WhereThePlatformsGoes()
    {
        var name = Quoted().Match(Source("Hosting/Telemetry.cs")).Groups[1].Value;

        App.ShouldContain($"{name}: insightsConnectionString");
    }

    [Fact]
    public void EverySecretThatTheAppRefersTo_IsMadeByDeployAndNoOther()
    {
        var made = Secret().Matches(File.ReadAllText(Path.Combine(BicepFile.Folder, "deploy"))).Select(secret => secret.Groups[1].Value);

        Reference().Matches(App).Select(reference => reference.Groups[1].Value).ShouldBe(made, ignoreOrder: true);
    }

    [Fact]
    public void WhatCompaniesHaveWithChannels_ReachesTheAppAndItsSecretsByReference()
    {
        App.ShouldContain("union(hostSettings, schedulerSettings, languageSettings, channelSettings, channelReferences, productSettings)");
        App.ShouldContain("items(channelSecrets), secret => secret.key, secret => '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/${secret.value})'");
        BicepFile.Of("main.bicep").Text.ShouldContain("Channels__Companies__");
    }

    [Fact]
    public void TheTaskHub_IsTheOneOfHostJson()
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Path.Combine(DocumentationTests.Root, "host.json")));
        var hub = host.RootElement.GetProperty("extensions").GetProperty("durableTask").GetProperty("hubName").GetString();

        BicepFile.Of("modules/scheduler.bicep").Text.ShouldContain($"name: '{hub}'");
    }

    [Fact]
    public void DeliveryReports_AreSentToTheRouteThatTakesThem()
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Path.Combine(DocumentationTests.Root, "host.json")));
        var prefix = host.RootElement.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString();
        var source = Source("Messages/DeliveryReports.cs");
        var subscription = BicepFile.Of("delivery-reports.bicep").Text;

        subscription.ShouldContain($"/{prefix}/hooks{Route().Match(source).Groups[1].Value}?key=");
        source.ShouldContain(EventType().Match(subscription).Groups[1].Value);
    }

    private static string Source(string file) => File.ReadAllText(Path.Combine(DocumentationTests.Root, "functions/Platform/Azure", file));

    [GeneratedRegex(@"public [\w?]+ (\w+) \{ get; init; \}")]
    private static partial Regex Property();

    [GeneratedRegex(@"\bComplaintCloud__(\w+):")]
    private static partial Regex Setting();

    [GeneratedRegex("ConnectionString = \"(\\w+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^secret (\S+)$", RegexOptions.Multiline)]
    private static partial Regex Secret();

    [GeneratedRegex(@"secrets/([\w-]+)\)")]
    private static partial Regex Reference();

    [GeneratedRegex("MapPost\\(\"([^\"]+)\"")]
    private static partial Regex Route();

    [GeneratedRegex(@"includedEventTypes: \['([^']+)'\]")]
    private static partial Regex EventType();
}
