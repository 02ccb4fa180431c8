using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>A member of staff sets up their authenticator, or takes it away.</summary>
internal static class SecondFactorApi
{
    private const string Issuer = "投诉云";

    /// <summary>Maps the routes.</summary>
    public static void MapSecondFactor(this IEndpointRouteBuilder staff)
    {
        staff.MapPost("/second-factor", BeginAsync);
        staff.MapPost("/second-factor/confirmation", async (HttpContext http, SecondFactors factors, SecondFactorCode command) =>
        {
            var codes = await factors.ConfirmAsync(SessionOwner.Of(http.Caller()), command.Code ?? "", http.RequestAborted);
            Result<SecondFactorConfirmed> answer = codes.Is(out var recovery, out var refused) ? new SecondFactorConfirmed(recovery) : refused;
            return answer.ToHttp();
        });
        staff.MapPost("/second-factor/removal", async (HttpContext http, SecondFactors factors, SecondFactorCode command) =>
        {
            var refused = await factors.RemoveAsync(SessionOwner.Of(http.Caller()), command.Code ?? "", http.RequestAborted);
            Result<SecondFactorRemoved> answer = refused is null ? new SecondFactorRemoved(true) : refused;
            return answer.ToHttp();
        });
    }

    private static async Task<IResult> BeginAsync(HttpContext http, SecondFactors factors, SignInPeople people)
    {
        var owner = SessionOwner.Of(http.Caller());
        var begun = await factors.BeginAsync(owner, http.RequestAborted);
        var name = (await people.FindAsync(owner, http.RequestAborted))!.Name;
        Result<SecondFactorBegun> answer = begun.Is(out var secret, out var refused) ? Begun(Totp.ToBase32(secret), name) : refused;
        return answer.ToHttp();
    }

    // The format of key URIs that authenticator apps read from a QR code.
    private static SecondFactorBegun Begun(string secret, string name) =>
        new(secret, $"otpauth://totp/{Uri.EscapeDataString($"{Issuer}:{name}")}?secret={secret}&issuer={Uri.EscapeDataString(Issuer)}");
}

/// <summary>A code of the authenticator, or a recovery code where one is taken.</summary>
/// <param name="Code">As it is shown.</param>
public sealed record SecondFactorCode(string? Code = null);

/// <summary>What goes into the authenticator app.</summary>
/// <param name="Secret">To be typed in.</param>
/// <param name="Uri">To be shown as a QR code.</param>
public sealed record SecondFactorBegun(string Secret, string Uri);

/// <summary>It is asked for from now on.</summary>
/// <param name="RecoveryCodes">Each signs in once in place of a code; shown this once.</param>
public sealed record SecondFactorConfirmed(IReadOnlyList<string> RecoveryCodes);

/// <summary>It is not asked for any more.</summary>
/// <param name="Removed">Always true.</param>
public sealed record SecondFactorRemoved(bool Removed);
