using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests;

[Trait("Requirement", "C1")]
public sealed class CompanyQueuesTests
{
    private readonly CompanyQueues queues = new();

    [Fact]
    public void OneCompanyIsFlooded_AnotherIsServedNext()
    {
        Add("flooded", 1000);
        queues.TryTake(out _).ShouldBeTrue();
        Add("quiet", 2);

        TakeAll().Take(4).Select(id => id.Company).ShouldBe(["flooded", "quiet", "flooded", "quiet"]);
    }

    [Fact]
    public void CasesOfOneCompany_KeepTheirOrder()
    {
        Add("a", 3);
        Add("b", 3);

        TakeAll().Where(id => id.Company == "a").Select(id => id.Id).ShouldBe(["1", "2", "3"]);
    }

    [Fact]
    public void EverythingTaken_NothingIsLeft()
    {
        Add("a", 2);
        Add("b", 1);
        queues.Count.ShouldBe(3);

        TakeAll().Count.ShouldBe(3);

        queues.Count.ShouldBe(0);
        queues.TryTake(out _).ShouldBeFalse();
    }

    private void Add(string company, int cases)
    {
        for (var i = 1; i <= cases; i++)
            queues.Add(new CaseRef(company, $"{i}"));
    }

    private List<CaseRef> TakeAll()
    {
        List<CaseRef> taken = [];
        while (queues.TryTake(out var id))
            taken.Add(id);
        return taken;
    }
}
