using System.Globalization;
using ComplaintCloud.Complaints.Identity;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Contract;

/// <summary>
/// The codes that the contract lists for each operation, as far as they can be held against its other statements. That no other code is
/// answered, <see cref="ResponseCheck"/> sees in every answer of every test.
/// </summary>
public sealed class OperationCodesTests
{
    private static readonly ContractDocument Contract = ContractDocument.Current;

    [Fact]
    public void EveryListedCode_HasAStatusThatTheOperationAnswers() =>
        (from operation in Contract.Operations
         from code in operation.Codes
         where !Contract.Errors.TryGetValue(code, out var entry) || operation.Definition["responses"]![$"{entry.Status}"] is null
         select $"{operation.Id}: {code}").ShouldBeEmpty();

    [Fact]
    public void EveryStatusOfARefusal_HasACode() =>
        (from operation in Contract.Operations
         from status in operation.Definition["responses"]!.AsObject().Select(response => int.Parse(response.Key, CultureInfo.InvariantCulture))
         where status >= 400 && !operation.Codes.Any(code => Contract.Errors[code].Status == status)
         select $"{operation.Id}: {status}").ShouldBeEmpty();

    [Fact]
    public void EveryCode_IsListedOnceAndInOrder()
    {
        foreach (var operation in Contract.Operations)
        {
            string.Join(' ', operation.Own).ShouldBe(string.Join(' ', operation.Own.Order(StringComparer.Ordinal)), operation.Id);
            operation.Codes.Distinct().Count().ShouldBe(operation.Codes.Count(), operation.Id);
        }
    }

    [Fact]
    public void EveryCode_BelongsToAnOperation() =>
        // Where the method is not allowed, there is no operation.
        Contract.Errors.Keys.Except(Contract.Operations.SelectMany(operation => operation.Codes)).ShouldBe(["method_not_allowed"]);

    [Theory]
    [InlineData("Idempotency-Key", "idempotency_key_missing")]
    [InlineData("If-Match", "stale_version")]
    public void AHeader_ComesWithItsCode(string header, string code) =>
        Listing(code).ShouldBe(Contract.Operations.Where(operation => operation.Parameters.Any(one => $"{one["name"]}" == header)).Select(operation => operation.Id), ignoreOrder: true);

    [Theory]
    [InlineData("unauthenticated")]
    [InlineData("forbidden")]
    public void WhatIsNotForAnybody_AsksWhoCalls(string code) =>
        Listing(code).ShouldBe(Rows(row => row.Audience is not null), ignoreOrder: true);

    [Fact]
    public void WhatIsAboutACaseForStaff_MayMeetAConflictOfInterest()
    {
        Rows(row => row.About is Condition.NoConflict).Except(Listing("conflict_of_interest")).ShouldBeEmpty();
        Listing("conflict_of_interest").Except(Rows(row => row.Audience is Audience.Staff)).ShouldBeEmpty();
    }

    [Fact]
    public void WhatOnlyReads_MeetsNoConflictButItsStep() =>
        (from operation in Contract.Operations
         where operation.Method == "GET"
         from code in operation.Codes
         where Contract.Errors[code].Kind == "conflict" && code is not ("wrong_step" or "survey_answered")
         select $"{operation.Id}: {code}").ShouldBeEmpty();

    private static IEnumerable<string> Listing(string code) => Contract.Operations.Where(operation => operation.Codes.Contains(code)).Select(operation => operation.Id);

    private static IEnumerable<string> Rows(Func<Permission, bool> wanted) =>
        Permissions.All.Where(wanted).Select(row => row.Operation).Intersect(Contract.Operations.Select(operation => operation.Id));
}
