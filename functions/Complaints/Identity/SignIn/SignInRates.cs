using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>How often sign-in may be tried from one address and in one company, also from this machine. What concerns one phone is stored with its code.</summary>
internal sealed class SignInRates(IOptions<SignInOptions> options, TimeProvider time)
{
    private readonly RateLimiter<UInt128> codesOfAddress = new(options.Value.CodesPerMinuteOfAddress, time);
    private readonly RateLimiter<string> codesOfCompany = new(options.Value.CodesPerMinuteOfCompany, time);
    private readonly RateLimiter<UInt128> answersOfAddress = new(options.Value.AnswersPerMinuteOfAddress, time);

    /// <summary>The refusal when too many codes are asked for; null when not.</summary>
    public Error? OfCodes(HttpContext http, string company) => Refusal(codesOfAddress.Use(AddressOf(http)) ?? codesOfCompany.Use(company));

    /// <summary>The refusal when too many answers come from one address; null when not.</summary>
    public Error? OfAnswers(HttpContext http) => Refusal(answersOfAddress.Use(AddressOf(http)));

    private static UInt128 AddressOf(HttpContext http) => RateLimits.Network(http.Connection.RemoteIpAddress ?? IPAddress.IPv6None);

    private static Error? Refusal(TimeSpan? wait) => wait is { } time ? RequestErrors.TooManyRequests(time) : null;
}
