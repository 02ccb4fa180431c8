using System.Text.Json;
using System.Text.RegularExpressions;
using ComplaintCloud.Complaints;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Contract;

public sealed partial class ErrorCodesTests
{
    private static readonly ContractDocument Contract = ContractDocument.Current;

    [Fact]
    public void EveryCodeInTheSource_IsInErrorsYaml() => CodesInSource().Except(Contract.Errors.Keys).ShouldBeEmpty();

    [Fact]
    public void EveryCodeInErrorsYaml_IsInTheSource() =>
        Contract.Errors.Keys.Except(CodesInSource()).ShouldBeEmpty();

    [Fact]
    public void EveryExample_IsAProblemWithItsCode() =>
        (from entry in Contract.Errors.Values
         from error in ProblemCheck.Errors(entry.Definition["example"]!, entry.Status)
         select $"{entry.Code}: {error}").ShouldBeEmpty();

    [Fact]
    public void EveryStatus_IsWhatTheServerAnswers()
    {
        foreach (var entry in Contract.Errors.Values.Where(entry => entry.Code != Problems.InternalCode))
            Problems.StatusOf(new Error(KindOf(entry), entry.Code, "-")).ShouldBe(entry.Status, entry.Code);
    }

    [Fact]
    public void EveryCodeInTheSource_HasTheKindOfErrorsYaml() =>
        Declared().Where(declared => Contract.Errors.TryGetValue(declared.Code, out var entry) && KindOf(entry).ToString() != declared.Kind)
            .ShouldBeEmpty();

    [Fact]
    public void EveryEntry_SaysWhatItMeansAndWhatToDo()
    {
        foreach (var entry in Contract.Errors.Values)
            (entry.Definition["meaning"] is not null && entry.Definition["client"] is not null).ShouldBeTrue(entry.Code);
    }

    private static ErrorKind KindOf(ErrorEntry entry) =>
        Enum.GetValues<ErrorKind>().Single(kind => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString()) == entry.Kind);

    private static IEnumerable<string> CodesInSource() => Declared().Select(declared => declared.Code).Append(Problems.InternalCode).Distinct();

    private static IEnumerable<(string Kind, string Code)> Declared() =>
        RepositoryFiles.Sources("functions").SelectMany(file => Declaration().Matches(File.ReadAllText(file)))
            .Select(match => (match.Groups["kind"].Value, match.Groups["code"].Value));

    [GeneratedRegex("\\bErrorKind\\.(?<kind>\\w+),\\s*\"(?<code>\\w+)\"")]
    private static partial Regex Declaration();
}
