using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;

namespace ComplaintCloud.LocalHost.Tests.Contract;

/// <summary>The one case that the contract's examples tell of, lived through on a virtual clock: what the product really answers.</summary>
internal sealed class ContractStory(ACompany company)
{
    private const string Key = "5f0c1f7e-7a53-4f0e-9c2f-3f6c7d3a9b10";
    private static readonly DateTimeOffset Filed = new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<string, JsonNode> answers = [];
    private ACase it = null!;

    /// <summary>Tells the story; the answers by the name of their example or operation.</summary>
    public static async Task<IReadOnlyDictionary<string, JsonNode>> TellAsync()
    {
        var company = await ACompany.AtAsync(Filed);
        try
        {
            var story = new ContractStory(company);
            await story.FileAsync();
            await story.DecideAsync();
            await story.CarryOutAsync();
            await story.FollowUpAsync();
            return story.answers;
        }
        finally
        {
            await company.DisposeAsync();
        }
    }

    private async Task FileAsync()
    {
        var filed = await company.Customer().PostAsync("/api/customer/complaints", Request("fileComplaint"), key: Key);
        it = new ACase(company, $"{filed.Ok().Body["id"]}", "c01");
        answers["CustomerFiled"] = filed.Body;
        await company.SettleAsync();
        answers["listQueue"] = (await company.Agent.GetAsync("/api/staff/complaints")).Body;
        answers["listMyOrders"] = (await company.Customer().GetAsync("/api/customer/orders")).Body;
        answers["listOutbox"] = FirstOf((await company.Nobody.GetAsync($"/dev/outbox?complaintId={it.Id}")).Body, "messages");
        await AtAsync(2, 3);
        answers["StaffInvestigating"] = (await it.StaffAsync(company.Agent, "take")).Ok().Body;
        answers["getComplaintLog"] = FirstOf((await company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/log")).Body, "facts");
    }

    private async Task DecideAsync()
    {
        await AtAsync(3, 10);
        answers["StaffDecided"] = (await it.StaffAsync(company.Agent, "conclusion", Request("concludeInvestigation"))).Ok().Body;
        await AtAsync(3, 20);
        answers["StaffPlanned"] = (await it.StaffAsync(company.Agent, "plan", Request("proposePlan"))).Ok().Body;
        await AtAsync(3, 40);
        (await it.StaffAsync(company.Manager, "plan/approval", Request("approvePlan"))).Ok();
        answers["CustomerConsent"] = await it.SeenByCustomerAsync();
        answers["listMyComplaints"] = (await company.Customer().GetAsync("/api/customer/complaints")).Body;
        await AtAsync(4, 0);
        (await it.CustomerAsync("plan-answer", Request("answerPlan"))).Ok();
    }

    private async Task CarryOutAsync()
    {
        answers["JobOffered"] = (await (await it.CleanerAsync()).GetAsync("/api/cleaner/job")).Ok().Body;
        await AtAsync(4, 12);
        answers["JobAccepted"] = (await it.JobAsync("answer", Request("answerJob"))).Ok().Body;
        answers["CustomerInProgress"] = await it.SeenByCustomerAsync();
        answers["StaffInProgress"] = await it.SeenByStaffAsync();
        answers["listMyTasks"] = (await company.Agent.GetAsync("/api/staff/tasks")).Body;
        await AtAsync(1, 28, day: 23);
        answers["JobOnSite"] = (await it.JobAsync("check-in")).Ok().Body;
        await AtAsync(3, 0, day: 23);
        await it.PhotographedAsync();
        answers["JobReported"] = (await it.JobAsync("report", Request("reportWork"))).Ok().Body;
        (await it.StaffAsync(company.Agent, "actions/2/completion", Request("completeAction"))).Ok();
        await AtAsync(3, 20, day: 23);
        await it.SignedOffAsync();
    }

    private async Task FollowUpAsync()
    {
        (await it.StaffAsync(company.Agent, "lessons", Request("writeLessons"))).Ok();
        await it.UntilDueAsync();
        (await it.StaffAsync(company.OtherAgent, "callback", Request("recordCallback"))).Ok();
        await it.UntilDueAsync();
        (await it.StaffAsync(company.OtherAgent, "callback", Request("recordCallback"))).Ok();
        answers["CustomerClosed"] = (await it.CustomerAsync("rating", Request("rateHandling"))).Ok().Body;
        answers["StaffClosed"] = await it.SeenByStaffAsync();
        answers["getClosingSummary"] = (await company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/closing-summary")).Body;
    }

    private Task AtAsync(int hour, int minute, int day = 20) => company.AdvanceToAsync(new DateTimeOffset(2026, 11, day, hour, minute, 0, TimeSpan.Zero));

    /// <summary>The request that the contract shows.</summary>
    private static JsonNode Request(string operationId) =>
        ContractDocument.Current.Operations.Single(operation => operation.Id == operationId)
            .Definition["requestBody"]!["content"]!["application/json"]!["example"]!.DeepClone();

    // An example shows how an entry of a long list looks, not all of them.
    private static JsonObject FirstOf(JsonNode answer, string list)
    {
        var shortened = answer.DeepClone().AsObject();
        shortened[list] = new JsonArray(answer[list]![0]!.DeepClone());
        return shortened;
    }
}
