using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>What is kept of a member of staff's authenticator.</summary>
/// <param name="Sealed">The shared secret, encrypted with a key that is not in the store.</param>
/// <param name="ConfirmedAt">From when it is asked for (UTC); null until its first code has come.</param>
/// <param name="LastStep">The step of the last code that was used; none up to it is taken again.</param>
/// <param name="Recovery">Keyed hashes of the recovery codes that are left.</param>
internal sealed record SecondFactor(string Sealed, DateTimeOffset? ConfirmedAt, long LastStep, IReadOnlyList<string> Recovery);

/// <summary>身份验证器: a second proof at sign-in for those who want it, by TOTP; a lost phone is replaced by recovery codes.</summary>
internal sealed class SecondFactors(IRecordStore store, LinkSecret secret, TimeProvider time)
{
    /// <summary>The table; a partition for each company.</summary>
    public const string Table = "second-factors";

    private const string Value = "value";
    private const int RecoveryCodes = 10;
    private const int RecoveryBytes = 10;
    private const int KeyBytes = 32;

    private readonly byte[] key = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret.Key, KeyBytes, info: "second factors"u8.ToArray());

    /// <summary>Reads a record.</summary>
    public static SecondFactor Of(Record record) => JsonSerializer.Deserialize<SecondFactor>(record.Properties[Value], WorkflowCatalog.Json)!;

    /// <summary>A new secret, which counts once a code of it has come.</summary>
    public async Task<Result<byte[]>> BeginAsync(SessionOwner owner, CancellationToken cancel)
    {
        var (known, etag) = await ReadAsync(owner, cancel);
        if (known?.ConfirmedAt is not null)
            return SignInErrors.SecondFactorInUse;
        var shared = RandomNumberGenerator.GetBytes(Totp.SecretBytes);
        await WriteAsync(owner, new SecondFactor(Seal(owner, shared), null, 0, []), etag, cancel);
        return shared;
    }

    /// <summary>From now on it is asked for; the recovery codes, which are shown this once.</summary>
    public async Task<Result<IReadOnlyList<string>>> ConfirmAsync(SessionOwner owner, string code, CancellationToken cancel)
    {
        var (known, etag) = await ReadAsync(owner, cancel);
        if (known is null)
            return SignInErrors.NoSecondFactor;
        if (known.ConfirmedAt is not null)
            return SignInErrors.SecondFactorInUse;
        if (Totp.Accept(Open(owner, known), code, time.GetUtcNow(), known.LastStep) is not { } step)
            return SignInErrors.CodeInvalid;
        List<string> codes = [.. Enumerable.Range(0, RecoveryCodes).Select(_ => Totp.ToBase32(RandomNumberGenerator.GetBytes(RecoveryBytes)))];
        await WriteAsync(owner, known with { ConfirmedAt = time.GetUtcNow(), LastStep = step, Recovery = [.. codes.Select(one => HashOf(owner, one))] }, etag, cancel);
        return codes;
    }

    /// <summary>Why the proof is not enough; null when there is no second factor or it is one, which is used up by that.</summary>
    public async Task<Error?> CheckAsync(SessionOwner owner, string? proof, CancellationToken cancel)
    {
        var (known, etag) = await ReadAsync(owner, cancel);
        if (known?.ConfirmedAt is null)
            return null;
        if (proof is null)
            return SignInErrors.SecondFactorRequired;
        if (Totp.Accept(Open(owner, known), proof, time.GetUtcNow(), known.LastStep) is { } step)
            known = known with { LastStep = step };
        else if (known.Recovery.Contains(HashOf(owner, proof)))
            known = known with { Recovery = [.. known.Recovery.Where(one => one != HashOf(owner, proof))] };
        else
            return SignInErrors.SecondFactorRequired;
        await WriteAsync(owner, known, etag, cancel);
        return null;
    }

    /// <summary>It is no longer asked for.</summary>
    public async Task<Error?> RemoveAsync(SessionOwner owner, string? proof, CancellationToken cancel)
    {
        if ((await ReadAsync(owner, cancel)).Factor?.ConfirmedAt is null)
            return SignInErrors.NoSecondFactor;
        if (await CheckAsync(owner, proof, cancel) is { } refused)
            return refused;
        await store.CommitAsync(Table, owner.Company, [RecordChange.Delete(owner.Id)], cancel);
        return null;
    }

    private async Task<(SecondFactor? Factor, string? ETag)> ReadAsync(SessionOwner owner, CancellationToken cancel) =>
        await store.ReadAsync(Table, owner.Company, owner.Id, cancel) is { } record
            ? (Of(record), record.ETag)
            : (null, null);

    // Two at once with the same code: the second is refused by the ETag and comes again as a used one.
    private async Task WriteAsync(SessionOwner owner, SecondFactor factor, string? etag, CancellationToken cancel)
    {
        var properties = new Dictionary<string, string> { [Value] = JsonSerializer.Serialize(factor, WorkflowCatalog.Json) };
        var change = etag is null ? RecordChange.Insert(owner.Id, properties) : RecordChange.Replace(owner.Id, properties, etag);
        if (!(await store.CommitAsync(Table, owner.Company, [change], cancel)).Committed)
            throw new TransientException("The second factor was used meanwhile.");
    }

    private string Seal(SessionOwner owner, byte[] shared)
    {
        var (nonce, tag, hidden) = (RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize), new byte[AesGcm.TagByteSizes.MaxSize], new byte[shared.Length]);
        using var aes = new AesGcm(key, tag.Length);
        aes.Encrypt(nonce, shared, hidden, tag, Encoding.UTF8.GetBytes(owner.Partition));
        return Convert.ToBase64String([.. nonce, .. tag, .. hidden]);
    }

    private byte[] Open(SessionOwner owner, SecondFactor factor)
    {
        var all = Convert.FromBase64String(factor.Sealed).AsSpan();
        var (nonceSize, tagSize) = (AesGcm.NonceByteSizes.MaxSize, AesGcm.TagByteSizes.MaxSize);
        var shared = new byte[all.Length - nonceSize - tagSize];
        using var aes = new AesGcm(key, tagSize);
        aes.Decrypt(all[..nonceSize], all[(nonceSize + tagSize)..], all.Slice(nonceSize, tagSize), shared, Encoding.UTF8.GetBytes(owner.Partition));
        return shared;
    }

    private string HashOf(SessionOwner owner, string recoveryCode) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{owner.Partition}\n{recoveryCode.Trim().ToUpperInvariant()}")));
}
