using System.Text.Json;
using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Attachments;

/// <summary>A file that comes in pieces, in order, so that a phone whose network went away goes on where it was.</summary>
/// <param name="Received">How many bytes are kept; the next piece begins there.</param>
public sealed record PartialUpload(long Received);

/// <summary>Keeps the pieces until the file is attached to its case; what is not attached within a day is swept.</summary>
internal sealed class PartialUploads(IRecordStore store, IBlobStore blobs, TimeProvider time)
{
    /// <summary>The folder of a company in which pieces are.</summary>
    public const string Folder = "uploads";

    /// <summary>Most bytes of a piece (1 MiB).</summary>
    public const int MaxPieceBytes = 1024 * 1024;

    /// <summary>Where the records are: a partition for each company.</summary>
    public const string Table = "uploads";

    private const int MaxPieces = 320;
    private const int MaxOpen = 20;
    private const int OwnerChars = 10;
    private const string PieceType = "application/octet-stream";
    private const string Value = "value";

    /// <summary>How far an upload of the caller is; at the beginning when nothing came yet.</summary>
    public async Task<PartialUpload> ReadAsync(Caller caller, string uploadId, CancellationToken cancel) =>
        new((await FindAsync(caller, RowOf(caller, uploadId), cancel)).Kept.Received);

    /// <summary>Keeps the next piece; durable when this returns.</summary>
    /// <param name="caller">Whose upload.</param>
    /// <param name="uploadId">As the client calls it.</param>
    /// <param name="offset">Where the piece begins; it must be where the last one ended.</param>
    /// <param name="piece">1 to <see cref="MaxPieceBytes"/> bytes.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Result<PartialUpload>> AddAsync(Caller caller, string uploadId, long offset, byte[] piece, CancellationToken cancel)
    {
        var row = RowOf(caller, uploadId);
        var (kept, etag) = await FindAsync(caller, row, cancel);
        if (Refusal(kept, offset, piece.Length) is { } refused)
            return refused;
        if (etag is null && await HasManyOpenAsync(caller.Company, row[..OwnerChars], cancel))
            return AttachmentErrors.TooMany(MaxOpen);
        using var content = new MemoryStream(piece, writable: false);
        var blob = await blobs.PutAsync(FolderOf(caller, row), content, PieceType, cancel);
        var more = kept with { At = time.GetUtcNow(), Pieces = [.. kept.Pieces, new Piece(blob.Sha256, piece.Length)] };
        var properties = new Dictionary<string, string>(1) { [Value] = JsonSerializer.Serialize(more, WorkflowCatalog.Json) };
        var change = etag is null ? RecordChange.Insert(row, properties) : RecordChange.Replace(row, properties, etag);
        return (await store.CommitAsync(Table, caller.Company, [change], cancel)).Committed
            ? new PartialUpload(more.Received)
            : AttachmentErrors.Offset((await FindAsync(caller, row, cancel)).Kept.Received);
    }

    /// <summary>All that came, as one file; null when nothing did.</summary>
    public async Task<Stream?> OpenAsync(Caller caller, string uploadId, CancellationToken cancel)
    {
        var row = RowOf(caller, uploadId);
        var (kept, etag) = await FindAsync(caller, row, cancel);
        if (etag is null)
            return null;
        var whole = new MemoryStream((int)kept.Received);
        foreach (var piece in kept.Pieces)
        {
            await using var content = await blobs.OpenAsync(BlobKey.Of(FolderOf(caller, row), piece.Sha256, PieceType), cancel);
            if (content is null)
                return null;
            await content.CopyToAsync(whole, cancel);
        }
        whole.Position = 0;
        return whole;
    }

    /// <summary>Forgets an upload whose file is attached.</summary>
    public async Task RemoveAsync(Caller caller, string uploadId, CancellationToken cancel)
    {
        var row = RowOf(caller, uploadId);
        var (kept, etag) = await FindAsync(caller, row, cancel);
        if (etag is null || !(await store.CommitAsync(Table, caller.Company, [RecordChange.Delete(row, etag)], cancel)).Committed)
            return;
        foreach (var piece in kept.Pieces.Distinct())
            await blobs.DeleteAsync(BlobKey.Of(FolderOf(caller, row), piece.Sha256, PieceType), cancel);
    }

    /// <summary>When a record was last added to.</summary>
    public static DateTimeOffset LastAddedTo(Record record) => JsonSerializer.Deserialize<Kept>(record.Properties[Value], WorkflowCatalog.Json)!.At;

    /// <summary>The blobs of the pieces that a record names.</summary>
    public static IReadOnlyList<string> PiecesOf(Record record) =>
        [.. JsonSerializer.Deserialize<Kept>(record.Properties[Value], WorkflowCatalog.Json)!.Pieces.Select(piece => BlobKey.Of($"{record.Partition}/{Folder}/{record.Row}", piece.Sha256, PieceType))];

    private static Error? Refusal(Kept kept, long offset, int bytes)
    {
        if (bytes == 0)
            return AttachmentErrors.Missing;
        if (offset != kept.Received)
            return AttachmentErrors.Offset(kept.Received);
        if (kept.Pieces.Count >= MaxPieces)
            return RequestErrors.InvalidMember("offset", $"一个文件最多分 {MaxPieces} 次上传，请用更大的分段。");
        return kept.Received + bytes > UploadedFile.MaxBytes ? AttachmentErrors.TooLarge : null;
    }

    private async Task<bool> HasManyOpenAsync(string company, string owner, CancellationToken cancel) =>
        (await store.ReadFullPageAsync(new RecordQuery(Table) { Partition = company, RowFrom = owner, RowBefore = $"{owner}~", Take = MaxOpen }, cancel)).Records.Count == MaxOpen;

    private async Task<(Kept Kept, string? ETag)> FindAsync(Caller caller, string row, CancellationToken cancel) =>
        await store.ReadAsync(Table, caller.Company, row, cancel) is { } record
            ? (JsonSerializer.Deserialize<Kept>(record.Properties[Value], WorkflowCatalog.Json)!, record.ETag)
            : (new Kept([], default), null);

    // The client's name for it counts for this caller and this job alone; a customer and a member of staff may have the same id.
    private static string RowOf(Caller caller, string uploadId)
    {
        var owner = $"{(caller.Audience is Audience.Staff ? "staff" : caller.ComplaintId)}\n{caller.OfferNo}";
        return $"{ComplaintId.For(caller, $"uploads\n{owner}")[..OwnerChars]}{ComplaintId.For(caller, $"upload\n{owner}\n{uploadId}")}";
    }

    private static string FolderOf(Caller caller, string row) => $"{caller.Company}/{Folder}/{row}";

    private sealed record Piece(string Sha256, long Bytes);

    private sealed record Kept(IReadOnlyList<Piece> Pieces, DateTimeOffset At)
    {
        public long Received => Pieces.Sum(piece => piece.Bytes);
    }
}
