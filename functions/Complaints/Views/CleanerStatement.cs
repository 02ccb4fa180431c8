using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Investigation;

namespace ComplaintCloud.Complaints.Views;

/// <summary>What a cleaner is asked, as they see it; nothing of the customer but what the matter needs.</summary>
public sealed record CleanerStatement(
    string Id, int StatementNo, string Number, string Service, DateTimeOffset? ServedAt, string About, string Question, DateTimeOffset AnswerBy, string? Text,
    DateTimeOffset? GivenAt)
{
    /// <summary>The view of a statement.</summary>
    internal static CleanerStatement Of(Complaint c, StatementState s) => new(
        NamedThing.Of(c.Id, s.StatementNo), s.StatementNo, c.Filed!.Number, c.Filed.Order?.Service ?? "上门服务", c.Filed.Order?.ServedAt, c.SummaryForOthers(), s.Question, s.AnswerBy, s.Text,
        s.GivenAt);
}
