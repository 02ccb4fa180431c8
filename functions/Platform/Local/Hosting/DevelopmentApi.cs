using System.Net;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.LocalHost.Hosting;

/// <summary>What only a developer's machine has: sign in as anybody, read what would have been sent.</summary>
internal static class DevelopmentApi
{
    /// <summary>The sign-in code that everybody gets.</summary>
    public const string Code = "246810";

    private static readonly TimeSpan TokenLife = TimeSpan.FromDays(30);

    /// <summary>Maps the routes.</summary>
    public static void MapDevelopment(this RouteGroupBuilder dev)
    {
        // A proxy on this machine may bring others here.
        dev.AddEndpointFilter(async (context, next) =>
            context.HttpContext.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from) ? await next(context) : RequestErrors.NotFound.ToProblem());
        dev.MapGet("/outbox", OutboxAsync);
        dev.MapPost("/sign-in", SignInAsync);
    }

    private static async Task<IResult> OutboxAsync(DevelopmentOutbox outbox, string? complaintId, int? take, CancellationToken cancel)
    {
        if (!Requests.PageSize(take).Is(out var size, out var wrong))
            return wrong.ToProblem();
        Result<Outbox> result = new Outbox(await outbox.ReadAsync(complaintId, size, cancel));
        return result.ToHttp();
    }

    private static async Task<IResult> SignInAsync(SignIn command, CompanyDirectory directory, ITokens tokens, TimeProvider time, CancellationToken cancel)
    {
        if (await directory.FindAsync(command.Company, cancel) is not { } people)
            return RequestErrors.CompanyUnknown.ToProblem();
        var caller = new Caller(command.Company, command.Audience, command.Id);
        string? name;
        switch (command.Audience)
        {
            case Audience.Customer:
                name = (await directory.FindCustomerAsync(command.Company, command.Id, cancel))?.Name;
                break;
            case Audience.Staff:
                var member = people.FindStaff(command.Id);
                (name, caller) = (member?.Name, caller with { Role = member?.Role });
                break;
            case Audience.Cleaner:
                name = people.FindCleaner(command.Id)?.Name;
                break;
            default:
                return RequestErrors.InvalidMember("audience", "请选择客户、员工或保洁员。").ToProblem();
        }
        if (name is null)
            return RequestErrors.NotFound.ToProblem();
        Result<DevelopmentToken> result = new DevelopmentToken(tokens.Issue(caller, TokenLife), time.GetUtcNow() + TokenLife, name);
        return result.ToHttp();
    }

    private sealed record SignIn(string Company, Audience Audience, string Id);

    private sealed record DevelopmentToken(string Token, DateTimeOffset ExpiresAt, string Name);

    private sealed record Outbox(IReadOnlyList<OutboxMessage> Messages);
}
