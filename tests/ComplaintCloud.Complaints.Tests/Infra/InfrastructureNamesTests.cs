using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests.Infra;

/// <summary>Names inside the Bicep files: no compiler looks at them here.</summary>
public sealed class InfrastructureNamesTests
{
    private static readonly BicepFile Main = BicepFile.Of("main.bicep");

    private static readonly List<BicepFile> Files = [Main, BicepFile.Of("delivery-reports.bicep"), .. BicepFile.All("*.bicep", "modules")];

    public static TheoryData<string> Environments => [.. BicepFile.All("*.bicepparam", "environments").Select(file => file.Name)];

    [Fact]
    public void EveryModuleFile_IsUsedAndEveryUsedOneIsThere() =>
        Main.Modules.Values.Select(module => module.File).ShouldBe(BicepFile.All("*.bicep", "modules").Select(file => file.Name.Replace('\\', '/')), ignoreOrder: true);

    [Fact]
    public void EveryModule_IsGivenItsParametersAndNoOthers()
    {
        foreach (var (symbol, (file, given)) in Main.Modules)
        {
            var parameters = BicepFile.Of(file).Parameters;
            given.ShouldBeUnique();
            given.ShouldBeSubsetOf(parameters.Keys, $"module {symbol}");
            parameters.Where(parameter => !parameter.Value).Select(parameter => parameter.Key).ShouldBeSubsetOf(given, $"module {symbol}");
        }
    }

    [Fact]
    public void EveryOutputThatIsRead_IsThereAndEveryOneOfAModuleIsRead()
    {
        var reads = Main.Reads.Distinct().ToList();
        foreach (var (symbol, (file, _)) in Main.Modules)
        {
            var outputs = BicepFile.Of(file).Outputs.ToList();
            reads.Where(read => read.Module == symbol).Select(read => read.Output).ShouldBe(outputs, ignoreOrder: true, $"module {symbol}");
        }
        reads.Select(read => read.Module).ShouldBeSubsetOf(Main.Modules.Keys);
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public void EveryEnvironment_SetsWhatMainAsksForAndNothingElse(string file)
    {
        var set = BicepFile.Of(file).Assignments.ToList();
        set.ShouldBeUnique();
        set.ShouldBeSubsetOf(Main.Parameters.Keys);
        Main.Parameters.Where(parameter => !parameter.Value).Select(parameter => parameter.Key).ShouldBeSubsetOf(set);
    }

    [Fact]
    public void EveryParameterAndVariable_IsUsed()
    {
        foreach (var file in Files)
            foreach (var name in file.Parameters.Keys.Concat(file.Variables))
                file.Count(name).ShouldBeGreaterThan(1, $"{name} in {file.Name}");
    }

    [Fact]
    public void NoName_StandsForTwoThings()
    {
        foreach (var file in Files)
            file.Parameters.Keys.Concat(file.Variables).Concat(file.Resources).Concat(file.Modules.Keys).ShouldBeUnique(file.Name);
    }

    [Fact]
    public void RoleAssignments_AreInOneFileAndEveryRoleIsAnIdThatIsAssigned()
    {
        Files.Where(file => file.Text.Contains("roleAssignments@", StringComparison.Ordinal)).ShouldHaveSingleItem().Name.ShouldBe("modules/roles.bicep");
        var roles = BicepFile.Of("modules/roles.bicep");
        var ids = roles.Variables.Where(name => name != "storageRoles").Select(name => roles.Text.Split($"var {name} = '")[1][..36]).ToList();
        ids.ShouldBeUnique();
        ids.Count(id => Guid.TryParse(id, out var _)).ShouldBe(ids.Count);
    }

    [Fact]
    public void NoFile_HoldsASecretOrAKeyOfAnAccount()
    {
        foreach (var file in Files)
            foreach (var word in (string[])["listKeys(", "AccountKey=", "SharedAccessKey", "newGuid(", "connectionStrings"])
                file.Text.ShouldNotContain(word, customMessage: file.Name);
    }
}
