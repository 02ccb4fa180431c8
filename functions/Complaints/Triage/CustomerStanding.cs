using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Triage;

/// <summary>What a customer was to the company when they complained.</summary>
/// <param name="Repeats">How many cases about the same visit there were before.</param>
/// <param name="OrderedCents">For how much they ordered in the year before, in fen.</param>
public sealed record CustomerStanding(int Repeats, int OrderedCents);

/// <summary>Finds out about a customer's standing.</summary>
internal sealed class CustomerStandings(CompanyDirectory directory)
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    /// <summary>The standing of who filed a case, as it was at that time.</summary>
    public async Task<CustomerStanding> OfAsync(Complaint complaint, CancellationToken cancel)
    {
        var until = complaint.FiledAt;
        var orders = await directory.OrdersOfAsync(complaint.Company, complaint.Filed!.CustomerId, cancel);
        var ordered = orders.Where(order => order.ServedAt < until && order.ServedAt > until - Year).Sum(order => (long)order.PriceCents);
        return new CustomerStanding(complaint.Filed.Repeats ?? 0, (int)Math.Min(ordered, int.MaxValue));
    }
}
