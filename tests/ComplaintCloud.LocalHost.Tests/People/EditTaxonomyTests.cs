using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.People;

public sealed class EditTaxonomyTests : IAsyncLifetime
{
    private readonly ACompany company = new();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Fact]
    [Trait("Requirement", "B1")]
    [Trait("Requirement", "I5")]
    public async Task AnOldCase_IsJudgedByTheVersionItHad()
    {
        var old = await company.ATriagedComplaint();
        (await SaveAsync(items => (items["Q1"]!["name"], items["Q1"]!["callbackVisits"]) = ("没做到位", 3))).Ok().Body.Version().ShouldBe(2);
        var young = await company.ATriagedComplaint();
        Judged(await old.SeenByStaffAsync()).ShouldBe(("漏做", 1));
        Judged(await young.SeenByStaffAsync()).ShouldBe(("没做到位", 2));
        Visits(await young.FactsAsync()).ShouldBe("3");
        Visits(await old.FactsAsync()).ShouldBe("2");
        Name(await company.Agent.SeesAsync("taxonomy/versions/1")).ShouldBe("漏做");
        Name(await company.Agent.SeesAsync("taxonomy")).ShouldBe("没做到位");

        static (string, int) Judged(JsonNode it) => ($"{it["triage"]!["itemName"]}", it["triage"]!["taxonomyVersion"]!.GetValue<int>());
        static string Name(JsonNode taxonomy) => $"{taxonomy["items"]!.AsArray().Single(item => $"{item!["code"]}" == "Q1")!["name"]}";
        static string Visits(IReadOnlyList<JsonNode> facts) => $"{facts.Single(fact => $"{fact["type"]}" == "ComplaintTriaged")["data"]!["callbackVisits"]}";
    }

    [Fact]
    [Trait("Requirement", "B1")]
    public async Task ASubItemOutOfUse_IsGivenToNoNewCase()
    {
        (await SaveAsync(items => items["Q1"]!["active"] = false)).Ok();
        $"{(await (await company.ATriagedComplaint()).SeenByStaffAsync())["triage"]!["item"]}".ShouldBe("Q2");
    }

    [Fact]
    [Trait("Requirement", "B1")]
    public async Task ASubItemOfTheCompanysOwn_IsKept()
    {
        var added = JsonNode.Parse("""{"code":"Q8","name":"甲醛超标","class":"quality","callbackVisits":2,"lane":"complex","primary":{"role":"manager"},"backup":{"role":"owner"},"menu":[{"kind":"reinspection","defaultCents":0,"ceilingCents":50000}],"active":true}""");
        (await SaveAsync(items => items["Q8"] = added)).Ok().Body["items"]!.AsArray().Count.ShouldBe(22);
    }

    public static TheoryData<string, string> BadValues => new()
    {
        { "callbackVisits", "1" }, { "callbackVisits", "6" }, { "name", "\"\"" }, { "class", "null" }, { "class", "\"sorrow\"" }, { "menu", "[]" }, { "menu", "[null]" },
        { "menu", """[{"kind":"refund","defaultCents":200,"ceilingCents":100}]""" }, { "primary", "{}" }, { "primary", "null" }, { "primary", """{"role":"king"}""" },
        { "backup", """{"role":"agent","departmentId":"x"}""" }, { "code", "\"Q1x\"" }, { "code", "\"Q2\"" }, { "name", "\"做得不好\"" },
    };

    [Theory]
    [MemberData(nameof(BadValues))]
    [Trait("Requirement", "I5")]
    public async Task ABadValue_IsRefusedWithItsPlace(string member, string value)
    {
        var refused = await SaveAsync(items => items["Q1"]![member] = JsonNode.Parse(value));
        (refused.Status, refused.Code).ShouldBe((422, "invalid_request"));
        refused.Body["errors"]!.AsObject().Count.ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "I5")]
    public async Task WhatWouldLeaveCasesWithoutASubItem_IsRefused()
    {
        (await SaveAsync(items => items.Remove("Q1"))).Code.ShouldBe("invalid_request");
        (await SaveAsync(items =>
        {
            foreach (var (code, item) in items.Where(item => item.Key[0] == 'M'))
                item!["active"] = false;
        })).Code.ShouldBe("invalid_request");
        (await SaveAsync(items => items["Q1"]!["primary"] = new JsonObject { ["departmentId"] = "nowhere" })).Code.ShouldBe("unknown_department");
        (await company.Manager.PutsAsync("taxonomy", new { items = Array.Empty<object>(), why = "-" }, 1)).Code.ShouldBe("forbidden");
    }

    private async Task<Answer> SaveAsync(Action<JsonObject> change)
    {
        var now = await company.Owner.SeesAsync("taxonomy");
        var items = new JsonObject(now["items"]!.AsArray().Select(item => KeyValuePair.Create($"{item!["code"]}", (JsonNode?)item.DeepClone())));
        change(items);
        return await company.Owner.PutsAsync("taxonomy", new { items = items.Select(item => item.Value!.DeepClone()), why = "调整分类" }, now.Version());
    }
}
