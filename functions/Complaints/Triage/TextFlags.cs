namespace ComplaintCloud.Complaints.Triage;

/// <summary>What a text can warn of, beside its sub-item.</summary>
public static class TextFlags
{
    /// <summary>人身安全: a person's body in danger or hurt.</summary>
    public const string Safety = "safety";

    /// <summary>财物: things of value lost or stolen.</summary>
    public const string Property = "property";

    /// <summary>法律: lawyer, court, police, regulator.</summary>
    public const string Legal = "legal";

    /// <summary>舆情: will post or has posted, reporters.</summary>
    public const string Media = "media";

    /// <summary>健康: illness, chemicals, hygiene that can make ill.</summary>
    public const string Health = "health";

    /// <summary>老幼病残孕: a baby, child, pregnant, elderly, ill or disabled person is affected.</summary>
    public const string Vulnerable = "vulnerable";

    /// <summary>疑似恶意: a demand out of proportion with a threat, contradictions, a professional claimant.</summary>
    public const string Malicious = "malicious";

    /// <summary>重复: it happened before or was reported before.</summary>
    public const string Repeat = "repeat";

    /// <summary>All of them, the most urgent first.</summary>
    public static IReadOnlyList<string> All { get; } = [Safety, Legal, Media, Property, Health, Vulnerable, Repeat, Malicious];
}
