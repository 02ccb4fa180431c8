using ComplaintCloud.Complaints.Callback;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Identity;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>The private links that customers get who do not sign in: to follow their case, and to say how satisfied they are.</summary>
internal sealed class CustomerLinks(PrivateLinks links, PublicAddress address)
{
    /// <summary>How the notice with the link to the case is called.</summary>
    public const string Tracking = "track";

    /// <summary>How the notice with the link to the survey is called.</summary>
    public const string Survey = "survey";

    // Longer than a case takes with its callbacks and the days in which it may be reopened.
    private static readonly TimeSpan TrackingLife = TimeSpan.FromDays(180);

    // Two callbacks of five working days each, around a long holiday.
    private static readonly TimeSpan SurveyLife = TimeSpan.FromDays(30);

    /// <summary>The notices with links that are due where the case stands, each once.</summary>
    public async Task<IReadOnlyList<Notice>> ForAsync(Complaint complaint, DateTimeOffset now, CancellationToken cancel)
    {
        // Whoever passes a link on could use it in the customer's name.
        if (complaint.Filed is { CustomerPhone: "", Contact: not null })
            return [];
        var customer = new Caller(complaint.Company, Audience.Customer, complaint.Filed!.CustomerId) { ComplaintId = complaint.Id };
        if (IsToFollow(complaint) && !IsTold(complaint, Tracking))
        {
            var link = $"{address.PublicUrl}/t/{await links.MakeAsync(customer, now + TrackingLife, cancel)}";
            return [Notice.ToCustomer(complaint, Tracking, CustomerWords.Say("track", complaint, ("link", link)))];
        }
        if (SurveyPage.IsInvited(complaint) && !IsTold(complaint, Survey))
        {
            var link = $"{address.PublicUrl}/v/{await links.MakeAsync(customer with { SurveyRound = complaint.Round }, now + SurveyLife, cancel)}";
            return [Notice.ToCustomer(complaint, Survey, CustomerWords.Say("survey", complaint, ("link", link)))];
        }
        return [];
    }

    // Who files in the mini-program follows it there.
    private static bool IsToFollow(Complaint complaint) =>
        complaint is { Step: CaseStep.Triaged or CaseStep.Investigating, LinkSent: false, Filed.Channel: not Channel.MiniProgram };

    private static bool IsTold(Complaint complaint, string about) =>
        complaint.Told.Contains(ComplaintFoldNotices.KeyOf(about, $"customer:{complaint.Filed!.CustomerId}"));
}
