using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using ComplaintCloud.Complaints.Blobs;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>Compares the files of cases with what the facts say of them, byte by byte.</summary>
internal sealed class FileCheck(IBlobStore blobs)
{
    /// <summary>The files of a case that are missing or are not what was put.</summary>
    public async IAsyncEnumerable<CaseFault> OfCaseAsync(Complaint complaint, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var (place, blobKey, sha256) in FilesOf(complaint))
            if (await FaultOfAsync(blobs, blobKey, sha256, cancel) is { } what)
                yield return new CaseFault(new CaseRef(complaint.Company, complaint.Id), place, what);
    }

    /// <summary>All files that the facts of a case name.</summary>
    public static IEnumerable<(string Place, string BlobKey, string Sha256)> FilesOf(Complaint complaint) =>
    [
        .. complaint.Attachments.Select(file => ($"file {file.Id}", file.BlobKey, file.Sha256)),
        .. complaint.Dispositions.Select(record => ($"disposition record of fact {record.UpTo}", record.BlobKey, record.Sha256)),
    ];

    /// <summary>What is wrong with one file; null for nothing.</summary>
    public static async Task<string?> FaultOfAsync(IBlobStore blobs, string blobKey, string sha256, CancellationToken cancel)
    {
        await using var content = await blobs.OpenAsync(blobKey, cancel);
        if (content is null)
            return $"{blobKey} is missing";
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
        return hash == sha256 ? null : $"{blobKey} was changed: its SHA-256 is {hash}";
    }
}
