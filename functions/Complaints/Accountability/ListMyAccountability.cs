using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Http;

namespace ComplaintCloud.Complaints.Accountability;

/// <summary>A cleaner who signed in sees what was decided about them.</summary>
internal static class ListMyAccountability
{
    /// <summary>All of it that is open or was opened lately, newest first.</summary>
    public static async Task<IResult> HandleAsync(HttpContext http, AccountabilityRegister register, TimeProvider time)
    {
        var (caller, since) = (http.Caller(), time.GetUtcNow() - CleanerPages.Shown);
        var own = await register.WhereAsync(caller.Company, entry => IsToldTo(entry, caller.Id) && (entry.OpenedAt > since || !IsOver(entry)), http.RequestAborted);
        Result<Page<OwnAccountability>> page = new Page<OwnAccountability>([.. own.OrderByDescending(entry => entry.OpenedAt).Select(OwnAccountability.Of)], null);
        return page.ToHttp();
    }

    /// <summary>Whether it is about that cleaner and they were told of it: not what is only proposed, and what was dropped only after they had objected.</summary>
    public static bool IsToldTo(AccountabilityEntry entry, string cleanerId) => entry.Party.Kind is PartyKind.Cleaner && entry.Party.Id == cleanerId && entry.Step switch
    {
        AccountabilityStep.Due or AccountabilityStep.Proposed => false,
        AccountabilityStep.Dropped => entry.Objection is not null,
        AccountabilityStep.Decided or AccountabilityStep.Objected or AccountabilityStep.Final or AccountabilityStep.Executed or AccountabilityStep.Done => true,
    };

    private static bool IsOver(AccountabilityEntry entry) => entry.Step is AccountabilityStep.Done or AccountabilityStep.Dropped;
}
