using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;

namespace ComplaintCloud.LocalHost.Tests.People;

/// <summary>What people do on the company's page.</summary>
internal static class CompanyPages
{
    private const string Root = "/api/staff/company";

    public static async Task<JsonNode> SeesAsync(this APerson person, string what) => (await person.GetAsync($"{Root}/{what}".TrimEnd('/'))).Ok().Body;

    public static async Task<IReadOnlyList<JsonNode>> SeesAllAsync(this APerson person, string what) =>
        [.. (await person.SeesAsync(what))["items"]!.AsArray().Select(item => item!)];

    public static async Task<JsonNode> SeesOneAsync(this APerson person, string what, string id) =>
        (await person.SeesAllAsync(what)).Single(item => $"{item["id"]}" == id);

    public static Task<Answer> PutsAsync(this APerson person, string what, object body, int? seen = null) =>
        person.ChangeAsync(HttpMethod.Put, $"{Root}/{what}".TrimEnd('/'), body, Mark(seen));

    public static Task<Answer> PatchesAsync(this APerson person, string what, object body, int? seen = null) =>
        person.ChangeAsync(HttpMethod.Patch, $"{Root}/{what}", body, Mark(seen));

    public static Task<Answer> RemovesAsync(this APerson person, string what, int? seen = null) =>
        person.ChangeAsync(HttpMethod.Delete, $"{Root}/{what}", null, Mark(seen));

    /// <summary>The company's staff get no messages that can wait from eight in the evening to ten in the morning.</summary>
    public static async Task QuietUntilTenAsync(this ACompany company) =>
        (await company.Owner.PatchesAsync("policy", new { staffQuiet = new { from = "20:00:00", to = "10:00:00" }, why = "十点上班" }, 1)).Ok();

    public static int Version(this JsonNode item) => item["version"]!.GetValue<int>();

    /// <summary>A member of staff as the page sends them.</summary>
    public static object Staff(string name = "吴欣", string role = "agent", string phone = "13800000077", string? standInId = null, string? departmentId = null, bool active = true) =>
        new { name, role, phone, standInId, departmentId, active };

    private static string? Mark(int? seen) => seen is null ? null : $"\"{seen}\"";
}
