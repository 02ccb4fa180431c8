using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Http;

namespace ComplaintCloud.Complaints.Investigation;

/// <summary>A cleaner who signed in sees the statements that they are asked for, and those that they gave lately.</summary>
internal static class ListMyStatements
{
    /// <summary>One page, newest first.</summary>
    public static async Task<IResult> HandleAsync(HttpContext http, CleanerPages pages, TimeProvider time, int? take = null, string? continuation = null)
    {
        var caller = http.Caller();
        var since = CleanerRows.Since(time.GetUtcNow() - CleanerPages.Shown);
        return (await pages.ReadAsync(caller.Company, CleanerRows.StatementsOf(caller.Company, caller.Id), since, take, continuation, View, http.RequestAborted)).ToHttp();

        CleanerStatement? View(Complaint complaint, int? statementNo) =>
            complaint.Investigation?.Statements.FirstOrDefault(one => one.StatementNo == statementNo && one.CleanerId == caller.Id) is { } statement ? CleanerStatement.Of(complaint, statement) : null;
    }
}
