using ComplaintCloud.Complaints.People;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests.People;

public sealed class PolicyNumbersTests
{
    [Fact]
    [Trait("Requirement", "I5")]
    public void EveryNumberOfThePolicy_IsInTheTableOnce()
    {
        var numbers = typeof(CompanyPolicy).GetProperties()
            .Where(member => member.PropertyType == typeof(int) || member.PropertyType == typeof(double) || member.PropertyType == typeof(TimeSpan))
            .Select(member => member.Name).Where(name => name != nameof(CompanyPolicy.Version));
        PolicyNumbers.All.Select(number => number.Property.Name).ShouldBe(numbers, ignoreOrder: true);
        PolicyNumbers.All.Select(number => number.Label).ShouldBeUnique();
    }

    [Fact]
    [Trait("Requirement", "I5")]
    public void EveryDefault_IsAllowed() =>
        PolicyNumbers.All.Where(number => !number.Allows(number.Default)).Select(number => number.Name).ShouldBeEmpty();

    [Fact]
    public void ANumberThatIsSet_IsReadAgainAndAloneHasChanged()
    {
        var before = new CompanyPolicy();
        foreach (var number in PolicyNumbers.All)
        {
            var value = number.Default == number.Min ? number.Max : number.Min;
            var after = number.Set(before, value);
            number.Of(after).ShouldBe(value, 1e-9, number.Name);
            PolicyNumbers.All.Where(other => other.Of(after) != other.Of(before)).ShouldBe([number]);
        }
    }

    [Theory]
    [InlineData("take", 0.5)]
    [InlineData("take", 0)]
    [InlineData("take", 241)]
    [InlineData("penaltyPayShare", 0.21)]
    [InlineData("reopenDays", -1)]
    [InlineData("remindAt", double.NaN)]
    public void ANumberOutOfItsRange_IsNotAllowed(string name, double value) =>
        PolicyNumbers.All.Single(number => number.Name == name).Allows(value).ShouldBeFalse();
}
