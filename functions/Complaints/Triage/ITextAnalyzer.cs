namespace ComplaintCloud.Complaints.Triage;

/// <summary>Judges what customers write: what it is about, how bad it is, and which words say so.</summary>
/// <remarks>
/// The words of an analysis are a help for people, never a decision: no case is closed or lowered by them. An analyser that asks a
/// service outside the process must mask personal data first.
/// </remarks>
public interface ITextAnalyzer
{
    /// <summary>Name and version, such as <c>embedded-1</c>; kept with everything it says.</summary>
    string Name { get; }

    /// <summary>Judges one text.</summary>
    /// <param name="text">What was written, up to 5,000 characters; may be empty.</param>
    /// <param name="cancel">Gives up waiting.</param>
    /// <exception cref="TransientException">It cannot be reached now; the same call may be made again.</exception>
    ValueTask<AnalyzedText> AnalyzeAsync(string text, CancellationToken cancel = default);

    /// <summary>Judges several texts at once; the answers are in the order of the texts.</summary>
    /// <exception cref="TransientException">It cannot be reached now; the same call may be made again.</exception>
    ValueTask<IReadOnlyList<AnalyzedText>> AnalyzeAsync(IReadOnlyList<string> texts, CancellationToken cancel = default);
}
