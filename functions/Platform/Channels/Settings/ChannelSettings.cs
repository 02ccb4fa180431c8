using System.Collections.Frozen;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ComplaintCloud.Channels.Settings;

/// <summary>The channels of all companies with their secrets, checked when the host starts.</summary>
internal sealed class ChannelSettings
{
    private readonly FrozenDictionary<string, WeChatApp> apps;
    private readonly FrozenDictionary<string, string> companies;
    private readonly FrozenDictionary<string, SmsAccount> accounts;
    private readonly FrozenDictionary<string, string> inbound;

    /// <summary>Reads the options and the secrets that they name.</summary>
    /// <exception cref="OptionsValidationException">Something is missing or wrong; says what, and never shows a secret.</exception>
    public ChannelSettings(ChannelOptions options, IConfiguration configuration)
    {
        Options = options;
        var secrets = new SettingSecrets(configuration);
        List<string> faults = [.. ChannelChecks.Of(options)];
        apps = options.Companies.Where(company => company.Value.WeChat is not null)
            .ToFrozenDictionary(company => company.Key, company => secrets.Read(company.Key, company.Value.WeChat!));
        accounts = options.Companies.Where(company => company.Value.Sms is not null)
            .ToFrozenDictionary(company => company.Key, company => secrets.Read(company.Key, company.Value.Sms!));
        inbound = options.Companies.Where(company => company.Value.Inbound is not null)
            .ToFrozenDictionary(company => company.Key, company => secrets.Read(company.Key, company.Value.Inbound!.SecretName));
        companies = apps.Values.DistinctBy(app => app.AppId).ToFrozenDictionary(app => app.AppId, app => app.Company);
        if (companies.Count < apps.Count)
            faults.Add("Two companies have the same app id.");
        if ((List<string>)[.. faults, .. secrets.Missing] is { Count: > 0 } all)
            throw new OptionsValidationException(ChannelOptions.Section, typeof(ChannelOptions), all);
    }

    /// <summary>What was set.</summary>
    public ChannelOptions Options { get; }

    /// <summary>How many companies have a mini-program.</summary>
    public int MiniPrograms => apps.Count;

    /// <summary>How many companies have an account for text messages.</summary>
    public int SmsAccounts => accounts.Count;

    /// <summary>A company's account for text messages; null when it has none.</summary>
    public SmsAccount? SmsOf(string company) => accounts.GetValueOrDefault(company);

    /// <summary>The secret of a company's gateway; null when it has none.</summary>
    public string? InboundSecretOf(string company) => inbound.GetValueOrDefault(company);

    /// <summary>A company's mini-program; null when it has none.</summary>
    public WeChatApp? WeChatOf(string company) => apps.GetValueOrDefault(company);

    /// <summary>The company of a mini-program; null when it is nobody's.</summary>
    public string? CompanyOf(string appId) => companies.GetValueOrDefault(appId);
}
