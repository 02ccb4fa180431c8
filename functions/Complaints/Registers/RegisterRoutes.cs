using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.Complaints.Registers;

/// <summary>What the routes of all registers have in common.</summary>
internal static class RegisterRoutes
{
    /// <summary>The cases from which the caller must keep away, of all those that entries say something of.</summary>
    public static async Task<IReadOnlySet<string>> BarredAsync(this HttpContext http, params IEnumerable<RegisterEntry?> entries)
    {
        var (caller, log) = (http.Caller(), http.RequestServices.GetRequiredService<ComplaintLog>());
        var ids = entries.OfType<RegisterEntry>().SelectMany(entry => entry.AboutCases).Distinct();
        var cases = await Task.WhenAll(ids.Select(id => log.ReadAsync(new CaseRef(caller.Company, id), http.RequestAborted)));
        return cases.OfType<Complaint>().Where(complaint => complaint.IsBarred(caller.Id)).Select(complaint => complaint.Id).ToHashSet();
    }

    /// <summary>The entry comes from one of the cases from which somebody must keep away.</summary>
    public static bool ComesFrom(this RegisterEntry entry, IReadOnlySet<string> barred) => entry.CaseId is { } id && barred.Contains(id);

    /// <summary>The entries of a case, for staff who may see it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="complaintId">Which case.</param>
    /// <param name="find">Finds its entries.</param>
    /// <param name="view">What is shown of each to somebody who must keep away from those cases.</param>
    public static async Task<IResult> OfCaseAsync<TEntry, TView>(
        this HttpContext http, string complaintId, Func<Complaint, CancellationToken, Task<IReadOnlyList<TEntry>>> find, Func<TEntry, IReadOnlySet<string>, TView> view)
        where TEntry : RegisterEntry
    {
        if (!(await http.ReadAsStaffAsync(complaintId)).Is(out var complaint, out var refused))
            return refused.ToProblem();
        var entries = await find(complaint, http.RequestAborted);
        var barred = await http.BarredAsync(entries);
        Result<Page<TView>> page = new Page<TView>([.. entries.Select(entry => view(entry, barred))], null);
        return page.ToHttp();
    }

    /// <summary>The case that an entry is opened from, which the body names; a name that is nobody's is a mistake in the body.</summary>
    public static async Task<Result<Complaint>> ReadNamedAsync(this HttpContext http, string complaintId, string member = "complaintId") =>
        await http.ReadAsStaffAsync(complaintId) is var read && read.Error == CaseErrors.NotFound ? RequestErrors.InvalidMember(member, "没有找到这个投诉。") : read;

    /// <summary>What is wrong with a filter by step; null when nothing is.</summary>
    public static Error? CheckStep<TStep>(string? step)
        where TStep : struct, Enum =>
        step is not null && Enum.GetValues<TStep>().All(one => one.WireName() != step) ? RequestErrors.InvalidMember("step", "没有这个步骤。") : null;

    /// <summary>The entry that was opened, with its address.</summary>
    /// <param name="http">The request.</param>
    /// <param name="opened">The view of the entry, or why there is none.</param>
    /// <param name="id">Its id.</param>
    /// <param name="version">Its version.</param>
    public static IResult ToOpened<TView>(this HttpContext http, Result<TView> opened, Func<TView, string> id, Func<TView, int> version) =>
        opened.ToCreated(view => $"{http.Request.PathBase}{http.Request.Path}/{id(view)}", version);

    /// <summary>A view of what was decided, or the refusal.</summary>
    public static Result<TView> Show<TEntry, TView>(this Result<TEntry> done, Func<TEntry, TView> view) => done.Is(out var entry, out var error) ? view(entry) : error;
}
