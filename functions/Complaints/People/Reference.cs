namespace ComplaintCloud.Complaints.People;

/// <summary>An entry of an index: which item it leads to.</summary>
/// <param name="Id">The item's id.</param>
internal sealed record Reference(string Id);
