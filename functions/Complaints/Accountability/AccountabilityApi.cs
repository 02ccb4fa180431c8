using System.Text.Json;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Registers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.Complaints.Accountability;

/// <summary>What is done about whoever was responsible: proposed, decided, objected to, carried out, signed.</summary>
internal static class AccountabilityApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapAccountability(this IEndpointRouteBuilder staff, IEndpointRouteBuilder cleaner)
    {
        staff.MapPost("/accountability", OpenAsync);
        staff.MapGet("/accountability", ListAsync);
        staff.MapGet("/accountability/{accountabilityId}", ReadAsync);
        staff.MapGet("/complaints/{complaintId}/accountability", OfCaseAsync);
        staff.MapPost("/accountability/{accountabilityId}/proposal", ProposeAsync);
        staff.MapPost("/accountability/{accountabilityId}/decision", (HttpContext http, string accountabilityId, DecideMeasures command) =>
            ActAsync(http, accountabilityId, (entry, by, context) => DecideMeasures.Decide(command, entry, by, context)));
        staff.MapPost("/accountability/{accountabilityId}/objection", (HttpContext http, string accountabilityId, ObjectToMeasures command) =>
            ActAsync(http, accountabilityId, (entry, _, context) => ObjectToMeasures.Decide(command, entry, context)));
        staff.MapPost("/accountability/{accountabilityId}/objection/decision", (HttpContext http, string accountabilityId, DecideObjection command) =>
            ActAsync(http, accountabilityId, (entry, by, context) => DecideObjection.Decide(command, entry, by, context)));
        staff.MapPost("/accountability/{accountabilityId}/execution", (HttpContext http, string accountabilityId, ExecuteMeasures command) =>
            ActAsync(http, accountabilityId, (entry, by, context) => ExecuteMeasures.Decide(command, entry, by, context)));
        staff.MapPost("/accountability/{accountabilityId}/acknowledgement", (HttpContext http, string accountabilityId) =>
            ActAsync(http, accountabilityId, (entry, _, _) => AcknowledgeMeasures.Decide(entry)));
        cleaner.MapGet("/accountabilities", ListMyAccountability.HandleAsync);
        cleaner.MapGet("/accountability", Task<IResult> (HttpContext http, CancellationToken _) => AsPersonAsync(http, (_, _) => Facts.None));
        cleaner.MapPost("/accountability/objection", (HttpContext http, ObjectToMeasures command) =>
            AsPersonAsync(http, (entry, context) => ObjectToMeasures.Decide(command, entry, context)));
        cleaner.MapPost("/accountability/acknowledgement", Task<IResult> (HttpContext http, CancellationToken _) => AsPersonAsync(http, (entry, _) => AcknowledgeMeasures.Decide(entry)));
    }

    private static bool IsPerson(AccountabilityEntry entry, StaffMember by, MeasureContext context) => context.SpeakerOf(entry.Party)?.Id == by.Id;

    // Agents see what they proposed and what is about themselves.
    private static bool IsVisible(AccountabilityEntry entry, StaffMember by) => by.Role >= StaffRole.Manager || entry.Proposed?.By == Actors.Of(by) || IsAbout(entry, by);

    private static bool IsAbout(AccountabilityEntry entry, StaffMember by) => entry.Party is { Kind: PartyKind.Staff } party && party.Id == by.Id;

    private static async Task<IResult> OpenAsync(HttpContext http, ProposeMeasures command, AccountabilityDesk desk)
    {
        if (!http.Request.IdempotencyKey().Is(out var key, out var missing))
            return missing.ToProblem();
        var (caller, cancel) = (http.Caller(), http.RequestAborted);
        Complaint? complaint = null;
        if (command.ComplaintId is { } caseId && !(await http.ReadNamedAsync(caseId)).Is(out complaint, out var refused))
            return refused.ToProblem();
        var context = await desk.ContextAsync(caller.Company, null, cancel);
        if (context.Find(command.PartyKind, command.PartyId) is { } party)
            context = context with { DeductedThisMonth = await desk.DeductedAsync(caller.Company, party, null, context.Now, cancel) };
        if (!ProposeMeasures.Check(command, null, context.People.FindStaff(caller.Id)!, context).Is(out var proposed, out var wrong))
            return wrong.ToProblem();
        var opened = await desk.OpenAsync(caller.Company, $"{Actors.Of(caller)}:{key}", JsonSerializer.Serialize(command, WebJson.Options), Actors.Of(caller),
            proposed with { CaseNumber = complaint?.Filed?.Number }, complaint?.Id, cancel);
        return http.ToOpened(opened.Show(AccountabilityView.Of), view => view.Id, view => view.Version);
    }

    private static async Task<IResult> ProposeAsync(HttpContext http, string accountabilityId, ProposeMeasures command, AccountabilityDesk desk, AccountabilityRegister register)
    {
        // The party may be another one than the entry's, and its month's deductions with it.
        var (company, cancel) = (http.Caller().Company, http.RequestAborted);
        var known = (await register.ReadAsync(company, accountabilityId, cancel))?.Party;
        var context = await desk.ContextAsync(company, null, cancel);
        var party = context.Find(command.PartyKind, command.PartyId) ?? known;
        var deducted = party is null ? 0 : await desk.DeductedAsync(company, party, accountabilityId, context.Now, cancel);
        return await ActAsync(http, accountabilityId, (entry, by, now) =>
        {
            if (!ProposeMeasures.Check(command, entry.Party, by, now with { DeductedThisMonth = deducted }).Is(out var proposed, out var wrong))
                return wrong;
            if (entry.Step is AccountabilityStep.Proposed && entry.Proposed?.By == Actors.Of(by) && entry.Reason == proposed.Reason && entry.Measures.SequenceEqual(proposed.Measures))
                return Facts.None;
            return entry.Step is AccountabilityStep.Due ? Facts.Of(proposed) : AccountabilityErrors.WrongStep(entry);
        });
    }

    private static async Task<IResult> ListAsync(HttpContext http, AccountabilityRegister register, CompanyDirectory directory, string? step, int? take, string? continuation)
    {
        var (caller, cancel) = (http.Caller(), http.RequestAborted);
        var by = (await directory.FindAsync(caller.Company, cancel))!.FindStaff(caller.Id)!;
        if (RegisterRoutes.CheckStep<AccountabilityStep>(step) is { } unknown)
            return unknown.ToProblem();
        return (await register.PageAsync(caller.Company, take, continuation, async page =>
        {
            var entries = page.Where(entry => (step is null || entry.Step.WireName() == step) && IsVisible(entry, by)).ToList();
            var barred = await http.BarredAsync(entries);
            return entries.Where(entry => !entry.ComesFrom(barred) || IsAbout(entry, by)).Select(AccountabilityView.Of);
        }, cancel)).ToHttp();
    }

    private static Task<IResult> ReadAsync(HttpContext http, string accountabilityId) => ActAsync(http, accountabilityId, (_, _, _) => Facts.None, onlyLooks: true);

    private static async Task<IResult> OfCaseAsync(HttpContext http, string complaintId, AccountabilityRegister register, CompanyDirectory directory)
    {
        var by = (await directory.FindAsync(http.Caller().Company, http.RequestAborted))!.FindStaff(http.Caller().Id)!;
        return await http.OfCaseAsync(complaintId, async (complaint, cancel) =>
            (IReadOnlyList<AccountabilityEntry>)[.. (await register.OfCaseAsync(complaint.Company, complaint.Id, cancel)).Where(entry => IsVisible(entry, by))], (entry, _) => AccountabilityView.Of(entry));
    }

    private static async Task<IResult> ActAsync(
        HttpContext http, string id, Func<AccountabilityEntry, StaffMember, MeasureContext, Result<IReadOnlyList<Fact>>> decide, bool onlyLooks = false)
    {
        if (!http.Request.ExpectedVersion().Is(out var version, out var unreadable))
            return unreadable.ToProblem();
        var (caller, cancel) = (http.Caller(), http.RequestAborted);
        var (desk, about) = (http.RequestServices.GetRequiredService<AccountabilityDesk>(), http.Permission().About);
        var barred = await http.BarredAsync(await http.RequestServices.GetRequiredService<AccountabilityRegister>().ReadAsync(caller.Company, id, cancel));
        var decided = await desk.DecideAsync(caller.Company, id, Actors.Of(caller), version, (entry, context) =>
        {
            var by = context.People.FindStaff(caller.Id)!;
            // What somebody may not see is nobody's for them; whoever speaks for the party sees it.
            if (!IsVisible(entry, by) && !IsPerson(entry, by, context) && entry.Step is not (AccountabilityStep.Due or AccountabilityStep.Final))
                return RequestErrors.NotFound;
            // Whoever is complained about still hears what is decided about themselves, and may object.
            if (entry.ComesFrom(barred) && !(IsPerson(entry, by, context) && (onlyLooks || about is Condition.Accountable)))
                return ConflictRules.Barred;
            return about is Condition.Accountable && !IsPerson(entry, by, context) ? CaseErrors.NotYours("责任人本人") : decide(entry, by, context);
        }, cancel);
        return decided.Show(AccountabilityView.Of).ToHttp(view => view.Version);
    }

    private static async Task<IResult> AsPersonAsync(HttpContext http, Func<AccountabilityEntry, MeasureContext, Result<IReadOnlyList<Fact>>> decide)
    {
        var (caller, id) = (http.Caller(), http.Caller().AccountabilityId!);
        var desk = http.RequestServices.GetRequiredService<AccountabilityDesk>();
        var decided = await desk.DecideAsync(caller.Company, id, Actors.Of(caller), null, (entry, context) =>
            ListMyAccountability.IsToldTo(entry, caller.Id) ? decide(entry, context) : RequestErrors.NotFound, http.RequestAborted);
        return decided.Show(OwnAccountability.Of).ToHttp();
    }
}
