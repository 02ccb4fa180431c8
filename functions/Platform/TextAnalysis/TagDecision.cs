using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.TextAnalysis.Model;

namespace ComplaintCloud.TextAnalysis;

/// <summary>What is said of a text, by its probabilities, the thresholds and the floors of the lexicon.</summary>
/// <param name="Items">The three likeliest sub-items.</param>
/// <param name="Feeling">How the writer feels.</param>
/// <param name="Severity">1 to 4: the higher of the model's and the floor's.</param>
/// <param name="Floor">The highest floor, and the concept that sets it; 0 and -1 without.</param>
/// <param name="Flags">The flags raised.</param>
/// <param name="Asked">What is asked for.</param>
internal sealed record TagDecision(
    IReadOnlyList<ItemGuess> Items, Sentiment Feeling, int Severity, (int Level, int Concept) Floor, IReadOnlyList<FlagGuess> Flags, Demand Asked)
{
    private const int Guesses = 3;

    /// <summary>Decides on the text that was scored last.</summary>
    public static TagDecision Of(TextScorer scorer)
    {
        var floor = FloorOf(scorer);
        var severity = 1;
        for (var level = 0; level < Heads.Severity.Labels.Count; level++)
            if (scorer.Probabilities[Heads.Severity.Start + level] >= scorer.Model.Thresholds.Severity[level])
                severity = level + 2;
        return new TagDecision(
            ItemsOf(scorer.Probabilities), (Sentiment)Best(scorer.Probabilities[Heads.Feeling.Start..Heads.Feeling.End]), Math.Max(severity, floor.Level),
            floor, FlagsOf(scorer, floor.Level > 0), (Demand)Best(scorer.Probabilities[Heads.Asked.Start..Heads.Asked.End]));
    }

    /// <summary>The probabilities of S1 to S4.</summary>
    public static double[] Severities(ReadOnlySpan<float> probabilities)
    {
        var atLeast = probabilities[Heads.Severity.Start..Heads.Severity.End];
        // Each level is judged for itself; together they must not rise.
        var (two, three) = (atLeast[0], Math.Min(atLeast[0], atLeast[1]));
        var four = Math.Min(three, atLeast[2]);
        return [Rounded(1 - two), Rounded(two - three), Rounded(three - four), Rounded(four)];
    }

    private static double Rounded(float probability) => Math.Round(probability, 3);

    private static List<ItemGuess> ItemsOf(ReadOnlySpan<float> probabilities)
    {
        var items = probabilities[Heads.Item.Start..Heads.Item.End];
        Span<bool> taken = stackalloc bool[items.Length];
        var guesses = new List<ItemGuess>(Guesses);
        while (guesses.Count < Guesses)
        {
            var best = -1;
            for (var i = 0; i < items.Length; i++)
                if (!taken[i] && (best < 0 || items[i] > items[best]))
                    best = i;
            taken[best] = true;
            guesses.Add(new ItemGuess(Heads.Item.Labels[best], Rounded(items[best])));
        }
        return guesses;
    }

    private static int Best(ReadOnlySpan<float> probabilities)
    {
        var best = 0;
        for (var i = 1; i < probabilities.Length; i++)
            if (probabilities[i] > probabilities[best])
                best = i;
        return best;
    }

    private static List<FlagGuess> FlagsOf(TextScorer scorer, bool hasFloor)
    {
        var flags = new List<FlagGuess>();
        for (var i = 0; i < Heads.Flags.Labels.Count; i++)
        {
            var probability = scorer.Probabilities[Heads.Flags.Start + i];
            if (probability >= scorer.Model.Thresholds.Flags[i] || (hasFloor && IsRaised(scorer, i)))
                flags.Add(new FlagGuess(Heads.Flags.Labels[i], Rounded(probability)));
        }
        return flags;
    }

    private static bool IsRaised(TextScorer scorer, int flag)
    {
        for (var i = 0; i < scorer.Matches.Count; i++)
            if (scorer.Lexicon.Floors[scorer.Matches[i].Concept] is { Level: > 0 } floor && floor.Flag == Heads.Flags.Labels[flag])
                return true;
        return false;
    }

    private static (int Level, int Concept) FloorOf(TextScorer scorer)
    {
        var highest = (Level: 0, Concept: -1);
        for (var i = 0; i < scorer.Matches.Count; i++)
            if (scorer.Lexicon.Floors[scorer.Matches[i].Concept].Level is var level && level > highest.Level)
                highest = (level, scorer.Matches[i].Concept);
        return highest;
    }
}
