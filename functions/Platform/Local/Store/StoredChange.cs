using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>A change as bytes.</summary>
internal sealed class StoredChange(RecordChange change)
{
    /// <summary>All of a batch.</summary>
    public static StoredChange[] Of(IReadOnlyList<RecordChange> changes)
    {
        var stored = new StoredChange[changes.Count];
        for (var i = 0; i < stored.Length; i++)
            stored[i] = new StoredChange(changes[i]);
        return stored;
    }

    public RecordChangeKind Kind { get; } = change.Kind;

    /// <summary>The row.</summary>
    public string Row { get; } = change.Row;

    /// <summary>The row as it is stored.</summary>
    public byte[] Key { get; } = OrdinalKeys.Encode(change.Row);

    /// <summary>What is put there; null when it is deleted.</summary>
    public byte[]? Properties { get; } = change.Kind == RecordChangeKind.Delete ? null : PropertyCodec.Encode(change.Properties!);

    /// <summary>The version that must be there; see <see cref="ETags"/>.</summary>
    public long IfMatch { get; } = ETags.Parse(change.IfMatch);
}
