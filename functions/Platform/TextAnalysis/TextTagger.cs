using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.TextAnalysis.Model;

namespace ComplaintCloud.TextAnalysis;

/// <summary>Scores a text, decides on its tags and finds the words behind each. Keeps buffers, so one at a time.</summary>
internal sealed class TextTagger(TextScorer scorer)
{
    /// <summary>Name and version of the embedded analyser.</summary>
    public const string Analyser = "embedded-1";

    private const int MostPhrases = 4;
    private const int PhrasesOfItem = 2;
    private const int Serious = 3;
    private readonly EvidenceFinder finder = new(scorer);
    private readonly List<KeyPhrase> phrases = [];
    private readonly List<TagEvidence> evidence = [];

    /// <summary>All that is said of a text.</summary>
    public AnalyzedText Tag(string text)
    {
        scorer.Score(text);
        var tags = TagDecision.Of(scorer);
        var probabilities = scorer.Probabilities;
        FindEvidence(text, tags);
        var code = tags.Items[0].Code;
        return new AnalyzedText(
            tags.Items, ClassOf(code), tags.Feeling,
            Math.Round(probabilities[Heads.Feeling.OutputOf("positive")] - probabilities[Heads.Feeling.OutputOf("negative")], 2),
            tags.Severity, TagDecision.Severities(probabilities), tags.Flags, tags.Asked, [.. phrases.OrderBy(phrase => phrase.Start)], [.. evidence],
            Analyser, ReviewReason.Of(tags, scorer));
    }

    private static ComplaintClass? ClassOf(string code) => code[0] switch
    {
        'P' => ComplaintClass.Process,
        'Q' => ComplaintClass.Quality,
        'M' => ComplaintClass.Misunderstanding,
        _ => null,
    };

    private void FindEvidence(string text, TagDecision tags)
    {
        phrases.Clear();
        evidence.Clear();
        AddWords(text, tags.Items[0].Code, Heads.Item.OutputOf(tags.Items[0].Code), PhrasesOfItem, isPhrase: true);
        if (tags.Floor.Level == tags.Severity)
            AddFloor(text, tags);
        else if (tags.Severity > 1)
            AddWords(text, $"S{tags.Severity}", Heads.Severity.Start + tags.Severity - 2, 1, tags.Severity >= Serious);
        foreach (var flag in tags.Flags)
            AddWords(text, flag.Flag, Heads.Flags.OutputOf(flag.Flag), 1, isPhrase: true);
        AddWords(text, tags.Feeling.WireName(), Heads.Feeling.Start + (int)tags.Feeling, 1, isPhrase: false);
        if (tags.Asked is not Demand.None)
            AddWords(text, tags.Asked.WireName(), Heads.Asked.Start + (int)tags.Asked, 1, isPhrase: false);
    }

    private void AddWords(string text, string tag, int output, int most, bool isPhrase)
    {
        finder.Weigh(output);
        for (var i = 0; i < most; i++)
            if (finder.TakeHeaviest() is var range && range.End > range.Start)
                Add(text, tag, finder.Original(range), isPhrase);
    }

    private void AddFloor(string text, TagDecision tags)
    {
        for (var i = 0; i < scorer.Matches.Count; i++)
            if (scorer.Matches[i] is var match && match.Concept == tags.Floor.Concept)
                Add(text, $"S{tags.Severity}", finder.Original((match.Start, match.End)), isPhrase: true);
    }

    private void Add(string text, string tag, (int Start, int End) range, bool isPhrase)
    {
        var words = text[range.Start..range.End];
        evidence.Add(new TagEvidence(tag, words, range.Start));
        if (isPhrase && phrases.Count < MostPhrases && !phrases.Exists(other => range.Start < other.Start + other.Words.Length && other.Start < range.End))
            phrases.Add(new KeyPhrase(words, range.Start));
    }
}
