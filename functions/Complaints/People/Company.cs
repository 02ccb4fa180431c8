namespace ComplaintCloud.Complaints.People;

/// <summary>A housekeeping company (家政公司), the tenant. Every key in the store begins with its id.</summary>
/// <param name="Id">Short id of lower-case letters and digits.</param>
/// <param name="Name">Name as customers know it; also the SMS signature.</param>
public sealed record Company(string Id, string Name);
