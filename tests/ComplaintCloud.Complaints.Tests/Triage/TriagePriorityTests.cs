using ComplaintCloud.Complaints.Triage;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests.Triage;

/// <summary>What comes first in the queue outweighs all that follows together.</summary>
public sealed class TriagePriorityTests
{
    private static readonly CustomerStanding Best = new(9, 10_000_000);

    [Fact]
    [Trait("Requirement", "B3")]
    public void EachReason_OutweighsAllThatFollow()
    {
        int[] rising =
        [
            Points(1, null), Points(1, new CustomerStanding(0, 200_000)), Points(1, new CustomerStanding(0, 900_000)), Points(1, new CustomerStanding(1, 0)),
            Points(1, new CustomerStanding(2, 0)), Points(1, Best), Points(2, null), Points(2, Best), Points(3, null), Points(4, Best),
            Points(1, null, TextFlags.Media), Points(4, Best, TextFlags.Media), Points(1, null, TextFlags.Legal), Points(4, Best, TextFlags.Legal, TextFlags.Media),
            Points(1, null, TextFlags.Safety), Points(4, Best, TextFlags.Safety, TextFlags.Legal, TextFlags.Media),
        ];
        rising.ShouldBe(rising.Order());
        rising.ShouldBeUnique();
        rising[^1].ShouldBeLessThanOrEqualTo(9999);
    }

    [Fact]
    [Trait("Requirement", "B3")]
    public void Reasons_AreToldTheWeightiestFirst() =>
        TriagePriority.Of(3, [TextFlags.Media, TextFlags.Safety, TextFlags.Repeat], new CustomerStanding(2, 450_000)).Reasons
            .ShouldBe(["涉及人身安全", "可能被曝光", "严重程度 S3", "同一服务第3次投诉", "老客户，一年内消费 4500 元"]);

    [Fact]
    [Trait("Requirement", "B3")]
    public void TheCustomersWord_CountsWhereNothingIsKnown() =>
        TriagePriority.Of(2, [TextFlags.Repeat], new CustomerStanding(0, 0)).Reasons.ShouldBe(["严重程度 S2", "不是第一次"]);

    private static int Points(int severity, CustomerStanding? standing, params string[] flags) => TriagePriority.Of(severity, flags, standing).Points;
}
