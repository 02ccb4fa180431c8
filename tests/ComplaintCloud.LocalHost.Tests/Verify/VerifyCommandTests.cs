using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Commands;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Verify;

public sealed class VerifyCommandTests
{
    [Fact]
    public async Task ACleanDirectory_Passes()
    {
        await using var cases = await StoredCases.CreateAsync();

        var (code, output) = await cases.RunCommandAsync();

        code.ShouldBe(0, output);
        output.ShouldStartWith("2 cases with ");
        output.ShouldContain("7 list records: all in order.");
    }

    [Fact]
    public async Task AFault_IsOneLineAndTheExitCodeOne()
    {
        await using var cases = await StoredCases.CreateAsync();
        await cases.DeleteAsync(CaseRows.Table, cases.Taken.Partition, FactEntry.RowOf(2));

        var (code, output) = await cases.RunCommandAsync();

        code.ShouldBe(1);
        output.ShouldContain($"FAULT  case jiejia/{cases.Taken.Id}, facts: fact 2 is missing");
        output.ShouldContain(": 1 faults.");
    }

    [Fact]
    public async Task WorkLeft_IsInformationAndNoFault()
    {
        await using var cases = await StoredCases.CreateAsync();
        await cases.Store.CommitAsync(CaseRows.Table, cases.Taken.Partition, [PendingWork.OfNewCase]);

        var (code, output) = await cases.RunCommandAsync();

        code.ShouldBe(0, output);
        output.ShouldStartWith("info   1 pieces of work are left");
    }

    [Fact]
    public async Task ADirectoryWithoutADatabase_IsSaidAndNotCreated()
    {
        var directory = Path.Combine(Path.GetTempPath(), $"complaintcloud-none-{Guid.NewGuid():N}");
        var output = new StringWriter();

        (await VerifyCommand.VerifyAsync(directory, output)).ShouldBe(1);

        output.ToString().ShouldStartWith("There is no database");
        Directory.Exists(directory).ShouldBeFalse();
    }
}
