using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.People;

/// <summary>Departments, staff and cleaners: agents read, managers change.</summary>
internal static class PeopleApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapPeople(this IEndpointRouteBuilder staff)
    {
        var company = staff.MapGroup("/company");
        company.MapGet("/departments", (HttpContext http, IRecordStore store) => ListAsync<Department, DepartmentView>(http, store, PeopleKind.Departments, DepartmentView.Of));
        company.MapPut("/departments/{departmentId}", (HttpContext http, string departmentId, EditDepartment command) => http.EditAsync<Department, DepartmentView>(
            command.Why, Target(PeopleKind.Departments, departmentId), scope => EditDepartment.Decide(command, departmentId, scope), DepartmentView.Of));
        company.MapDelete("/departments/{departmentId}", (HttpContext http, string departmentId, string? why) => http.EditAsync<Department, DepartmentView>(
            why, Target(PeopleKind.Departments, departmentId), EditDepartment.Dissolve, DepartmentView.Of));
        company.MapGet("/staff", (HttpContext http, IRecordStore store) => ListAsync<StaffMember, StaffMemberView>(http, store, PeopleKind.Staff, kept => StaffMemberView.Of(kept, http.Reader())));
        company.MapPut("/staff/{staffId}", (HttpContext http, string staffId, EditStaff command) => http.EditAsync<StaffMember, StaffMemberView>(
            command.Why, Target(PeopleKind.Staff, staffId), scope => EditStaff.Decide(command, staffId, scope), kept => StaffMemberView.Of(kept, http.Reader())));
        company.MapDelete("/staff/{staffId}", (HttpContext http, string staffId, string? why) => http.EditAsync<StaffMember, StaffMemberView>(
            why, Target(PeopleKind.Staff, staffId), EditStaff.Leave, kept => StaffMemberView.Of(kept, http.Reader())));
        company.MapGet("/cleaners", (HttpContext http, IRecordStore store) => ListAsync<Cleaner, CleanerView>(http, store, PeopleKind.Cleaners, kept => CleanerView.Of(kept, http.Reader())));
        company.MapPut("/cleaners/{cleanerId}", (HttpContext http, string cleanerId, EditCleaner command) => http.EditAsync<Cleaner, CleanerView>(
            command.Why, Target(PeopleKind.Cleaners, cleanerId), scope => EditCleaner.Decide(command, cleanerId, scope), kept => CleanerView.Of(kept, http.Reader())));
        company.MapDelete("/cleaners/{cleanerId}", (HttpContext http, string cleanerId, string? why) => http.EditAsync<Cleaner, CleanerView>(
            why, Target(PeopleKind.Cleaners, cleanerId), EditCleaner.Leave, kept => CleanerView.Of(kept, http.Reader())));
    }

    private static EditTarget Target(string kind, string id) => new(kind, id, Guarded: true);

    private static async Task<IResult> ListAsync<T, TView>(HttpContext http, IRecordStore store, string kind, Func<Kept<T>, TView> view)
        where T : class
    {
        var items = await new PeopleTable(store).ListKeptAsync<T>(http.Caller().Company, kind, http.RequestAborted);
        return ((Result<Page<TView>>)new Page<TView>([.. items.Select(view)], null)).ToHttp();
    }
}
