using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ComplaintCloud.LocalHost.Identity;

/// <summary>
/// Bearer tokens as JWTs. Several keys may be good for reading, so that a new one signs without anybody being signed out; a token
/// names its key.
/// </summary>
/// <param name="keys">The keys of now: the first signs, all read.</param>
/// <param name="time">The clock.</param>
internal sealed class JwtTokens(Func<IReadOnlyList<byte[]>> keys, TimeProvider time) : ITokens
{
    /// <summary>Most tokens that are remembered as valid.</summary>
    public const int MaxRemembered = 10_000;

    private const string Issuer = "complaintcloud";
    private const string Company = "company";
    private const string Role = "role";
    private const string Complaint = "complaint";
    private const string Offer = "offer";
    private const string Statement = "statement";
    private const string Accountability = "accountability";
    private const string SessionId = "sid";
    private const int KeyIdBytes = 6;

    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };
    private readonly ConcurrentDictionary<string, (Caller Caller, DateTimeOffset ExpiresAt)> remembered = new(StringComparer.Ordinal);

    /// <summary>With one key for all time.</summary>
    public JwtTokens(byte[] key, TimeProvider time)
        : this(() => [key], time)
    {
    }

    /// <inheritdoc/>
    public string Issue(Caller caller, TimeSpan lifetime)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object> { [JwtRegisteredClaimNames.Sub] = caller.Id, [Company] = caller.Company };
        if (caller.Role is { } role)
            claims[Role] = role.ToString();
        if (caller.ComplaintId is { } complaint)
            claims[Complaint] = complaint;
        if (caller.OfferNo is { } offer)
            claims[Offer] = offer;
        if (caller.StatementNo is { } statement)
            claims[Statement] = statement;
        if (caller.AccountabilityId is { } accountability)
            claims[Accountability] = accountability;
        if (caller.SessionId is { } session)
            claims[SessionId] = session;
        return handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = caller.Audience.ToString(),
            IssuedAt = now,
            Expires = now + lifetime,
            Claims = claims,
            SigningCredentials = new SigningCredentials(KeyOf(keys()[0]), SecurityAlgorithms.HmacSha256),
        });
    }

    /// <inheritdoc/>
    public Caller? Read(ReadOnlySpan<char> token)
    {
        if (token.IsEmpty)
            return null;
        if (remembered.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(token, out var known) && known.ExpiresAt > time.GetUtcNow())
            return known.Caller;
        return ReadAnew(token.ToString());
    }

    private Caller? ReadAnew(string token)
    {
        remembered.TryRemove(token, out _);
        if (!TryValidate(token, out var valid) || ToCaller(valid) is not { } caller)
            return null;
        // Only valid tokens get here, so the bound is a backstop and need not choose whom it forgets.
        if (remembered.Count >= MaxRemembered)
            remembered.Clear();
        remembered[token] = (caller, new DateTimeOffset(valid.ValidTo, TimeSpan.Zero));
        return caller;
    }

    private bool TryValidate(string token, [NotNullWhen(true)] out JsonWebToken? valid)
    {
        // A symmetric key needs no waiting: the task is complete when it is returned.
        var outcome = handler.ValidateTokenAsync(token, Parameters()).GetAwaiter().GetResult();
        valid = outcome.IsValid ? (JsonWebToken)outcome.SecurityToken : null;
        return valid is not null;
    }

    private TokenValidationParameters Parameters() => new()
    {
        ValidIssuer = Issuer,
        ValidAudiences = Enum.GetNames<Audience>(),
        IssuerSigningKeys = keys().Select(KeyOf),
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        LifetimeValidator = (_, expires, _, _) => expires is { } end && end > time.GetUtcNow().UtcDateTime,
    };

    private static Caller? ToCaller(JsonWebToken token)
    {
        if (token.Subject is not { Length: > 0 } id || Claim(token, Company) is not { } company
            || !Enum.TryParse<Audience>(token.Audiences.Single(), out var audience))
            return null;
        return new Caller(company, audience, id)
        {
            Role = Enum.TryParse<StaffRole>(Claim(token, Role), out var role) ? role : null,
            ComplaintId = Claim(token, Complaint),
            OfferNo = Number(token, Offer),
            StatementNo = Number(token, Statement),
            AccountabilityId = Claim(token, Accountability),
            SessionId = Claim(token, SessionId),
        };
    }

    // Its own hash names a key, so that all who have it call it the same.
    private static SymmetricSecurityKey KeyOf(byte[] key) => new(key) { KeyId = Convert.ToHexStringLower(SHA256.HashData(key).AsSpan(0, KeyIdBytes)) };

    private static int? Number(JsonWebToken token, string name) =>
        int.TryParse(Claim(token, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Claim(JsonWebToken token, string name) => token.TryGetClaim(name, out var claim) ? claim.Value : null;
}
