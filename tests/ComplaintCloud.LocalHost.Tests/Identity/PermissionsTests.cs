using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Contract;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Identity;

/// <summary>The table of who may do what, the contract, the routes and the documentation say the same.</summary>
[Trait("Requirement", "I2")]
public sealed class PermissionsTests(ACompany company) : IClassFixture<ACompany>
{
    // Event Grid's own format; mapped by the Azure app alone.
    private static readonly string[] OnAzureOnly = ["takeDeliveryReports"];

    [Fact]
    public void EveryOperation_HasItsRowAndTheReverse()
    {
        var rows = Permissions.All.Where(row => !OnAzureOnly.Contains(row.Operation)).Select(row => $"{row.Operation} {row.Route}").ToList();
        rows.ShouldBeUnique();
        rows.ShouldBe(ContractDocument.Current.Operations.Select(operation => $"{operation.Id} {operation.Method} {operation.Path}"), ignoreOrder: true);
    }

    [Fact]
    public void EveryRoute_CarriesItsRow() =>
        company.Product.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<Permission>() is null)
            .Select(endpoint => $"{endpoint.RoutePattern.RawText} is in no row of Permissions.cs").ShouldBeEmpty();

    [Fact]
    public void TheContract_AsksForTheTokenOfTheRow()
    {
        foreach (var operation in ContractDocument.Current.Operations)
        {
            var row = Permissions.All.Single(one => one.Operation == operation.Id);
            var schemes = operation.Definition["security"]!.AsArray().SelectMany(one => one!.AsObject().Select(scheme => scheme.Key));
            schemes.ShouldBe(SchemesOf(row), operation.Id);
        }
    }

    private static IEnumerable<string> SchemesOf(Permission row)
    {
        if (row.Audience is not { } audience)
            yield break;
        var own = row.Audience is not Audience.Customer || row.By.HasFlag(Entrance.SignIn);
        if (own)
            yield return $"{audience}".ToLowerInvariant() + "Token";
        if (row.By.HasFlag(Entrance.CaseLink) || row.By.HasFlag(Entrance.SurveyLink))
            yield return "customerLink";
    }

    [Fact]
    public void ThePage_ShowsTheTable() =>
        RepositoryFiles.Read("functions/PERMISSIONS.md").ShouldBe(PermissionPage.Write(), "run: dotnet run --project functions/Platform/Local -- permissions > functions/PERMISSIONS.md");
}
