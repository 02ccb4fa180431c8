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
        foreach (var file in complaint.Attachments)
            if (await FaultOfAsync(file, cancel) is { } what)
                yield return new CaseFault(new CaseRef(complaint.Company, complaint.Id), $"file {file.Id}", what);
    }

    private async Task<string?> FaultOfAsync(AttachmentState file, CancellationToken cancel)
    {
        await using var content = await blobs.OpenAsync(file.BlobKey, cancel);
        if (content is null)
            return $"{file.BlobKey} is missing";
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
        return hash == file.Sha256 ? null : $"{file.BlobKey} was changed: its SHA-256 is {hash}";
    }
}
