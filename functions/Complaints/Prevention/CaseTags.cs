using ComplaintCloud.Complaints.Privacy;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>What is compared of a judged case with others: what it is about, how alike its text is, and its words without personal data.</summary>
/// <param name="ComplaintId">Which case.</param>
/// <param name="CustomerId">Who complained.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Values">What it is about in each dimension that is known.</param>
/// <param name="Sketch">Of its text, to find texts that are nearly the same.</param>
internal sealed record CaseTags(
    string ComplaintId, string CustomerId, DateTimeOffset At, IReadOnlyDictionary<ClusterDimension, string> Values, IReadOnlyList<uint> Sketch)
{
    /// <summary>The case's number for people.</summary>
    public string Number { get; init; } = "";

    /// <summary>Its key phrases, without those that hold personal data.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>Its text as phrases are looked for in it: folded, in small letters, asterisks for personal data.</summary>
    public string Words { get; init; } = "";

    /// <summary>The tags of a case that was judged; null for one that is no complaint or was not judged.</summary>
    public static CaseTags? Of(Complaint complaint)
    {
        if (complaint is not { Filed: { } filed, Triage: { } triage } || triage.Item == Triage.Taxonomy.None.Code)
            return null;
        (ClusterDimension Dimension, string? Value)[] values =
        [
            (ClusterDimension.Cleaner, filed.CleanerId), (ClusterDimension.Item, triage.Item), (ClusterDimension.Area, filed.Order?.Area),
            (ClusterDimension.Service, filed.Order?.Service), (ClusterDimension.Campaign, filed.Order?.Campaign),
        ];
        return new CaseTags(
            complaint.Id, filed.CustomerId, complaint.BegunAt, values.Where(one => !string.IsNullOrEmpty(one.Value)).ToDictionary(one => one.Dimension, one => one.Value!), SimilarTexts.SketchOf(filed.Text))
        {
            Number = filed.Number,
            Phrases = [.. triage.Phrases.Select(phrase => Folded(phrase.Words.Trim())).Where(words => words.Length > 0 && PersonalData.In(words).Count == 0).Distinct()],
            Words = Folded(PersonalData.Cover(filed.Text)),
        };
    }

    private static string Folded(string words) => FoldedText.Of(words).Letters.ToLowerInvariant();
}

/// <summary>In what cases can be alike.</summary>
public enum ClusterDimension
{
    /// <summary>同一保洁员.</summary>
    Cleaner,

    /// <summary>同一小类.</summary>
    Item,

    /// <summary>同一区域.</summary>
    Area,

    /// <summary>同一活动: the campaign that the visit was sold in.</summary>
    Campaign,

    /// <summary>同一服务项目.</summary>
    Service,

    /// <summary>内容雷同: nearly the same text from several customers.</summary>
    Text,
}

/// <summary>Cases that came together more often than chance explains.</summary>
/// <param name="Dimension">In what they are alike.</param>
/// <param name="Value">What they share; of texts the id of the first case.</param>
/// <param name="ComplaintIds">The cases, oldest first.</param>
/// <param name="Customers">How many customers.</param>
/// <param name="Usual">How many are usual in such a time; 0 for texts.</param>
/// <param name="Probability">How likely so many are by chance, before the number of tests is accounted for; 0 for texts.</param>
internal sealed record CaseCluster(ClusterDimension Dimension, string Value, IReadOnlyList<string> ComplaintIds, int Customers, double Usual, double Probability);
