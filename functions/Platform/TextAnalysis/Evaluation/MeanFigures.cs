namespace ComplaintCloud.TextAnalysis.Evaluation;

/// <summary>The mean over hands, each counting the same however much it wrote.</summary>
internal static class MeanFigures
{
    /// <summary>The mean of the shares, over the hands that have one; without the lists.</summary>
    public static Figures Of(string name, IReadOnlyList<Figures> hands) => new(
        name, hands.Sum(hand => hand.Messages), hands.Average(hand => hand.ItemTop1), hands.Average(hand => hand.ItemTop3), hands.Average(hand => hand.ItemMacroF1),
        hands.Average(hand => hand.Class), hands.Average(hand => hand.Sentiment), hands.Average(hand => hand.SentimentMacroF1),
        hands.Average(hand => hand.SeverityExact), hands.Average(hand => hand.SeverityWithinOne), Mean(hands, hand => hand.Serious),
        hands.Average(hand => hand.Review), hands.Average(hand => hand.ReviewShare),
        [.. hands[0].Flags.Select((_, i) => Mean(hands, hand => hand.Flags[i]))], hands.Average(hand => hand.Demand), hands.Average(hand => hand.Phrases),
        hands.Average(hand => hand.CalibrationError), [], []);

    private static Detection Mean(IReadOnlyList<Figures> hands, Func<Figures, Detection> of) => new(
        of(hands[0]).Of, hands.Sum(hand => of(hand).There), hands.Average(hand => of(hand).Recall), hands.Average(hand => of(hand).Precision), hands.Average(hand => of(hand).Auc));
}
