using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints;

/// <summary>Turns what goes wrong around the routes (reading the request, routing, faults) into problem documents.</summary>
internal static partial class ProblemHandling
{
    /// <summary>Stands before everything that may go wrong.</summary>
    public static IApplicationBuilder UseProblems(this IApplicationBuilder app)
    {
        var log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ProblemHandling));
        return app.Use(next => context => AnswerAsync(context, next, log));
    }

    /// <summary>Refuses JSON in another charset, which the reader of JSON would take for a fault of ours.</summary>
    public static IApplicationBuilder UseUtf8(this IApplicationBuilder app) =>
        app.Use(next => context => HasForeignCharset(context) ? RequestErrors.UnsupportedMediaType.ToProblem().ExecuteAsync(context) : next(context));

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next, ILogger log)
    {
        SecurityHeaders.Apply(context);
        Telemetry.CoverAddress();
        IResult? answer;
        try
        {
            await next(context);
            answer = context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null } ? ForStatus(context.Response.StatusCode) : null;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            answer = ForSharedLimit(context);
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            answer = ForException(e, context, log);
        }
        if (answer is null)
            return;
        // Whoever gave up may have cleared the answer.
        SecurityHeaders.Apply(context);
        await answer.ExecuteAsync(context);
    }

    private static IResult ForStatus(int status) => status switch
    {
        400 => RequestErrors.Invalid.ToProblem(),
        401 => RequestErrors.Unauthenticated.ToProblem(),
        403 => RequestErrors.Forbidden.ToProblem(),
        404 => RequestErrors.NotFound.ToProblem(),
        405 => RequestErrors.MethodNotAllowed.ToProblem(),
        413 => RequestErrors.BodyTooLarge.ToProblem(),
        408 or 504 => RequestErrors.TimedOut.ToProblem(),
        415 => RequestErrors.UnsupportedMediaType.ToProblem(),
        503 => RequestErrors.StoreUnavailable.ToProblem(),
        < 500 => RequestErrors.Invalid.ToProblem(),
        _ => Problems.Internal(),
    };

    private static IResult ForException(Exception exception, HttpContext context, ILogger log)
    {
        switch (exception)
        {
            case BadHttpRequestException { InnerException: JsonException wrong }:
                return UnreadableJson.ToError(wrong).ToProblem();
            case BadHttpRequestException { StatusCode: 400 } when HasNoBody(context):
                return RequestErrors.MalformedJson.ToProblem();
            case BadHttpRequestException unreadable:
                return ForStatus(unreadable.StatusCode);
            case TransientException transient:
                LogUnavailable(log, transient, context.Request.Method, context.Request.Path);
                return RequestErrors.StoreUnavailable.ToProblem();
            default:
                LogFault(log, exception, context.Request.Method, context.Request.Path);
                return Problems.Internal();
        }
    }

    // The token of a shared limit stands where else there is one that tells that the caller is gone, to whom nothing is answered.
    private static IResult? ForSharedLimit(HttpContext context)
    {
        if (SharedTimeLimit.Of(context) is null || context.RequestAborted == JsonBody.CallerIsGone || context.Response.HasStarted)
            return null;
        // The answer itself has time.
        context.RequestAborted = CancellationToken.None;
        return RequestErrors.TimedOut.ToProblem();
    }

    private static bool HasForeignCharset(HttpContext context) =>
        context.Request.ContentType is { } type
        && !type.StartsWith("text/csv", StringComparison.OrdinalIgnoreCase)
        && type.Contains("charset=", StringComparison.OrdinalIgnoreCase)
        && !type.Contains("utf-8", StringComparison.OrdinalIgnoreCase);

    private static bool HasNoBody(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false };

    [LoggerMessage(1, LogLevel.Warning, "{Method} {Path} cannot be done now")]
    private static partial void LogUnavailable(ILogger log, Exception exception, string method, string path);

    [LoggerMessage(2, LogLevel.Error, "{Method} {Path} met a fault")]
    private static partial void LogFault(ILogger log, Exception exception, string method, string path);
}
