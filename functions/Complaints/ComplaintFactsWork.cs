namespace ComplaintCloud.Complaints;

/// <summary>Staff took the job back from the cleaner who held it.</summary>
/// <param name="OfferNo">Which offer.</param>
/// <param name="Reason">Why.</param>
public sealed record OfferRecalled(int OfferNo, string Reason) : Fact;

/// <summary>A cleaner who was not asked for the time that was wanted.</summary>
/// <param name="CleanerId">Who.</param>
/// <param name="CleanerName">Their name then.</param>
/// <param name="Reason">Why, in Chinese.</param>
public sealed record PassedOver(string CleanerId, string CleanerName, string Reason);
