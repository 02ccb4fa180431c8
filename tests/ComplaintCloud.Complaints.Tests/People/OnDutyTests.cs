using ComplaintCloud.Complaints.People;
using Shouldly;
using Xunit;
using static ComplaintCloud.Complaints.Tests.Clocks.Companies;

namespace ComplaintCloud.Complaints.Tests.People;

public sealed class OnDutyTests
{
    private static readonly StaffMember Chen = new("s01", "陈静", StaffRole.Agent, "1") { StandInId = "s02" };
    private static readonly StaffMember Zhou = new("s02", "周文博", StaffRole.Agent, "2") { StandInId = "s03" };
    private static readonly StaffMember Lin = new("s03", "林晓燕", StaffRole.Manager, "3") { StandInId = "s01" };

    [Theory]
    [InlineData("2026-06-01 09:00", true)]
    [InlineData("2026-06-01 16:59", true)]
    [InlineData("2026-06-01 17:00", false)]
    [InlineData("2026-06-06 10:00", false)]
    [InlineData("2026-10-10 10:00", true)]
    [InlineData("2026-10-01 10:00", false)]
    public void WithoutHoursOfTheirOwn_TheCompanysHold(string local, bool there) => Chen.IsOnDuty(China(local), NineToFive).ShouldBe(there);

    [Theory]
    [InlineData("2026-06-01 09:30", false)]
    [InlineData("2026-06-01 13:00", true)]
    [InlineData("2026-06-01 15:00", false)]
    [InlineData("2026-06-01 23:30", true)]
    [InlineData("2026-06-02 01:59", true)]
    [InlineData("2026-06-02 02:00", false)]
    public void HoursOfTheirOwn_GoBeforeTheCompanys(string local, bool there) =>
        (Chen with { Hours = Hours("12:00-14:00", "20:00-02:00") }).IsOnDuty(China(local), NineToFive).ShouldBe(there);

    [Theory]
    [InlineData("2026-06-01 23:00", false)]
    [InlineData("2026-06-02 01:00", false)]
    [InlineData("2026-06-02 23:00", true)]
    public void ADayOff_TakesTheNightThatBeginsOnIt(string local, bool there)
    {
        var person = Chen with { Hours = Hours("20:00-02:00"), DaysOff = [new DateOnly(2026, 6, 1)] };
        person.IsOnDuty(China(local), NineToFive).ShouldBe(there);
        person.IsAway(China(local), NineToFive).ShouldBe(!there);
    }

    [Fact]
    [Trait("Requirement", "B9")]
    public void WhoIsAway_IsActedForByTheFirstStandInWhoIsThere()
    {
        var at = China("2026-06-01 10:00");
        DateOnly[] off = [new(2026, 6, 1)];
        Company(Chen, Zhou, Lin).ActingFor(Chen, at, NineToFive).ShouldBe(Chen);
        Acting(Chen with { DaysOff = off }, Zhou, Lin)!.Id.ShouldBe("s02");
        Acting(Chen with { DaysOff = off }, Zhou with { DaysOff = off }, Lin)!.Id.ShouldBe("s03");
        Acting(Chen with { Active = false }, Zhou with { Active = false }, Lin).ShouldBeNull("a stand-in who has left has nobody to act for them");
        Acting(Chen with { DaysOff = off }, Zhou with { DaysOff = off }, Lin with { DaysOff = off }).ShouldBeNull("all are away, in a circle");

        StaffMember? Acting(params StaffMember[] staff) => Company(staff).ActingFor(staff[0], at, NineToFive);
    }

    [Fact]
    [Trait("Requirement", "C3")]
    public void AtNight_OnlyWhatCannotWaitFindsSomebody()
    {
        var night = China("2026-06-06 23:00");
        Company(Chen, Zhou, Lin).ActingFor(Chen, night, NineToFive).ShouldBeNull();
        Company(Chen, Zhou, Lin).ActingFor(Chen, night, NineToFive, aroundTheClock: true).ShouldBe(Chen);
        var off = Chen with { DaysOff = [new DateOnly(2026, 6, 6)] };
        Company(off, Zhou, Lin).ActingFor(off, night, NineToFive, aroundTheClock: true)!.Id.ShouldBe("s02");
    }

    [Fact]
    public void WhoHasLeft_IsNeitherFoundNorOnDuty()
    {
        var people = Company(Chen with { Active = false }, Zhou);
        people.FindStaff("s01").ShouldBeNull();
        people.InRole(StaffRole.Agent).ShouldHaveSingleItem().Id.ShouldBe("s02");
        people.StaffOnDuty(China("2026-06-01 10:00"), NineToFive).ShouldHaveSingleItem().Id.ShouldBe("s02");
    }

    private static CompanyPeople Company(params StaffMember[] staff) => new(new Company("jiejia", "洁家家政"), new CompanyPolicy(), staff, []);
}
