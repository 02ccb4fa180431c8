using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComplaintCloud.Channels.Hooks;
using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Complaints;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Channels.Sms;

/// <summary>Takes the delivery reports that Alibaba Cloud brings: several in one call, perhaps several times, in any order.</summary>
internal static class SmsReportApi
{
    /// <summary>Maps the route.</summary>
    public static void MapSmsReports(this IEndpointRouteBuilder hooks) => hooks.MapPost("/sms-reports/{company}", TakeAsync);

    private static async Task<IResult> TakeAsync(HttpContext http, string company, JsonElement body, string? key, ChannelSettings settings, SmsReports reports)
    {
        if (settings.SmsOf(company) is not { } account)
            return RequestErrors.NotFound.ToProblem();
        if (!CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(key ?? "")), SHA256.HashData(Encoding.UTF8.GetBytes(account.ReportKey))))
            return HookErrors.SignatureInvalid.ToProblem();
        if (body.ValueKind is JsonValueKind.Array)
            foreach (var report in body.EnumerateArray().Where(report => report.ValueKind is JsonValueKind.Object))
                await reports.TakeAsync(
                    company, Text(report, "out_id"), Text(report, "success") is "True" or "true", Text(report, "biz_id"), Text(report, "err_code"), http.RequestAborted);
        Result<Taken> result = new Taken(0, "成功");
        return result.ToHttp();
    }

    private static string Text(JsonElement report, string name) => report.TryGetProperty(name, out var value) ? value.ToString() : "";

    private sealed record Taken(int Code, string Msg);
}
