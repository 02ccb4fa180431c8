namespace ComplaintCloud.TextAnalysis.Training;

/// <summary>How a model is trained. The defaults are what was best on parts of other hands; REPORT.md tells how they were chosen.</summary>
internal sealed record TrainingOptions
{
    /// <summary>How often all messages are seen.</summary>
    public int Epochs { get; init; } = 25;

    /// <summary>The first step of the descent; it falls linearly to a tenth.</summary>
    public float Rate { get; init; } = 0.4f;

    /// <summary>By what share all weights shrink per epoch: the prior that they are small.</summary>
    public float Shrink { get; init; } = 0.06f;

    /// <summary>How much characters and concepts weigh.</summary>
    public IReadOnlyList<float> GroupWeights { get; init; } = [2.0f, 1.8f];

    /// <summary>How much more a rare feature is trusted: the power of its inverse document frequency.</summary>
    public float Rarity { get; init; } = 1;

    /// <summary>How many trainings with different orders and dropouts are averaged.</summary>
    public int Trainings { get; init; } = 3;

    /// <summary>How much an error of each head counts, in the order of <see cref="Model.Heads.All"/>: more fits the messages closer, less keeps weights smaller.</summary>
    public IReadOnlyList<float> HeadWeights { get; init; } = [1.5f, 1.5f, 0.8f, 0.7f, 1.5f, 0.7f];

    /// <summary>What share of a message's features is left out each time it is seen, so that no single one is relied on.</summary>
    public float Dropout { get; init; } = 0.4f;

    /// <summary>In how many messages a feature of each group must occur.</summary>
    public IReadOnlyList<int> LeastTexts { get; init; } = [2, 2];

    /// <summary>How many rows the model may have.</summary>
    public int MostRows { get; init; } = 17_000;

    /// <summary>What a message's labelled phrases weigh as a message of their own.</summary>
    public float PhraseWeight { get; init; } = 0.25f;

    /// <summary>How much of the target goes to the sub-items that a message also raises.</summary>
    public float AlsoShare { get; init; } = 0.25f;
}
