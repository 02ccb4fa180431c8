using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>The checks of everything that is kept beside the cases.</summary>
internal static class RecordChecks
{
    /// <summary>All of them, for one audit; a host adds those of what it keeps itself.</summary>
    public static IReadOnlyList<RecordCheck> All(IRecordStore store, IBlobStore blobs, PrivateLinks links) =>
    [
        new RegisterCheck(store),
        new VisitCheck(store),
        new JudgedCheck(store),
        new PhraseCheck(store),
        new NumberCheck(store),
        new LinkCheck(store, links),
        new PeopleCheck(store),
        new CalendarCheck(store),
        .. KeptChecks.All(store, blobs),
    ];
}
