using ComplaintCloud.Channels.Sms;
using ComplaintCloud.Channels.WeChat;

namespace ComplaintCloud.Channels.Settings;

/// <summary>What options must be, beside their secrets.</summary>
internal static class ChannelChecks
{
    /// <summary>What is wrong, a sentence each.</summary>
    public static IEnumerable<string> Of(ChannelOptions options)
    {
        if (!Uri.TryCreate(options.WeChatUrl, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttps && !uri.IsLoopback))
            yield return "WeChatUrl is no https address.";
        if (options.AnswerWithin < TimeSpan.FromMilliseconds(100) || options.AnswerWithin > TimeSpan.FromMinutes(1))
            yield return "AnswerWithin is not within 100 ms and 60 s.";
        if (options.CheckWithin < TimeSpan.FromMilliseconds(50) || options.CheckWithin > TimeSpan.FromSeconds(5))
            yield return "CheckWithin is not within 50 ms and 5 s.";
        if (options.RetryAfter < TimeSpan.Zero || options.RetryAfter > TimeSpan.FromSeconds(10))
            yield return "RetryAfter is not within 0 and 10 s.";
        foreach (var fault in options.Companies.SelectMany(company => Of(company.Value).Select(fault => $"{company.Key}: {fault}")))
            yield return fault;
    }

    private static IEnumerable<string> Of(CompanyChannels company)
    {
        if (company.WeChat is { } wechat && !wechat.AppId.StartsWith("wx", StringComparison.Ordinal))
            yield return "AppId does not begin with wx.";
        if (company.Sms is { } sms)
            foreach (var fault in Of(sms))
                yield return fault;
        foreach (var template in company.WeChat?.Templates ?? [])
        {
            if (template.Id.Length == 0 || template.Fields.Count == 0)
                yield return "A template has no id or no fields.";
            foreach (var field in template.Fields.Where(field => !TemplateData.Knows(field.Key, field.Value)))
                yield return $"The template {template.Id} has a field '{field.Key}' of '{field.Value}' that cannot be filled.";
        }
    }

    private static IEnumerable<string> Of(SmsOptions sms)
    {
        if (!Uri.TryCreate(sms.Url, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttps && !uri.IsLoopback))
            yield return "Sms.Url is no https address.";
        if (sms.AccessKeyId.Length == 0 || sms.Signature.Length == 0)
            yield return "Sms has no AccessKeyId or no Signature.";
        if (sms.PartsPerDay is < 1 or > 1_000_000)
            yield return "Sms.PartsPerDay is not within 1 and 1000000.";
        if (!sms.Templates.Exists(template => template.Steps.Count == 0))
            yield return "Sms has no template that fits all messages.";
        foreach (var template in sms.Templates.Where(template => template.Code.Length == 0 || template.LongestText is < 10 or > 500 || !template.Parameters.Values.All(SmsText.Knows)))
            yield return $"The template '{template.Code}' of Sms cannot be filled.";
    }
}
