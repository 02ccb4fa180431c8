using System.Reflection;
using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Hosting;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Verify;

/// <summary>Whoever changes anything behind the product's back is found out, whatever it is.</summary>
[Trait("Requirement", "I1")]
[Trait("Requirement", "I4")]
public sealed class RecordAuditTests(AWorkedInCompany company) : IClassFixture<AWorkedInCompany>
{
    public static TheoryData<string> Names => [.. Damages.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task WhatIsDamaged_IsNamed(string name)
    {
        var damage = Damages.All[name];
        (await company.AuditAsync()).ShouldBeEmpty();

        var undo = await damage.DoAsync(company.Store);
        var faults = await company.AuditAsync();
        await undo();

        faults.ShouldContain(fault => fault.What.Contains(damage.Says, StringComparison.Ordinal), $"{name}: {string.Join('\n', faults)}");
    }

    [Fact]
    public void EveryTable_IsLookedAt()
    {
        var tables = new[] { typeof(ComplaintLog), typeof(SentMessages), typeof(LocalProduct) }.SelectMany(one => one.Assembly.GetTypes())
            .Select(type => type.GetField("Table", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)).OfType<FieldInfo>()
            .Where(field => field.IsLiteral && field.FieldType == typeof(string)).Select(field => (string)field.GetRawConstantValue()!).Distinct();
        tables.ShouldBe([CaseRows.Table, CaseLists.Table, .. company.Checks.SelectMany(check => check.Tables)], ignoreOrder: true);
    }

    [Fact]
    public void EveryTableThatIsLookedAt_IsDamagedHere() =>
        company.Checks.SelectMany(check => check.Tables).ShouldBe(Damages.All.Values.Select(damage => damage.Table).Distinct(), ignoreOrder: true);
}
