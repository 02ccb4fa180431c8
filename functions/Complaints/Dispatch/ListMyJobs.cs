using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Http;

namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>A cleaner who signed in sees the reworks that they are asked to do or have accepted, or those that they did lately.</summary>
internal static class ListMyJobs
{
    /// <summary>One page: what is to be done by the time of the visit, what is done newest first.</summary>
    public static async Task<IResult> HandleAsync(HttpContext http, CleanerPages pages, TimeProvider time, bool done = false, int? take = null, string? continuation = null)
    {
        var (caller, cancel) = (http.Caller(), http.RequestAborted);
        var page = done
            ? await pages.ReadAsync(caller.Company, CleanerRows.DoneBy(caller.Company, caller.Id), CleanerRows.Since(time.GetUtcNow() - CleanerPages.Shown), take, continuation, Done, cancel)
            : await pages.ReadAsync(caller.Company, CaseLists.JobsOf(caller.Company, caller.Id), null, take, continuation, (complaint, _) => View(complaint, complaint.LiveOffer), cancel);
        return page.ToHttp();

        CleanerJob? Done(Complaint complaint, int? offerNo) => View(complaint, complaint.Offers.FirstOrDefault(offer => offer.OfferNo == offerNo));

        CleanerJob? View(Complaint complaint, OfferState? offer) => offer?.CleanerId == caller.Id ? CleanerJob.Of(complaint, offer) : null;
    }
}
