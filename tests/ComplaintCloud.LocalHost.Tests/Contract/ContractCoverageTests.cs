using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Contract;

/// <summary>All of the contract is lived through against the real product, and all of the product is in the contract.</summary>
public sealed class ContractCoverageTests(ACompany company) : IClassFixture<ACompany>
{
    // Faults of ours and a moment that passes by itself, which no request can ask for; ProblemsTests and MergeTests have them.
    private static readonly string[] Faults = ["internal", "store_unavailable", "timed_out", "case_merging"];

    [Fact]
    public void EveryMappedRoute_IsDocumentedAndTheReverse()
    {
        var endpoints = company.Product.Services.GetRequiredService<EndpointDataSource>();
        ContractRoutes.Differences(ContractRoutes.Mapped(endpoints)).ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryOperation_HasSucceededOnce()
    {
        await OperationTour.TakeAsync(company);
        ContractDocument.Current.Operations.Select(operation => operation.Id).Except(ContractCoverage.Operations).ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryCode_WasAnsweredOnce()
    {
        await RefusalTour.TakeAsync(company);
        ContractDocument.Current.Errors.Keys.Except(ContractCoverage.Codes).Except(Faults).ShouldBeEmpty();
    }
}
