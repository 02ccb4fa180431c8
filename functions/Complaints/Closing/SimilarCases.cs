using System.Globalization;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Views;

namespace ComplaintCloud.Complaints.Closing;

/// <summary>A closed case that is like another one, and why.</summary>
/// <param name="ComplaintId">Which case.</param>
/// <param name="Number">Its number for people.</param>
/// <param name="Summary">The first words of what was filed.</param>
/// <param name="ItemName">Its sub-item.</param>
/// <param name="Severity">1 to 4.</param>
/// <param name="ClosedAt">When it was closed (UTC).</param>
/// <param name="Finding">Founded or not; absent when it was closed without.</param>
/// <param name="CauseName">Its root cause, in Chinese; absent where none was looked for.</param>
/// <param name="Done">What was done, in a few words; absent for nothing.</param>
/// <param name="CostCents">What it cost, in fen.</param>
/// <param name="Satisfaction">What the customer said at the end; absent when they said nothing.</param>
/// <param name="Lesson">What it taught; absent when nobody wrote it down.</param>
/// <param name="Score">How much it is like the other, 0 to 100.</param>
/// <param name="Reasons">In what, in Chinese, the weightiest first.</param>
public sealed record SimilarCase(
    string ComplaintId, string Number, string Summary, string ItemName, int Severity, DateTimeOffset ClosedAt, Finding? Finding, string? CauseName, string? Done, int CostCents,
    Satisfaction? Satisfaction, string? Lesson, int Score, IReadOnlyList<string> Reasons);

/// <summary>Finds the closed cases that are like one in hand: of the same sub-item, with the same cause, told in like words.</summary>
internal sealed class SimilarCases(ListReader lists)
{
    // What is looked at whatever the company's age: the newest of each list.
    private const int NewestOfItem = 300;
    private const int NewestOfCause = 100;

    /// <summary>One page of them, the likest first, then the newest; of those that a member of staff may see.</summary>
    public async Task<Result<Page<SimilarCase>>> ReadAsync(Complaint complaint, string staffId, int? take, string? continuation, CancellationToken cancel)
    {
        if (!Requests.PageSize(take).Is(out var size, out var wrong))
            return wrong;
        var from = 0;
        if (continuation is not null && !int.TryParse(continuation, NumberStyles.None, CultureInfo.InvariantCulture, out from))
            return RequestErrors.InvalidContinuation;
        if (complaint.Triage is not { } triage)
            return new Page<SimilarCase>([], null);
        var lines = await lists.FirstAsync(CaseLists.ClosedWith(complaint.Company, triage.Item), NewestOfItem, cancel);
        if (CaseLists.CauseOf(complaint) is { } cause)
            lines = [.. lines, .. await lists.FirstAsync(CaseLists.ClosedBecauseOf(complaint.Company, cause), NewestOfCause, cancel)];
        var found = lines.DistinctBy(line => line.Id).Where(line => line.Id != complaint.Id && line.IsVisibleTo(staffId))
            .Select(line => Compare(complaint, line)).OrderByDescending(one => one.Score).ThenByDescending(one => one.ClosedAt).ToList();
        var page = found.Skip(from).Take(size).ToList();
        return new Page<SimilarCase>(page, from + size < found.Count ? (from + size).ToString(CultureInfo.InvariantCulture) : null);
    }

    private static SimilarCase Compare(Complaint complaint, CaseLine line)
    {
        var closed = line.Closed!;
        var (score, reasons) = Likeness.Of(complaint, closed);
        return new(
            line.Id, line.Number, line.Summary, closed.ItemName, line.Severity, closed.ClosedAt, closed.Finding, closed.CauseCode is { } code ? CauseCodes.NameOf(code) : null,
            closed.Done, closed.CostCents, closed.Satisfaction, closed.Lesson, score, reasons);
    }
}
