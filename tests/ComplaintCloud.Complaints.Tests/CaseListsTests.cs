using System.Text.Json;
using ComplaintCloud.Complaints.Workflows;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests;

public sealed class CaseListsTests
{
    [Theory]
    [InlineData(28)]
    [InlineData(29)]
    [InlineData(30)]
    public void SummaryCutAtAnEmoji_CanBeStoredAsItIs(int before)
    {
        var summary = CaseLists.SummaryOf(new string('好', before) + "😂😂以后还请你们");

        summary.ShouldEndWith("…");
        JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(summary, WorkflowCatalog.Json), WorkflowCatalog.Json).ShouldBe(summary);
    }

    [Fact]
    public void PlaceInAList_GivesItsCase()
    {
        CaseLists.CaseOf(new ListKey("jiejia|open", new string('9', 23) + "abc")).ShouldBe(new CaseRef("jiejia", "abc"));
        CaseLists.CaseOf(new ListKey("jiejia|customer|c01", new string('9', 19) + "abc")).ShouldBe(new CaseRef("jiejia", "abc"));
        CaseLists.CaseOf(new ListKey("jiejia|open", "short")).ShouldBeNull();
    }
}
