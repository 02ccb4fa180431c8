using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests;

[Trait("Requirement", "C1")]
public sealed class CaseBacklogTests
{
    private readonly CaseBacklog backlog = new(most: 4);

    [Fact]
    public void CaseThatWaitsAlready_IsNotNotedTwice()
    {
        Add("a", 1).ShouldBeTrue();
        Add("a", 1).ShouldBeFalse();
        backlog.IsBehind("a").ShouldBeFalse();
    }

    [Fact]
    public void CaseThatIsBegun_MayBeNotedAgain()
    {
        Add("a", 1);
        backlog.Begin(Id("a", 1));

        Add("a", 1).ShouldBeTrue();
    }

    [Fact]
    public void MoreThanThereIsRoomFor_AreLookedForWhenHalfAreBegun()
    {
        for (var i = 1; i <= 4; i++)
            Add("a", i).ShouldBeTrue();
        Add("a", 5).ShouldBeFalse();
        backlog.IsBehind("a").ShouldBeTrue();

        backlog.Begin(Id("a", 1)).ShouldBeFalse();
        backlog.Begin(Id("a", 2)).ShouldBeTrue("half are left");
        backlog.Begin(Id("a", 3)).ShouldBeFalse("it is being looked for");
    }

    [Fact]
    public void MoreCameWhileItWasLookedFor_IsLookedForAgain()
    {
        for (var i = 1; i <= 5; i++)
            Add("a", i);
        backlog.Begin(Id("a", 1));
        backlog.Begin(Id("a", 2)).ShouldBeTrue();
        for (var i = 5; i <= 7; i++)
            Add("a", i);
        for (var i = 3; i <= 6; i++)
            backlog.Begin(Id("a", i)).ShouldBeFalse();

        backlog.EndLook("a").ShouldBeTrue();
        backlog.EndLook("a").ShouldBeFalse();
    }

    [Fact]
    public void OneCompanyIsFlooded_AnotherHasItsRoom()
    {
        for (var i = 1; i <= 9; i++)
            Add("flooded", i);

        Add("quiet", 1).ShouldBeTrue();
        backlog.IsBehind("quiet").ShouldBeFalse();
        backlog.Begin(Id("quiet", 1)).ShouldBeFalse();
    }

    private static CaseRef Id(string company, int no) => new(company, $"{no}");

    private bool Add(string company, int no) => backlog.TryAdd(Id(company, no));
}
