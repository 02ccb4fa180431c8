using ComplaintCloud.Complaints.Privacy;

namespace ComplaintCloud.Complaints;

/// <summary>How checks of content change a case.</summary>
internal static class ComplaintFoldContent
{
    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact) => fact is ContentChecked found ? before with { ContentCheck = found } : null;

    /// <summary>The first words for those outside the company; a person looks first at what the check did not let pass.</summary>
    public static string SummaryForOthers(this Complaint complaint) =>
        complaint.ContentCheck is { Verdict: ContentVerdict.Review or ContentVerdict.Risky } ? "请向客服了解情况" : CaseLists.SummaryOf(PersonalData.Cover(complaint.Filed!.Text));
}
