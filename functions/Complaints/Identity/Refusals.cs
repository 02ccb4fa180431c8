using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Identity;

/// <summary>Writes down who was refused what. Ids and roles only: no name, no phone, no token and nothing of what was sent.</summary>
internal static partial class Refusals
{
    /// <summary>The category of the lines in the log.</summary>
    public const string Category = "ComplaintCloud.Refusals";

    private const string Nobody = "nobody";

    /// <summary>One line, when the status says that the caller may not have it: 401, 403, 404 or 429.</summary>
    public static void Log(HttpContext context, int status, string code)
    {
        if (status is not (401 or 403 or 404 or 429) || context.RequestServices?.GetService<ILoggerFactory>() is not { } factory)
            return;
        var log = factory.CreateLogger(Category);
        var operation = context.Features.Get<Permission>()?.Operation ?? "unknown";
        var caller = context.Features.Get<Caller>();
        var level = status is 403 ? LogLevel.Warning : LogLevel.Information;
        LogRefused(log, level, operation, status, code, caller?.Company ?? Nobody, caller?.Audience.ToString() ?? Nobody, caller?.Role?.ToString() ?? "-");
    }

    [LoggerMessage(EventId = 1, Message = "Refused {Operation} with {Status} {Code} to {Company} {Audience} {Role}")]
    private static partial void LogRefused(ILogger log, LogLevel level, string operation, int status, string code, string company, string audience, string role);
}
