using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.Functions.Hosting;
using ComplaintCloud.TextAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Functions.Tests.Hosting;

public sealed class AzureOptionsTests
{
    private static readonly Dictionary<string, string?> Good = new()
    {
        ["PublicUrl"] = "https://complaints.example.org",
        ["TablesEndpoint"] = "https://example.table.core.windows.net",
        ["BlobContainer"] = "https://example.blob.core.windows.net/files",
        ["SmsEndpoint"] = "https://example.communication.azure.com",
        ["SmsFrom"] = "Jiejia",
        ["LanguageEndpoint"] = "https://example.cognitiveservices.azure.com",
        ["TokenKey"] = Convert.ToBase64String(new byte[32]),
        ["HookKey"] = new string('k', 32),
    };

    [Fact]
    public void GoodSettings_GiveEveryPortItsAdapter()
    {
        using var services = Build(Good);

        foreach (var port in (Type[])[typeof(IRecordStore), typeof(IBlobStore), typeof(IWorkflowClient), typeof(ITokens), typeof(ITextAnalyzer)])
            services.GetRequiredService(port).GetType().Assembly.ShouldBe(typeof(AzureOptions).Assembly);
        services.GetRequiredService<IMessageSender>().ShouldBeOfType<WeChatFirst>();
    }

    [Fact]
    public void GoodSettings_GiveEveryActivityAndJobWhatItNeeds()
    {
        using var services = Build(Good);

        services.GetServices<IScheduledJob>().ShouldNotBeEmpty();
        foreach (var activity in typeof(ComplaintsModule).Assembly.GetTypes().Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Activity<,>)))
            ActivatorUtilities.CreateInstance(services, activity).ShouldNotBeNull();
    }

    [Fact]
    public void NoLanguageService_LeavesTheEmbeddedAnalyser()
    {
        using var services = Build(Good.Where(pair => pair.Key != "LanguageEndpoint"));

        services.GetRequiredService<ITextAnalyzer>().ShouldBeOfType<EmbeddedAnalyzer>();
    }

    [Theory]
    [InlineData("PublicUrl", null)]
    [InlineData("PublicUrl", "no address")]
    [InlineData("TablesEndpoint", null)]
    [InlineData("BlobContainer", null)]
    [InlineData("SmsEndpoint", null)]
    [InlineData("SmsFrom", "")]
    [InlineData("TokenKey", "short")]
    [InlineData("TokenKey", "not base64 !!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!")]
    [InlineData("HookKey", "short")]
    public void WrongSetting_StopsTheStartAndIsNamed(string name, string? value)
    {
        using var services = Build(Good.Where(pair => pair.Key != name).Append(new(name, value)));

        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate()).Message.ShouldContain(name);
    }

    private static ServiceProvider Build(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create($"{AzureOptions.Section}:{pair.Key}", pair.Value)))
            .Build();
        return new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddAzureProduct(configuration).BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
    }
}
