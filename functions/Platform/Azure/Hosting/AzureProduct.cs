using Azure.AI.TextAnalytics;
using Azure.Communication.Sms;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Identity;
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
    /// <summary>Adds the product and its ports. Every client signs in as the app's managed identity.</summary>
    public static IServiceCollection AddAzureProduct(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AzureOptions>().Bind(configuration.GetSection(AzureOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddProductOnDurable()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<TokenCredential>(provider => new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = Options(provider).IdentityClientId }))
            .AddSingleton(provider => new PublicAddress(Options(provider).PublicUrl))
            .AddSingleton<ITokens>(provider => Tokens(Convert.FromBase64String(Options(provider).TokenKey), provider.GetRequiredService<TimeProvider>()))
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
        .AddSingleton<SentMessages>()
        .AddSingleton<DeliveryReports>();

    /// <summary>The local host's tokens, with a key that all instances share.</summary>
    internal static ITokens Tokens(byte[] key, TimeProvider time) => new JwtTokens(key, time);

    private static IServiceCollection AddStores(this IServiceCollection services) => services
        .AddSingleton<IRecordStore>(provider => TableRecordStore.Of(new TableServiceClient(Options(provider).TablesEndpoint!, Credential(provider)), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IBlobStore>(provider => new ContainerBlobStore(new BlobContainerClient(Options(provider).BlobContainer!, Credential(provider)), provider.GetRequiredService<TimeProvider>()));

    private static IServiceCollection AddMessages(this IServiceCollection services) => services
        .AddSingleton(provider => new HookKey(Options(provider).HookKey))
        .AddSingleton(provider => new SmsClient(Options(provider).SmsEndpoint!, Credential(provider)))
        .AddSingleton<IMessageSender>(provider => ActivatorUtilities.CreateInstance<AcsSmsSender>(provider, Options(provider).SmsFrom));

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
