using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Triage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.People;

/// <summary>What the company says about itself: name, policy, taxonomy, and the log of its changes.</summary>
internal static class CompanyApi
{
    private static readonly EditTarget Profile = new(PeopleKind.Company, CompanyDirectory.CompanyRow);
    private static readonly EditTarget Policy = new(PeopleKind.Company, CompanyDirectory.PolicyRow, KeepsVersions: true);
    private static readonly EditTarget Sorting = new(PeopleKind.Company, CompanyDirectory.TaxonomyRow, KeepsVersions: true);

    /// <summary>Maps the routes.</summary>
    public static void MapCompany(this IEndpointRouteBuilder staff)
    {
        var company = staff.MapGroup("/company");
        company.MapGet("", (HttpContext http, IRecordStore store) => ReadAsync<Company, CompanyView>(http, store, Profile, null, CompanyView.Of));
        company.MapPut("", (HttpContext http, EditCompany command) =>
            http.EditAsync<Company, CompanyView>(command.Why, Profile, scope => EditCompany.Decide(command, scope.Current!), CompanyView.Of));
        company.MapGet("/policy", (HttpContext http, IRecordStore store) => ReadAsync(http, store, Policy, new CompanyPolicy(), PolicyView.Of));
        company.MapPatch("/policy", EditPolicyAsync);
        company.MapGet("/policy/versions/{version:int}", (HttpContext http, IRecordStore store, int version) =>
            ReadVersionAsync(http, store, Policy, version, new CompanyPolicy(), PolicyView.Of));
        company.MapGet("/taxonomy", (HttpContext http, IRecordStore store) => ReadAsync(http, store, Sorting, Taxonomy.Default, TaxonomyView.Of));
        company.MapPut("/taxonomy", (HttpContext http, EditTaxonomy command) =>
            http.EditAsync(command.Why, Sorting, scope => EditTaxonomy.Decide(command, scope.Current!, scope.People), TaxonomyView.Of, Taxonomy.Default));
        company.MapGet("/taxonomy/versions/{version:int}", (HttpContext http, IRecordStore store, int version) =>
            ReadVersionAsync(http, store, Sorting, version, Taxonomy.Default, TaxonomyView.Of));
        company.MapGet("/changes", ChangesAsync);
    }

    private static async Task<IResult> EditPolicyAsync(HttpContext http, DeadlineMover mover, EditPolicy command)
    {
        var answer = await http.EditAsync(
            command.Why, Policy, scope => EditPolicy.Decide(command, scope.Current!, scope.People.Calendar), PolicyView.Of, new CompanyPolicy());
        // Changed hours move deadlines; where nothing changed there is nothing to start.
        await mover.StartAsync(http.Caller().Company, http.RequestAborted);
        return answer;
    }

    private static async Task<IResult> ReadAsync<T, TView>(HttpContext http, IRecordStore store, EditTarget target, T? first, Func<Kept<T>, TView> view)
        where T : class
    {
        var kept = await new PeopleTable(store).ReadKeptAsync<T>(http.Caller().Company, target.Kind, target.Id, http.RequestAborted);
        return ((Result<Kept<T>>)(kept ?? new Kept<T>(target.Id, first!, 1, null, null, null, null))).ToAnswer(view);
    }

    private static async Task<IResult> ReadVersionAsync<T, TView>(
        HttpContext http, IRecordStore store, EditTarget target, int version, T first, Func<Kept<T>, TView> view)
        where T : class
    {
        var row = CompanyDirectory.VersionRow(target.Id, version);
        var kept = await new PeopleTable(store).ReadKeptAsync<T>(http.Caller().Company, target.Kind, row, http.RequestAborted)
            ?? (version == 1 ? new Kept<T>(target.Id, first, 1, null, null, null, null) : null);
        Result<Kept<T>> result = kept is null ? RequestErrors.NotFound : kept;
        return result.ToAnswer(view);
    }

    private static Task<IResult> ChangesAsync(HttpContext http, CompanyChanges log, int? take, string? continuation) =>
        CompanyRoutes.PageAsync(take, continuation, (size, from) => log.ReadAsync(http.Caller().Company, size, from, http.RequestAborted), ChangeView.Of);
}
