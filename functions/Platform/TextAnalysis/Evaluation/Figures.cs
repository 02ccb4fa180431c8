namespace ComplaintCloud.TextAnalysis.Evaluation;

/// <summary>How good an analyser was on labelled messages. Shares from 0 to 1.</summary>
/// <param name="Name">Which messages, judged by which model.</param>
/// <param name="Messages">How many.</param>
/// <param name="ItemTop1">The likeliest sub-item was right.</param>
/// <param name="ItemTop3">The right one was among the three likeliest.</param>
/// <param name="ItemMacroF1">The mean over the sub-items of the balance of precision and recall.</param>
/// <param name="Class">The class of the likeliest sub-item was right.</param>
/// <param name="Sentiment">Negative, neutral or positive was right.</param>
/// <param name="SentimentMacroF1">The mean over the three.</param>
/// <param name="SeverityExact">The severity was right.</param>
/// <param name="SeverityWithinOne">It was off by at most one.</param>
/// <param name="Serious">Severity of at least 3: found, right, and how well the probability sorts.</param>
/// <param name="Review">Of the serious ones, what share was judged serious or sent to a person.</param>
/// <param name="ReviewShare">What share of all messages was sent to a person.</param>
/// <param name="Flags">Each flag at its threshold.</param>
/// <param name="Demand">What is asked for was right.</param>
/// <param name="Phrases">Characters of the labelled phrases that are in the key phrases found, and the reverse, as one balance.</param>
/// <param name="CalibrationError">How far the stated probability of the likeliest sub-item is from how often it is right, on average.</param>
/// <param name="Calibration">That by tenths of the stated probability.</param>
/// <param name="Confusions">Which sub-item was taken for which, the most frequent first.</param>
internal sealed record Figures(
    string Name, int Messages, double ItemTop1, double ItemTop3, double ItemMacroF1, double Class, double Sentiment, double SentimentMacroF1,
    double SeverityExact, double SeverityWithinOne, Detection Serious, double Review, double ReviewShare, IReadOnlyList<Detection> Flags, double Demand,
    double Phrases, double CalibrationError, IReadOnlyList<CalibrationBin> Calibration, IReadOnlyList<Confusion> Confusions);

/// <summary>How well one thing is found.</summary>
/// <param name="Of">What.</param>
/// <param name="There">In how many messages it is.</param>
/// <param name="Recall">What share of them was found; null when there is none.</param>
/// <param name="Precision">What share of what was found was right; null when nothing was.</param>
/// <param name="Auc">The chance that a message with it has a higher probability than one without; null without both.</param>
internal sealed record Detection(string Of, int There, double? Recall, double? Precision, double? Auc);

/// <summary>Messages whose likeliest sub-item had a probability in a tenth.</summary>
internal sealed record CalibrationBin(double From, int Messages, double Stated, double Right);

/// <summary>One sub-item taken for another.</summary>
internal sealed record Confusion(string Labelled, string Judged, int Times);
