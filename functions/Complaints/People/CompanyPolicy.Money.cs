namespace ComplaintCloud.Complaints.People;

// How much money may be decided by whom. All sums in fen (1/100 yuan).
public sealed partial record CompanyPolicy
{
    /// <summary>Plans up to this cost need no approval.</summary>
    public int AutoApproveCents { get; init; } = 5_000;

    /// <summary>A simple case gets its offer without a person when it costs no more than this; 0 for never.</summary>
    public int OfferAtOnceCents { get; init; }

    /// <summary>Plans up to this cost need the manager only.</summary>
    public int ManagerApproveCents { get; init; } = 50_000;

    /// <summary>Most that a plan may cost in a case of severity 1, unless the owner says so.</summary>
    public int CapSeverity1Cents { get; init; } = 10_000;

    /// <summary>The same for severity 2.</summary>
    public int CapSeverity2Cents { get; init; } = 60_000;

    /// <summary>The same for severity 3.</summary>
    public int CapSeverity3Cents { get; init; } = 300_000;

    /// <summary>The same for severity 4.</summary>
    public int CapSeverity4Cents { get; init; } = 2_000_000;

    /// <summary>Most that a plan may cost in a case about how the service was run, unless the owner says so.</summary>
    public int CapProcessCents { get; init; } = 100_000;

    /// <summary>The same for a case about what was done.</summary>
    public int CapQualityCents { get; init; } = 2_000_000;

    /// <summary>The same for a case about what was said and understood.</summary>
    public int CapMisunderstandingCents { get; init; } = 100_000;

    /// <summary>What putting right a case of severity 1 may cost to be in proportion, as a part of what the visit had cost.</summary>
    public double FairCostSeverity1 { get; init; } = 0.2;

    /// <summary>The same for severity 2.</summary>
    public double FairCostSeverity2 { get; init; } = 0.5;

    /// <summary>The same for severity 3.</summary>
    public double FairCostSeverity3 { get; init; } = 1;

    /// <summary>The same for severity 4, where somebody was hurt or much was damaged.</summary>
    public double FairCostSeverity4 { get; init; } = 5;

    /// <summary>Most that one coupon may be worth.</summary>
    public int CouponLargestCents { get; init; } = 10_000;

    /// <summary>The largest part of the company's loss that a person may be made to bear, 0 to 1.</summary>
    public double PenaltyLossShare { get; init; } = 0.5;

    /// <summary>
    /// The largest part of a month's pay that may be deducted, 0 to 0.2; the law's limit is a fifth
    /// (工资支付暂行规定, article 16).
    /// </summary>
    public double PenaltyPayShare { get; init; } = 0.2;

    /// <summary>The largest penalty for one case.</summary>
    public int PenaltyLargestCents { get; init; } = 50_000;

    /// <summary>The largest reward for one case or one prevention.</summary>
    public int RewardLargestCents { get; init; } = 50_000;
}
