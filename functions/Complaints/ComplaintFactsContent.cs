namespace ComplaintCloud.Complaints;

// A storage format, see ComplaintFacts.cs.

/// <summary>What the platform's check of content said.</summary>
public enum ContentVerdict
{
    /// <summary>Nothing was found.</summary>
    Pass,

    /// <summary>It is doubtful; a person looks.</summary>
    Review,

    /// <summary>It is not allowed to be published; a person looks.</summary>
    Risky,

    /// <summary>It could not be checked in time; a person looks.</summary>
    Unchecked,
}

/// <summary>The words of a complaint were checked as the platform demands. Whatever it says, the complaint stays and is handled.</summary>
/// <param name="Verdict">What it said.</param>
/// <param name="Label">The platform's number of what it found, such as 20006; null when it found nothing.</param>
public sealed record ContentChecked(ContentVerdict Verdict, int? Label = null) : Fact;
