using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Attachments.Checks;

/// <summary>Asks for the check of one photo, and notes that none came.</summary>
internal sealed class CareForPhoto(IPhotoCheck check, PhotoTraces traces, ComplaintLog log, AttachmentLinks links, PublicAddress address, TimeProvider time) : Activity<PhotoRef, PhotoTurn>
{
    // WeChat answers within thirty minutes of being asked.
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromMinutes(40);
    private static readonly TimeSpan AskWithin = TimeSpan.FromHours(1);
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LateAnswers = TimeSpan.FromDays(1);
    private static readonly PhotoTurn Over = new(null);

    /// <inheritdoc/>
    public override async Task<PhotoTurn> RunAsync(PhotoRef input, CancellationToken cancel)
    {
        var complaint = (await log.ReadAsync(input.Case, cancel))!;
        if (complaint.Attachments.FirstOrDefault(one => one.Id == input.AttachmentId) is not { } file)
            return Over;
        var now = time.GetUtcNow();
        if (file.Check is null && input.TraceId is null && now < file.Added.At + AskWithin)
            return await AskAsync(input, complaint, now, cancel);
        if (file.Check is null)
            await NoteUncheckedAsync(input, cancel);
        if (input.TraceId is not null && file.Check is null or { Verdict: ContentVerdict.Unchecked } && now < file.Added.At + LateAnswers)
            return new PhotoTurn(file.Added.At + LateAnswers, input.TraceId);
        await traces.ForgetAsync(input, cancel);
        return Over;
    }

    private async Task<PhotoTurn> AskAsync(PhotoRef input, Complaint complaint, DateTimeOffset now, CancellationToken cancel)
    {
        var path = links.Make(address.RoutePrefix, input.Case, input.AttachmentId, AskWithin).Path;
        var asked = await check.AskAsync(input.Case.Company, complaint.Filed!.CustomerId, path, cancel);
        return asked.State switch
        {
            PhotoAskedState.Asked => await WaitAsync(input with { TraceId = asked.TraceId }, now, cancel),
            PhotoAskedState.NotNow => new PhotoTurn(now + AskAgainAfter),
            PhotoAskedState.Never => await GiveUpAsync(input, cancel),
            PhotoAskedState.NotDemanded => Over,
        };
    }

    private async Task<PhotoTurn> WaitAsync(PhotoRef input, DateTimeOffset now, CancellationToken cancel)
    {
        await traces.KeepAsync(input, cancel);
        return new PhotoTurn(now + AnswerWithin, input.TraceId);
    }

    private async Task<PhotoTurn> GiveUpAsync(PhotoRef input, CancellationToken cancel)
    {
        await NoteUncheckedAsync(input, cancel);
        return Over;
    }

    private Task<CaseView> NoteUncheckedAsync(PhotoRef input, CancellationToken cancel) => log.ActAsync(
        input.Case, (now, _) => NotePhotoCheck.Decide(new AttachmentChecked(input.AttachmentId, ContentVerdict.Unchecked), now), cancel);
}
