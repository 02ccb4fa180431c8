using System.Globalization;
using System.Net;
using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.Complaints.Records;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>
/// How often sign-in may be tried from one address and in one company, also from this machine, and whichever host is asked. What concerns
/// one phone is stored with its code.
/// </summary>
internal sealed class SignInRates(IRecordStore store, LinkSecret secret, IOptions<SignInOptions> options, TimeProvider time)
{
    private readonly StoredRateLimiter codesOfAddress = new("codes-of-address", options.Value.CodesPerMinuteOfAddress, store, secret, time);
    private readonly StoredRateLimiter codesOfCompany = new("codes-of-company", options.Value.CodesPerMinuteOfCompany, store, secret, time);
    private readonly StoredRateLimiter answersOfAddress = new("answers-of-address", options.Value.AnswersPerMinuteOfAddress, store, secret, time);

    /// <summary>The refusal when too many codes are asked for; null when not.</summary>
    public async Task<Error?> OfCodesAsync(HttpContext http, string company) =>
        Refusal(await codesOfAddress.UseAsync(AddressOf(http), http.RequestAborted) ?? await codesOfCompany.UseAsync(company, http.RequestAborted));

    /// <summary>The refusal when too many answers come from one address; null when not.</summary>
    public async Task<Error?> OfAnswersAsync(HttpContext http) => Refusal(await answersOfAddress.UseAsync(AddressOf(http), http.RequestAborted));

    private static string AddressOf(HttpContext http) =>
        RateLimits.Network(http.Connection.RemoteIpAddress ?? IPAddress.IPv6None).ToString(CultureInfo.InvariantCulture);

    private static Error? Refusal(TimeSpan? wait) => wait is { } time ? RequestErrors.TooManyRequests(time) : null;
}
