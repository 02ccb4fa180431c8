using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>What signing in needs.</summary>
internal static class SignInModule
{
    /// <summary>Adds it; the host brings the tokens, the secret and the <see cref="DevelopmentCode"/>.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddOptions<SignInOptions>().BindConfiguration(SignInOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<SessionTable>()
            .AddSingleton<Sessions>()
            .AddSingleton<SignInPeople>()
            .AddSingleton<SignInRates>()
            .AddSingleton<OneTimeCodes>()
            .AddSingleton(OneTimeCodes.Expiring)
            .AddSingleton(SessionTable.Expiring)
            .AddSingleton(StoredRateLimiter.Expiring)
            .AddSingleton<CodeMessages>()
            .AddSingleton<CodeSignIn>()
            .AddSingleton<SecondFactors>()
            .AddSingleton<WeChatCustomers>()
            .AddSingleton<WeChatSignIn>();
    }
}
