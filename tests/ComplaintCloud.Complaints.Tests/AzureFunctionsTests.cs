using System.Text.RegularExpressions;
using ComplaintCloud.Complaints.Workflows;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests;

/// <summary>
/// The Azure app writes out a function for each workflow, activity and group of routes. It is not built everywhere, so this reads
/// its source: who adds one to the product adds its line there too, and so does who adds something that a host must bring.
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

    [Fact]
    public void EveryGroupOfRoutes_HasAFunctionThatTakesItsRequests()
    {
        var groups = Group().Matches(Read("functions/Complaints/ComplaintsModule.cs")).Select(group => group.Groups[1].Value).ToList();
        var routes = Route().Matches(Read("functions/Platform/Azure/Http/AudienceFunctions.cs")).Select(route => route.Groups[1].Value).ToList();

        groups.ShouldNotBeEmpty();
        groups.ShouldBeSubsetOf(routes);
    }

    [Fact]
    public void EverythingThatAHostMustBring_IsBroughtByTheAzureApp()
    {
        var services = new ServiceCollection().AddComplaints();
        var own = services.Select(service => service.ServiceType).ToHashSet();
        var activities = typeof(ComplaintsModule).Assembly.GetTypes().Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Activity<,>));
        var brought = services.Select(service => service.ImplementationType).OfType<Type>().Concat(activities)
            .Where(type => type.Assembly == typeof(ComplaintsModule).Assembly)
            .SelectMany(type => type.GetConstructors().SelectMany(constructor => constructor.GetParameters()))
            .Select(parameter => parameter.ParameterType)
            .Where(type => !own.Contains(type) && (type == typeof(TimeProvider) || type.Assembly == typeof(ComplaintsModule).Assembly))
            .Distinct().ToList();
        var host = Read("functions/Platform/Azure/Hosting/AzureProduct.cs") + Read("functions/Platform/Channels/ChannelsModule.cs");

        brought.ShouldContain(typeof(Records.IRecordStore));
        brought.Where(type => !Regex.IsMatch(host, $@"\b{type.Name}\b")).ShouldBeEmpty();
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(DocumentationTests.Root, file));

    private static IEnumerable<string> FunctionsIn(string file) => Function().Matches(Source(file)).Select(function => function.Groups[1].Value);

    private static string Source(string file) => Read($"functions/Platform/Azure/Workflows/{file}");

    [GeneratedRegex(@"\[Function\(nameof\((\w+)\)\)\]")]
    private static partial Regex Function();

    [GeneratedRegex(@"routes\.MapGroup\(""/(\w+)""")]
    private static partial Regex Group();

    [GeneratedRegex(@"Route = ""(\w+)/\{\*path\}""")]
    private static partial Regex Route();

    [GeneratedRegex(@"RunAsync\(nameof\((\w+)\)")]
    private static partial Regex Runs();
}
