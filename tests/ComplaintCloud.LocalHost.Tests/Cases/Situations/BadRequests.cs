namespace ComplaintCloud.LocalHost.Tests.Cases.Situations;

/// <summary>A request that must be refused.</summary>
/// <param name="Code">With which code.</param>
/// <param name="Send">Sends it, about a case that has just been triaged.</param>
internal sealed record BadRequest(string Code, Func<ACase, Task<Answer>> Send);

/// <summary>One request for every way in which a request can be wrong before it comes to what the case thinks of it.</summary>
internal static class BadRequests
{
    private const string File = "/api/customer/complaints";
    private static readonly string Long = new('长', 5_001);

    public static readonly IReadOnlyDictionary<string, BadRequest> All = new Dictionary<string, BadRequest>
    {
        ["no JSON"] = new("malformed_json", it => it.Customer.PostTextAsync(Own(it, "facts"), "{\"text\":")),
        ["no body"] = new("malformed_json", it => it.Customer.PostAsync(Own(it, "facts"))),
        ["no key"] = new("idempotency_key_missing", it => it.Customer.PostAsync(File, new { text = "脏", wish = "redo" })),
        ["another type"] = new("unsupported_media_type", it => it.Customer.PostTextAsync(Own(it, "facts"), "text=hello", "text/plain")),
        ["too large"] = new("body_too_large", it => it.Customer.PostTextAsync(Own(it, "facts"), $"{{\"text\":\"{new string('x', 65_536)}\"}}")),
        ["another method"] = new("method_not_allowed", it => it.Customer.PostAsync("/api/customer/orders", new { })),
        ["unknown order"] = new("unknown_order", it => Filed(it, new { orderId = "o9999", text = "脏", wish = "redo" })),
        ["somebody else's order"] = new("unknown_order", it => Filed(it, new { orderId = "o0002", text = "脏", wish = "redo" })),
        ["an order that is no key"] = new("unknown_order", it => Filed(it, new { orderId = "o|/#", text = "脏", wish = "redo" })),
        ["unknown cleaner"] = new("unknown_cleaner", it => Filed(it, new { cleanerId = "a99", text = "脏", wish = "redo" })),
        ["offered to nobody"] = new("unknown_cleaner", it => it.StaffAsync(it.Company.Manager, "rework/offer", new { cleanerId = "a99" })),
        ["empty text"] = new("text_required", it => Filed(it, new { text = "  ", wish = "redo" })),
        ["long text"] = new("text_too_long", it => Filed(it, new { text = Long, wish = "redo" })),
        ["no wish"] = new("invalid_request", it => Filed(it, new { text = "脏" })),
        ["unknown wish"] = new("invalid_request", it => Filed(it, new { text = "脏", wish = "magic" })),
        ["long addition"] = new("text_too_long", it => it.CustomerAsync("facts", new { text = Long })),
        ["no stars"] = new("invalid_request", it => it.CustomerAsync("rating", new { stars = 6 })),
        ["no answer"] = new("invalid_request", it => it.CustomerAsync("plan-answer", new { planNo = 1 })),
        ["no sign-off"] = new("invalid_request", it => it.CustomerAsync("sign-off", new { })),
        ["a promise of the past"] = new("invalid_request", it => it.StaffAsync(it.Company.Agent, "promise", new { text = "昨天", until = it.Company.Now.AddDays(-1) })),
        ["no finding"] = new("invalid_request", it => it.StaffAsync(it.Company.Agent, "conclusion", new { summary = "好" })),
        ["no letter"] = new("text_required", it => it.StaffAsync(it.Company.Agent, "conclusion",
            new { finding = "unfounded", responsible = "customer", causeCode = "customer", summary = "好" })),
        ["a rude letter"] = new("letter_wording", it => it.StaffAsync(it.Company.Agent, "conclusion",
            new { finding = "unfounded", responsible = "customer", causeCode = "customer", summary = "好", letter = "您这是无理取闹。" })),
        ["an unknown cause"] = new("invalid_request", it => it.StaffAsync(it.Company.Agent, "conclusion",
            new { finding = "founded", responsible = "company", causeCode = "fate", summary = "好", whys = new[] { "命" } })),
        ["no whys"] = new("invalid_request", it => it.StaffAsync(it.Company.Agent, "conclusion",
            new { finding = "founded", responsible = "company", causeCode = "process", summary = "好" })),
        ["an interview of tomorrow"] = new("invalid_request", it => it.StaffAsync(it.Company.Agent, "investigation/interviews",
            new { party = "customer", name = "王女士", heldAt = it.Company.Now.AddDays(1), said = "好" })),
        ["a photo as text"] = new("invalid_request", it => it.StaffAsync(it.Company.Agent, "investigation/evidence", new { kind = "photo", fileName = "a.jpg", text = "x" })),
        ["the seventh call before the first"] = new("invalid_request", it => it.StaffAsync(it.Company.Agent, "unreached", new { attempt = 7 })),
        ["a letter for what is founded"] = new("invalid_request", it => it.Company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/letter-draft?finding=founded")),
        ["a statement of nobody"] = new("unknown_cleaner", it => it.StaffAsync(it.Company.Agent, "investigation/statement", new { cleanerId = "a99" })),
        ["an empty plan"] = new("invalid_request", it => it.StaffAsync(it.Company.Agent, "plan", new { actions = Array.Empty<object>() })),
        ["two visits"] = new("invalid_request", it => it.StaffAsync(it.Company.Agent, "plan", new { actions = new[] { Deeds.Action("rework"), Deeds.Action("replacement") } })),
        ["a negative cost"] = new("invalid_request", it => it.StaffAsync(it.Company.Agent, "plan", new { actions = new[] { Deeds.Action("refund", -1) } })),
        ["no approval by an agent"] = new("forbidden", it => it.StaffAsync(it.Company.Agent, "plan/approval", new { planNo = 1 })),
        ["a mark that is none"] = new("invalid_request", it => it.StaffAsync(it.Company.Agent, "take", ifMatch: "seven")),
        ["a mark of the future"] = new("invalid_request", it => it.StaffAsync(it.Company.Agent, "take", ifMatch: "\"999\"")),
        ["no such step"] = new("invalid_request", it => it.Company.Agent.GetAsync("/api/staff/complaints?step=asleep")),
        ["a long page"] = new("invalid_request", it => it.Company.Agent.GetAsync("/api/staff/complaints?take=101")),
        ["a forged page"] = new("invalid_request", it => it.Company.Agent.GetAsync("/api/staff/complaints?continuation=%00abc")),
        ["without a token"] = new("unauthenticated", it => it.Company.Nobody.GetAsync(File)),
        ["a forged token"] = new("unauthenticated", it => it.Company.WithToken("eyJhbGciOiJub25lIn0.e30.").GetAsync(File)),
        ["staff at the customer's counter"] = new("forbidden", it => it.Company.Agent.GetAsync(File)),
        ["a customer at the staff's desk"] = new("forbidden", it => it.Customer.GetAsync("/api/staff/complaints")),
        ["an unknown company"] = new("company_unknown", it => it.Company.Nobody.PostAsync("/dev/sign-in", new { company = "nowhere", audience = "staff", id = "s01" })),
        ["no such case"] = new("not_found", it => it.Customer.GetAsync($"{File}/00000000000000000000")),
        ["an id that is none"] = new("not_found", it => it.Company.Agent.GetAsync("/api/staff/complaints/a%7Cb%23")),
        ["the log of an id that is none"] = new("not_found", it => it.Company.Agent.GetAsync("/api/staff/complaints/a%7Cb/log")),
        ["no such action"] = new("not_found", it => it.StaffAsync(it.Company.Agent, "actions/9/completion", new { proof = "票" })),
        ["no such address"] = new("not_found", it => it.Customer.GetAsync("/api/customer/nothing")),
    };

    private static string Own(ACase it, string deed) => $"{File}/{it.Id}/{deed}";

    private static Task<Answer> Filed(ACase it, object body) => it.Customer.PostAsync(File, body, key: "a-bad-request");
}
