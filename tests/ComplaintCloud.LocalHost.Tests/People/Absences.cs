using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;

namespace ComplaintCloud.LocalHost.Tests.People;

/// <summary>People who are not there.</summary>
internal static class Absences
{
    /// <summary>The owner enters days off of somebody; today unless other days are given.</summary>
    public static Task IsOffAsync(this ACompany company, string staffId, params string[] days) =>
        company.EditAsync(staffId, item => item["daysOff"] = new JsonArray([.. (days.Length > 0 ? days : [Today(company)]).Select(day => (JsonNode)day)]));

    /// <summary>Somebody works other hours than the company, such as 14:00:00 to 20:00:00.</summary>
    public static Task WorksAsync(this ACompany company, string staffId, string from, string to) =>
        company.EditAsync(staffId, item => item["hours"] = new JsonArray(new JsonObject { ["from"] = from, ["to"] = to }));

    public static async Task EditAsync(this ACompany company, string staffId, Action<JsonObject> change)
    {
        var item = (await company.Owner.SeesOneAsync("staff", staffId)).DeepClone().AsObject();
        var version = item.Version();
        foreach (var name in (string[])["id", "version", "changedAt", "changedBy", "why"])
            item.Remove(name);
        change(item);
        (await company.Owner.PutsAsync($"staff/{staffId}", item, version)).Ok();
    }

    private static string Today(ACompany company) => company.Now.AddHours(8).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
