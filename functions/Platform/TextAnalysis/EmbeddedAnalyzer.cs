using System.Collections.Concurrent;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.TextAnalysis.Lexicon;
using ComplaintCloud.TextAnalysis.Model;

namespace ComplaintCloud.TextAnalysis;

/// <summary>
/// The analyser that comes with the product: no cloud, no files beside the program. Linear models over characters and a lexicon
/// written by hand, and floors below which severity never goes.
/// </summary>
public sealed class EmbeddedAnalyzer : ITextAnalyzer
{
    private readonly LinearModel model;
    private readonly ConcurrentBag<TextTagger> idle = [];

    /// <summary>The analyser with the model that comes with the program.</summary>
    public EmbeddedAnalyzer()
        : this(ModelFile.ReadOwn())
    {
    }

    /// <summary>An analyser with another model.</summary>
    internal EmbeddedAnalyzer(LinearModel model) => this.model = model;

    /// <inheritdoc/>
    public string Name => TextTagger.Analyser;

    /// <summary>Judges a text at once.</summary>
    public AnalyzedText Analyze(string text)
    {
        if (!idle.TryTake(out var tagger))
            tagger = new TextTagger(new TextScorer(model, ConceptLexicon.Own));
        var tags = tagger.Tag(text);
        idle.Add(tagger);
        return tags;
    }

    /// <inheritdoc/>
    public ValueTask<AnalyzedText> AnalyzeAsync(string text, CancellationToken cancel = default) => ValueTask.FromResult(Analyze(text));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<AnalyzedText>> AnalyzeAsync(IReadOnlyList<string> texts, CancellationToken cancel = default) =>
        ValueTask.FromResult<IReadOnlyList<AnalyzedText>>([.. texts.Select(Analyze)]);
}
