namespace ComplaintCloud.Complaints.Linking;

/// <summary>A file that another case has too.</summary>
internal static class CopiedFile
{
    private const string Moved = "在另一个投诉里已放行。";

    /// <summary>What the other case is told of it: a photo that is held in one is held in both.</summary>
    public static IEnumerable<Fact> FactsOf(AttachmentState file)
    {
        yield return new AttachmentAdded(file.Id, file.Purpose, file.ContentType, file.Bytes, file.Sha256, file.BlobKey, SourceSha256: file.SourceSha256);
        if (file.Check is { } found)
            yield return found;
        if (file.Released is not null)
            yield return new AttachmentReleased(file.Id, Moved);
    }
}
