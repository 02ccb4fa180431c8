using System.Security.Cryptography;
using Azure.AI.TextAnalytics;
using Azure.Communication.Sms;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using ComplaintCloud.Channels;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Identity.SignIn;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.Functions.Blobs;
using ComplaintCloud.Functions.Http;
using ComplaintCloud.Functions.Messages;
using ComplaintCloud.Functions.Records;
using ComplaintCloud.Functions.TextAnalysis;
using ComplaintCloud.Functions.Workflows;
using ComplaintCloud.LocalHost.Identity;
using ComplaintCloud.TextAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ComplaintCloud.Functions.Hosting;

/// <summary>The product on Azure's services.</summary>
internal static class AzureProduct
{
    private const int LinkSecretBytes = 32;

    /// <summary>Adds the product and its ports. Every client signs in as the app's managed identity.</summary>
    public static IServiceCollection AddAzureProduct(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AzureOptions>().Bind(configuration.GetSection(AzureOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddProductOnDurable()
            .AddChannels(configuration)
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new DevelopmentCode(null))
            .AddSingleton<TokenCredential>(provider => new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = Options(provider).IdentityClientId }))
            .AddSingleton(provider => new PublicAddress(Options(provider).PublicUrl, Http.HostJson.RoutePrefix))
            .AddKeys(provider => Convert.FromBase64String(Options(provider).TokenKey))
            .AddStores()
            .AddMessages()
            .AddTextAnalysis();
    }

    /// <summary>The product, its routes and its workflows on Durable Functions; the other ports are the caller's.</summary>
    internal static IServiceCollection AddProductOnDurable(this IServiceCollection services) => services
        .AddComplaints()
        .AddSingleton(ComplaintsModule.Catalog)
        .AddSingleton<DurableClients>()
        .AddSingleton<IWorkflowClient, DurableWorkflowClient>()
        .AddSingleton<WorkflowRuns>()
        .AddSingleton<ActivityRuns>()
        .AddSingleton<ProductPipeline>()
        .AddSingleton<DeliveryReports>();

    /// <summary>What is signed, with a key that all instances share: tokens, and with a key made from it the links to files.</summary>
    internal static IServiceCollection AddKeys(this IServiceCollection services, Func<IServiceProvider, byte[]> tokenKey) => services
        .AddSingleton<ITokens>(provider => new JwtTokens(new SigningKeys(tokenKey(provider), provider.GetRequiredService<TimeProvider>()).Current, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => new LinkSecret(HKDF.DeriveKey(HashAlgorithmName.SHA256, tokenKey(provider), LinkSecretBytes, info: "file links"u8.ToArray())));

    private static IServiceCollection AddStores(this IServiceCollection services) => services
        .AddSingleton<IRecordStore>(provider => TableRecordStore.Of(new TableServiceClient(Options(provider).TablesEndpoint!, Credential(provider)), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IBlobStore>(provider => new ContainerBlobStore(new BlobContainerClient(Options(provider).BlobContainer!, Credential(provider)), provider.GetRequiredService<TimeProvider>()));

    private static IServiceCollection AddMessages(this IServiceCollection services) => services
        .AddSingleton(provider => new HookKey(Options(provider).HookKey))
        .AddSingleton(provider => new SmsClient(Options(provider).SmsEndpoint!, Credential(provider)))
        .AddSender(provider => ActivatorUtilities.CreateInstance<AcsSmsSender>(provider, Options(provider).SmsFrom));

    private static IServiceCollection AddTextAnalysis(this IServiceCollection services) => services
        .AddSingleton<ITextAnalyzer>(provider =>
        {
            var embedded = new EmbeddedAnalyzer();
            return Options(provider).LanguageEndpoint is { } endpoint
                ? new AzureTextAnalyzer(new TextAnalyticsClient(endpoint, Credential(provider)), embedded, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<AzureTextAnalyzer>>())
                : embedded;
        });

    private static AzureOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<AzureOptions>>().Value;

    private static TokenCredential Credential(IServiceProvider provider) => provider.GetRequiredService<TokenCredential>();
}
