namespace ComplaintCloud.Complaints;

/// <summary>The disposition record (售后处置单) of a case that has ended was written and archived.</summary>
/// <param name="UpTo">The last fact that it tells of; with the names, the same bytes can be made of the facts again.</param>
/// <param name="Sha256">Of the document, in lower-case hex.</param>
/// <param name="BlobKey">Where it is kept.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Names">How those who acted were called then, by who they are in the log; the company under its id.</param>
public sealed record DispositionArchived(int UpTo, string Sha256, string BlobKey, long Bytes, IReadOnlyDictionary<string, string> Names) : Fact;
