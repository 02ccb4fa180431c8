using System.Text.RegularExpressions;
using ComplaintCloud.Complaints.Workflows;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests;

/// <summary>
/// The Azure app writes out a function for each workflow and activity. It is not built everywhere, so this reads its source:
/// who adds a workflow or an activity to the catalog adds its line there too.
/// </summary>
public sealed partial class AzureFunctionsTests
{
    private static readonly WorkflowCatalog Catalog = ComplaintsModule.Catalog(new ServiceCollection().BuildServiceProvider());

    [Fact]
    public void EveryWorkflow_HasAnOrchestratorFunctionOfItsName() =>
        FunctionsIn("OrchestratorFunctions.cs").ShouldBe(Catalog.Workflows.Keys.Select(key => key.Name).Distinct(), ignoreOrder: true);

    [Fact]
    public void EveryActivity_HasAnActivityFunctionOfItsName() =>
        FunctionsIn("ActivityFunctions.cs").ShouldBe(Catalog.Activities.Keys, ignoreOrder: true);

    [Fact]
    public void EveryActivityFunction_RunsTheActivityOfItsName() =>
        Runs().Matches(Source("ActivityFunctions.cs")).Select(run => run.Groups[1].Value).ShouldBe(FunctionsIn("ActivityFunctions.cs"));

    private static IEnumerable<string> FunctionsIn(string file) => Function().Matches(Source(file)).Select(function => function.Groups[1].Value);

    private static string Source(string file) =>
        File.ReadAllText(Path.Combine(DocumentationTests.Root, "functions", "Platform", "Azure", "Workflows", file));

    [GeneratedRegex(@"\[Function\(nameof\((\w+)\)\)\]")]
    private static partial Regex Function();

    [GeneratedRegex(@"RunAsync\(nameof\((\w+)\)")]
    private static partial Regex Runs();
}
