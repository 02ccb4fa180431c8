using System.ComponentModel.DataAnnotations;

namespace ComplaintCloud.Functions.Hosting;

/// <summary>What the app is told by its settings, <c>ComplaintCloud__</c> before each name. infra sets every one; a wrong one stops the start.</summary>
internal sealed class AzureOptions
{
    /// <summary>The settings' section.</summary>
    public const string Section = "ComplaintCloud";

    /// <summary>Where people reach the product, without a slash at the end: links in messages begin so.</summary>
    [Required, Url]
    public string PublicUrl { get; init; } = "";

    /// <summary>The table service of the records.</summary>
    [Required]
    public Uri? TablesEndpoint { get; init; }

    /// <summary>The container of photos and documents.</summary>
    [Required]
    public Uri? BlobContainer { get; init; }

    /// <summary>Communication Services.</summary>
    [Required]
    public Uri? SmsEndpoint { get; init; }

    /// <summary>The number or name that people see as the sender of text messages.</summary>
    [Required]
    public string SmsFrom { get; init; } = "";

    /// <summary>The language service; nothing to do without it.</summary>
    public Uri? LanguageEndpoint { get; init; }

    /// <summary>The client id of the app's managed identity; nothing on a developer's machine, where the developer is who signs in.</summary>
    public string? IdentityClientId { get; init; }

    /// <summary>Signs tokens: 32 bytes or more in base64, from the key vault.</summary>
    [Required, Base64String, MinLength(44)]
    public string TokenKey { get; init; } = "";

    /// <summary>What Event Grid must know to bring delivery reports, from the key vault.</summary>
    [Required, MinLength(32)]
    public string HookKey { get; init; } = "";
}
