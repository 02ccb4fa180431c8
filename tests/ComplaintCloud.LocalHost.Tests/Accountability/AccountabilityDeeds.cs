using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;

namespace ComplaintCloud.LocalHost.Tests.Accountability;

/// <summary>How people come to answer for something.</summary>
internal static class AccountabilityDeeds
{
    /// <summary>A case in which the cleaner was heard and found responsible.</summary>
    public static async Task<ACase> ABlamedCleaner(this ACompany company, string causeCode = "workmanship")
    {
        var it = await company.AStatementAskedFor();
        (await it.StateAsync("赶下一单，台面没顾上。")).Ok();
        (await it.StaffAsync(company.Agent, "conclusion",
            new { finding = "founded", responsible = "cleaner", responsibleId = "a01", causeCode, summary = "台面没有擦。", whys = new[] { "赶下一单" } })).Ok();
        return it;
    }

    /// <summary>The one of the case, or null.</summary>
    public static async Task<JsonNode?> DueAsync(this ACase it) =>
        (await it.Company.Manager.GetAsync($"/api/staff/complaints/{it.Id}/accountability")).Ok().Body["items"]!.AsArray().SingleOrDefault();

    /// <summary>The agent has proposed a penalty of 50 yuan; its id.</summary>
    public static async Task<string> ProposedAsync(this ACase it)
    {
        var id = $"{(await it.DueAsync())!["id"]}";
        var body = new { measures = new object[] { new { kind = "penalty", cents = 5_000 }, new { kind = "training" } }, reason = "没有按清单做", monthPayCents = 600_000 };
        (await it.Company.Agent.PostAsync($"/api/staff/accountability/{id}/proposal", body)).Ok();
        return id;
    }

    /// <summary>Proposes a penalty without a case, for somebody who earns 6,000 yuan.</summary>
    public static Task<Answer> OpensAsync(this ACompany company, APerson person, string cleanerId, int cents, string key) => person.PostAsync(
        "/api/staff/accountability",
        new { partyKind = "cleaner", partyId = cleanerId, measures = new[] { new { kind = "penalty", cents } }, reason = "多次迟到", monthPayCents = 600_000 }, key: key);

    /// <summary>The cleaner with the link from the message with those words.</summary>
    public static async Task<APerson> PersonAsync(this ACompany company, string words)
    {
        var text = (await company.MessagesAsync()).Last(one => one.Text.Contains(words) && one.Text.Contains("/a/")).Text;
        return company.WithToken(text[(text.LastIndexOf("/a/", StringComparison.Ordinal) + 3)..]);
    }
}
