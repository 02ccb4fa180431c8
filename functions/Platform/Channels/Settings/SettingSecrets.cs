using Microsoft.Extensions.Configuration;

namespace ComplaintCloud.Channels.Settings;

/// <summary>Looks secrets up under the names that the options give; the host takes them from its environment or its key vault.</summary>
internal sealed class SettingSecrets(IConfiguration configuration)
{
    private readonly List<string> missing = [];

    /// <summary>What is not there, in sentences that name settings and never a value.</summary>
    public IReadOnlyList<string> Missing => missing;

    /// <summary>A mini-program with its secrets.</summary>
    public WeChatApp Read(string company, WeChatOptions options) => new(
        company, options.AppId, Read(company, options.SecretName), Read(company, options.PushTokenName),
        options.PushKeyName is { } name ? Key(company, name) : null, options.Templates);

    /// <summary>An account for text messages with its secrets.</summary>
    public SmsAccount Read(string company, SmsOptions options) => new(company, options, Read(company, options.SecretName), Read(company, options.ReportKeyName));

    /// <summary>The value of the setting of that name; empty, and noted as missing, when there is none.</summary>
    public string Read(string company, string name)
    {
        if (name.Length > 0 && configuration[name] is { Length: > 0 } value)
            return value;
        missing.Add(name.Length > 0 ? $"{company}: the setting '{name}' is missing or empty." : $"{company}: a secret has no name.");
        return "";
    }

    // 43 characters of base64 without its padding are 32 bytes.
    private byte[] Key(string company, string name)
    {
        var key = new byte[33];
        if (Convert.TryFromBase64String(Read(company, name) + "=", key, out var length) && length == 32)
            return key[..32];
        missing.Add($"{company}: the setting '{name}' is no EncodingAESKey of 43 characters.");
        return [];
    }
}
