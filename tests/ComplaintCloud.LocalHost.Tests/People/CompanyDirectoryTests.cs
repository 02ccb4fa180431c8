using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Triage;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.People;

public sealed class CompanyDirectoryTests
{
    private readonly MemoryRecords records = new();
    private readonly HandClock clock = new();
    private readonly CompanyDirectory directory;

    public CompanyDirectoryTests() => directory = new CompanyDirectory(records, clock);

    [Fact]
    public async Task TheSampleCompany_IsComplete()
    {
        await SampleCompany.EnsureAsync(directory, clock.GetUtcNow());
        var people = (await directory.FindAsync(SampleCompany.Id))!;
        people.Staff.CountBy(member => member.Role).OrderBy(count => count.Key).Select(count => count.Value).ShouldBe([2, 2, 1]);
        people.Staff.ShouldAllBe(member => people.FindDepartment(member.DepartmentId) != null);
        people.Departments.ShouldAllBe(department => people.FindStaff(department.HeadId) != null);
        people.Cleaners.Select(cleaner => cleaner.Id).ShouldBe(["a01", "a02", "a03", "a04", "a05", "a06"]);
        var orders = new List<ServiceOrder>();
        for (var i = 1; i <= 8; i++)
            orders.AddRange(await directory.OrdersOfAsync(SampleCompany.Id, $"c{i:00}"));
        orders.Count.ShouldBe(24);
        orders.ShouldAllBe(order => order.ServedAt < clock.GetUtcNow() && order.ServedAt > clock.GetUtcNow().AddDays(-30));
        orders.ShouldAllBe(order => people.FindCleaner(order.CleanerId)!.Skills.Contains(order.Service));
        orders.ShouldAllBe(order => people.Cleaners.Any(other =>
            other.Id != order.CleanerId && other.Areas.Contains(order.Area) && other.Skills.Contains("日常保洁")));
    }

    [Fact]
    public async Task Orders_AreNewestFirstAndOnlyTheCustomers()
    {
        await SampleCompany.EnsureAsync(directory, clock.GetUtcNow());
        var own = await directory.OrdersOfAsync(SampleCompany.Id, "c01");
        own.Select(order => order.ServedAt).ShouldBeInOrder(SortDirection.Descending);
        own.ShouldAllBe(order => order.CustomerId == "c01");
        (await directory.FindOrderAsync(SampleCompany.Id, "c01", own[0].Id)).ShouldBe(own[0]);
        (await directory.FindOrderAsync(SampleCompany.Id, "c02", own[0].Id)).ShouldBeNull();
        (await directory.FindOrderAsync("other", "c01", own[0].Id)).ShouldBeNull();
    }

    [Fact]
    public async Task APolicyThatWasChangedHere_HoldsAtOnce()
    {
        await SampleCompany.EnsureAsync(directory, clock.GetUtcNow());
        (await directory.FindAsync(SampleCompany.Id))!.Policy.Version.ShouldBe(1);
        await directory.SavePolicyAsync(SampleCompany.Id, new CompanyPolicy { Version = 2, OfferAnswer = TimeSpan.FromMinutes(10) });
        (await directory.FindAsync(SampleCompany.Id))!.Policy.OfferAnswer.ShouldBe(TimeSpan.FromMinutes(10));
    }

    [Fact]
    public async Task ACustomerWhoWasChangedHere_IsFoundSoAtOnceAndElsewhereAfterFiveSeconds()
    {
        await SampleCompany.EnsureAsync(directory, clock.GetUtcNow());
        var elsewhere = new CompanyDirectory(records, clock);
        var before = (await elsewhere.FindCustomerAsync(SampleCompany.Id, "c01"))!;
        (await directory.FindCustomerAsync(SampleCompany.Id, "c01")).ShouldBe(before);
        var after = before with { Phone = "13700000000" };
        await directory.SaveCustomersAsync(SampleCompany.Id, [after]);
        (await directory.FindCustomerAsync(SampleCompany.Id, "c01")).ShouldBe(after);
        (await elsewhere.FindCustomerAsync(SampleCompany.Id, "c01")).ShouldBe(before);
        clock.Advance(CompanyDirectory.FreshFor);
        (await elsewhere.FindCustomerAsync(SampleCompany.Id, "c01")).ShouldBe(after);
    }

    [Fact]
    public async Task APolicyThatWasChangedElsewhere_HoldsAfterFiveSeconds()
    {
        await SampleCompany.EnsureAsync(directory, clock.GetUtcNow());
        await directory.FindAsync(SampleCompany.Id);
        await new CompanyDirectory(records, clock).SavePolicyAsync(SampleCompany.Id, new CompanyPolicy { Version = 2 });
        var reads = records.Reads;
        (await directory.FindAsync(SampleCompany.Id))!.Policy.Version.ShouldBe(1);
        records.Reads.ShouldBe(reads);
        clock.Advance(CompanyDirectory.FreshFor);
        (await directory.FindAsync(SampleCompany.Id))!.Policy.Version.ShouldBe(2);
    }

    [Fact]
    [Trait("Requirement", "I5")]
    public async Task OlderVersions_CanBeReadBack()
    {
        await SampleCompany.EnsureAsync(directory, clock.GetUtcNow());
        var renamed = new Taxonomy(2, [.. Taxonomy.Default.Items.Select(item => item.Code == "Q1" ? item with { Name = "没做" } : item)]);
        await directory.SaveTaxonomyAsync(SampleCompany.Id, renamed);
        await directory.SavePolicyAsync(SampleCompany.Id, new CompanyPolicy { Version = 2, Take = TimeSpan.FromMinutes(10) });
        var people = (await directory.FindAsync(SampleCompany.Id))!;
        people.Taxonomy.Of("Q1").Name.ShouldBe("没做");
        (await directory.TaxonomyAsync(people, 2)).ShouldBe(people.Taxonomy);
        (await directory.TaxonomyAsync(people, 1)).Of("Q1").Name.ShouldBe("漏做");
        (await directory.PolicyAsync(people, 1)).Take.ShouldBe(TimeSpan.FromMinutes(5));
        (await directory.PolicyAsync(people, 2)).Take.ShouldBe(TimeSpan.FromMinutes(10));
        await Should.ThrowAsync<InvalidOperationException>(async () => await directory.TaxonomyAsync(people, 3));
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("")]
    [InlineData("jiejia|staff")]
    [InlineData("a/b")]
    [InlineData("a\u0001")]
    public async Task ANameThatIsNobodys_IsNotFound(string id)
    {
        await SampleCompany.EnsureAsync(directory, clock.GetUtcNow());
        (await directory.FindAsync(id)).ShouldBeNull();
        (await directory.FindCustomerAsync(SampleCompany.Id, id)).ShouldBeNull();
        (await directory.FindOrderAsync(SampleCompany.Id, id, "o0001")).ShouldBeNull();
        (await directory.OrdersOfAsync(SampleCompany.Id, id)).ShouldBeEmpty();
    }
}
