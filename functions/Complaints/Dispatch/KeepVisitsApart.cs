namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>What the log asks before it appends facts that need a cleaner at a time: no such fact without the reservation.</summary>
internal sealed class KeepVisitsApart(VisitBook book)
{
    private static readonly TimeSpan LookAhead = TimeSpan.FromDays(30);

    /// <summary>Reserves what the facts need; the refusal when the cleaner has another visit then, null when nothing is in the way.</summary>
    public async Task<Error?> ReserveAsync(Complaint complaint, IReadOnlyList<Fact> facts, DecisionContext context, CancellationToken cancel)
    {
        if (Booking.Wanted(complaint, facts) is not { } wanted || wanted == Booking.Of(complaint))
            return null;
        var others = await book.ReserveAsync(complaint, wanted, cancel);
        if (others.Count == 0)
            return null;
        var taken = others.Where(entry => entry.ComplaintId != complaint.Id).Select(entry => entry.Slot).ToList();
        var wish = new VisitWish(wanted.VisitAt, wanted.Length, wanted.VisitAt + LookAhead);
        var freeAt = context.People.FindCleaner(wanted.CleanerId) is { } cleaner ? FreeTimes.First(wish, cleaner, taken, context.Calendar) : null;
        return DispatchErrors.VisitTaken(wanted.CleanerName, freeAt);
    }
}
