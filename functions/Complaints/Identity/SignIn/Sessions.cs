using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ComplaintCloud.Complaints.Attachments;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>Begins, renews and ends sessions. A refresh token renews once; when an older one comes back, somebody else has it, and the session ends.</summary>
internal sealed class Sessions(SessionTable table, SignInPeople people, ITokens tokens, LinkSecret secret, IOptions<SignInOptions> options, TimeProvider time)
{
    private const int IdBytes = 16;

    /// <summary>Begins one for a person who has proved who they are.</summary>
    public async Task<SignedIn> OpenAsync(Person person, string? device, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var id = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(IdBytes));
        var session = new Session(id, device, now, 0, now, now.AddDays(options.Value.SessionDays));
        await EndOldAsync(person.Owner, now, cancel);
        if (!await table.WriteAsync(person.Owner, session, null, cancel))
            throw new TransientException("The session's id is taken.");
        return Tokens(person, session);
    }

    /// <summary>The next tokens for a refresh token. The same one again, within seconds, brings the same next one: the first answer may have been lost.</summary>
    public async Task<Result<SignedIn>> RenewAsync(string? text, CancellationToken cancel)
    {
        if (RefreshToken.Parse(text) is not { } given || !IsOurs(given))
            return SignInErrors.SessionOver;
        while (await table.ReadAsync(given.Owner, given.SessionId, cancel) is var (session, etag))
        {
            var now = time.GetUtcNow();
            if (session.ExpiresAt <= now || await people.FindAsync(given.Owner, cancel) is not { } person)
                break;
            if (given.Turn == session.Turn - 1 && now - session.TurnedAt <= TimeSpan.FromSeconds(options.Value.RenewAgainSeconds))
                return Tokens(person, session);
            if (given.Turn != session.Turn)
                break;
            var next = session with { Turn = session.Turn + 1, TurnedAt = now, ExpiresAt = now.AddDays(options.Value.SessionDays) };
            if (await table.WriteAsync(given.Owner, next, etag, cancel))
                return Tokens(person, next);
        }
        // Whoever used the newer one may be the thief: both are out.
        await table.EndAsync(given.Owner, [given.SessionId], cancel);
        return SignInErrors.SessionOver;
    }

    /// <summary>Signs out with the refresh token; how many sessions ended.</summary>
    public async Task<int> EndAsync(string? text, CancellationToken cancel) =>
        RefreshToken.Parse(text) is { } given && IsOurs(given) ? await table.EndAsync(given.Owner, [given.SessionId], cancel) : 0;

    /// <summary>Ends all of a person; how many there were.</summary>
    public async Task<int> EndAllAsync(SessionOwner owner, CancellationToken cancel) =>
        await table.EndAsync(owner, (await table.ListAsync(owner, cancel)).Select(session => session.Id), cancel);

    private async Task EndOldAsync(SessionOwner owner, DateTimeOffset now, CancellationToken cancel)
    {
        var old = (await table.ListAsync(owner, cancel)).Where(session => session.ExpiresAt <= now).Select(session => session.Id).ToList();
        if (old.Count > 0)
            await table.EndAsync(owner, old, cancel);
    }

    private SignedIn Tokens(Person person, Session session)
    {
        var life = TimeSpan.FromMinutes(options.Value.AccessMinutes);
        var access = tokens.Issue(new Caller(person.Owner.Company, person.Owner.Audience, person.Owner.Id) { Role = person.Role, SessionId = session.Id }, life);
        var refresh = new RefreshToken(person.Owner, session.Id, session.Turn, SecretOf(person.Owner, session.Id, session.Turn));
        return new SignedIn(access, time.GetUtcNow() + life, refresh.ToString(), session.ExpiresAt, person.Owner.Audience, person.Owner.Id, person.Name, person.Role);
    }

    private bool IsOurs(RefreshToken given) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(given.Secret), Encoding.UTF8.GetBytes(SecretOf(given.Owner, given.SessionId, given.Turn)));

    private string SecretOf(SessionOwner owner, string id, int turn) => WebEncoders.Base64UrlEncode(HMACSHA256.HashData(
        secret.Key, Encoding.UTF8.GetBytes(string.Join('\n', "refresh", owner.Partition, id, turn.ToString(CultureInfo.InvariantCulture)))));
}
