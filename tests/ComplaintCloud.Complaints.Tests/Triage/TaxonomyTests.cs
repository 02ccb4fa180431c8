using System.Text.Json;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.Complaints.Workflows;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests.Triage;

public sealed class TaxonomyTests
{
    [Fact]
    [Trait("Requirement", "B1")]
    public void TheDefault_HasThreeClassesWithSevenSubItemsEach()
    {
        Taxonomy.Default.Items.CountBy(item => item.Class!.Value).Select(count => count.Value).ShouldBe([7, 7, 7]);
        Taxonomy.Default.Items.Select(item => item.Name).ShouldBeUnique();
    }

    [Fact]
    [Trait("Requirement", "B1")]
    public void EverySubItem_HasPeopleAMenuAndCallbacks()
    {
        foreach (var item in Taxonomy.Default.Items)
        {
            item.CallbackVisits.ShouldBeInRange(item.Class is ComplaintClass.Quality ? 2 : 1, 2, item.Code);
            item.Menu.ShouldNotBeEmpty(item.Code);
            item.Menu.ShouldAllBe(action => action.DefaultCents <= action.CeilingCents, item.Code);
            item.Primary.ShouldNotBe(item.Backup, item.Code);
        }
    }

    [Fact]
    public void ATaxonomy_IsStoredAndReadAgain()
    {
        var json = JsonSerializer.Serialize(Taxonomy.Default, WorkflowCatalog.Json);
        var read = JsonSerializer.Deserialize<Taxonomy>(json, WorkflowCatalog.Json)!;
        JsonSerializer.Serialize(read, WorkflowCatalog.Json).ShouldBe(json);
        read.Of("Q3").Lane.ShouldBe(Lane.Complex);
        read.Of("Z9").ShouldBe(Taxonomy.None);
    }
}
