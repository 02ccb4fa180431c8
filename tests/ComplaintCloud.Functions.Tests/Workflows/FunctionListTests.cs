using System.Reflection;
using ComplaintCloud.Functions.Http;
using ComplaintCloud.Functions.Timers;
using ComplaintCloud.Functions.Workflows;
using Microsoft.Azure.Functions.Worker;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Functions.Tests.Workflows;

/// <summary>The host knows functions by their names only. That there is one for each workflow and activity is checked where the Azure app is not built too.</summary>
public sealed class FunctionListTests
{
    [Fact]
    public void AllFunctions_HaveNamesOfTheirOwn()
    {
        Type[] types = [typeof(OrchestratorFunctions), typeof(ActivityFunctions), typeof(AudienceFunctions), typeof(TimerFunctions)];

        types.SelectMany(NamesIn).ShouldBeUnique();
    }

    private static IEnumerable<string> NamesIn(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(method => method.GetCustomAttribute<FunctionAttribute>()?.Name)
            .OfType<string>();
}
