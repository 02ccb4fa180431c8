using ComplaintCloud.Complaints.Audit;
using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.Records;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Attachments;

/// <summary>
/// Every night: deletes pieces that were never put together, and files that no fact names since something went wrong between
/// keeping the bytes and recording them. Both only after a day, so nothing that is under way is touched.
/// </summary>
internal sealed class SweepFiles(IBlobStore blobs, IRecordStore store, ComplaintLog log, TimeProvider time, ILogger<SweepFiles> logger) : IScheduledJob
{
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    // Older files were looked at in an earlier night; the days between bridge an outage.
    private static readonly TimeSpan LookBack = TimeSpan.FromDays(15);

    /// <inheritdoc/>
    public string Name => "sweep_files";

    /// <inheritdoc/>
    public JobCadence Cadence { get; } = JobCadence.DailyAt(3, 30);

    /// <inheritdoc/>
    public JobCatchUp CatchUp => JobCatchUp.Latest;

    /// <inheritdoc/>
    public async Task RunAsync(JobOccurrence occurrence, CancellationToken cancel)
    {
        await ForgetUploadsAsync(occurrence.Company, cancel);
        var before = time.GetUtcNow() - Grace;
        var uploads = $"{occurrence.Company}/{PartialUploads.Folder}/";
        var byCase = new Dictionary<string, List<string>>();
        string? continuation = null;
        do
        {
            var page = await blobs.ListAsync($"{occurrence.Company}/", IBlobStore.MaxPage, continuation, cancel);
            foreach (var blob in page.Blobs.Where(blob => blob.PutAt < before))
                if (blob.Key.StartsWith(uploads, StringComparison.Ordinal))
                    await blobs.DeleteAsync(blob.Key, cancel);
                else if (blob.PutAt > before - LookBack && blob.Key.Split('/') is [_, var id, _] && ComplaintId.IsOne(id))
                    (byCase.TryGetValue(id, out var keys) ? keys : byCase[id] = []).Add(blob.Key);
            continuation = page.Continuation;
        }
        while (continuation is not null);
        foreach (var (id, keys) in byCase)
            await logger.TryAsync(Name, id, () => SweepAsync(new CaseRef(occurrence.Company, id), keys, cancel));
    }

    private async Task SweepAsync(CaseRef id, List<string> keys, CancellationToken cancel)
    {
        var named = await log.ReadAsync(id, cancel) is { } complaint ? FileCheck.FilesOf(complaint).Select(file => file.BlobKey).ToHashSet() : [];
        foreach (var key in keys.Where(key => !named.Contains(key)))
            await blobs.DeleteAsync(key, cancel);
    }

    private async Task ForgetUploadsAsync(string company, CancellationToken cancel)
    {
        var before = time.GetUtcNow() - Grace;
        await foreach (var record in store.ReadAllAsync(new RecordQuery(PartialUploads.Table) { Partition = company }, cancel))
            if (logger.TryRead(PartialUploads.Table, record, one => PartialUploads.LastAddedTo(one) < before))
                await store.CommitAsync(PartialUploads.Table, company, [RecordChange.Delete(record.Row, record.ETag)], cancel);
    }
}
