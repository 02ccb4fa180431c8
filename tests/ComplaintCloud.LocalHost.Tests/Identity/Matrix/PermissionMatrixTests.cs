using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Contract;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace ComplaintCloud.LocalHost.Tests.Identity.Matrix;

/// <summary>Every operation of the contract, tried by everybody: who is let in is what the table says, and who is not, is told why.</summary>
[Trait("Requirement", "I2")]
public sealed class PermissionMatrixTests(ITestOutputHelper output)
{
    [Fact]
    public async Task EveryOperationAsEverybody_LetsInWhomTheTableNames()
    {
        var heard = new HeardRefusals();
        var company = new ACompany(new LocalStage(new DateTimeOffset(2026, 6, 1, 2, 0, 0, TimeSpan.Zero), listener: heard));
        await company.InitializeAsync();
        try
        {
            var world = await MatrixWorld.PrepareAsync(company);
            var seen = new MatrixReport(world, ContractHandler.Client(company.Product.Address), heard);
            await seen.TryRefusedAsync();
            await seen.TryAllowedAsync();
            output.WriteLine(seen.Summary());
            seen.Holes.ShouldBeEmpty();
            seen.Tried.ShouldBeGreaterThan(3_000);
        }
        finally
        {
            await company.DisposeAsync();
        }
    }
}
