namespace ComplaintCloud.Complaints;

/// <summary>Staff took the job back from the cleaner who held it.</summary>
/// <param name="OfferNo">Which offer.</param>
/// <param name="Reason">Why.</param>
public sealed record OfferRecalled(int OfferNo, string Reason) : Fact;
