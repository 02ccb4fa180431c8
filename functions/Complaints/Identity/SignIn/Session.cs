using System.Text;
using ComplaintCloud.Complaints.People;
using Microsoft.AspNetCore.WebUtilities;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>登录会话: one sign-in on one device, from its beginning to its end.</summary>
/// <param name="Id">22 characters.</param>
/// <param name="Device">What the person's client calls itself; null when it does not.</param>
/// <param name="StartedAt">When it was signed in (UTC).</param>
/// <param name="Turn">How often it was renewed. Only the newest refresh token renews it again.</param>
/// <param name="TurnedAt">When last (UTC).</param>
/// <param name="ExpiresAt">When it ends unless it is renewed (UTC).</param>
internal sealed record Session(string Id, string? Device, DateTimeOffset StartedAt, int Turn, DateTimeOffset TurnedAt, DateTimeOffset ExpiresAt);

/// <summary>Whose a session is.</summary>
internal readonly record struct SessionOwner(string Company, Audience Audience, string Id)
{
    /// <summary>The owner of a caller's session.</summary>
    public static SessionOwner Of(Caller caller) => new(caller.Company, caller.Audience, caller.Id);

    /// <summary>The partition of their sessions.</summary>
    public string Partition => $"{Company}|{Audience.WireName()}|{Id}";
}

/// <summary>What somebody who signed in is given.</summary>
/// <param name="Token">The access token, sent as <c>Authorization: Bearer</c>.</param>
/// <param name="ExpiresAt">Until when it holds (UTC).</param>
/// <param name="RefreshToken">Renews the session once; the answer brings the next.</param>
/// <param name="RefreshExpiresAt">Until when (UTC).</param>
/// <param name="Audience">Whose front they use.</param>
/// <param name="Id">Their id in the company.</param>
/// <param name="Name">How they are addressed.</param>
/// <param name="Role">What a member of staff may decide; absent for others.</param>
public sealed record SignedIn(
    string Token, DateTimeOffset ExpiresAt, string RefreshToken, DateTimeOffset RefreshExpiresAt, Audience Audience, string Id, string Name, StaffRole? Role);

/// <summary>The parts of a refresh token. Only its secret is one; it is derived anew to be compared and stored nowhere.</summary>
internal sealed record RefreshToken(SessionOwner Owner, string SessionId, int Turn, string Secret)
{
    private const int MaxChars = 500;

    /// <summary>As it is sent.</summary>
    public override string ToString() => WebEncoders.Base64UrlEncode(
        Encoding.UTF8.GetBytes(string.Join('\n', Owner.Company, Owner.Audience, Owner.Id, SessionId, Turn.ToString(System.Globalization.CultureInfo.InvariantCulture), Secret)));

    /// <summary>The parts of a text; null when it is none of ours.</summary>
    public static RefreshToken? Parse(string? text)
    {
        try
        {
            return text is { Length: > 0 and <= MaxChars } && Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(text)).Split('\n') is [var company, var audience, var id, var session, var turn, var secret]
                && Enum.TryParse<Audience>(audience, out var known) && int.TryParse(turn, out var number) && ((string[])[company, id, session]).All(PeopleRow.IsKey)
                ? new RefreshToken(new(company, known, id), session, number, secret)
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
