namespace ComplaintCloud.Complaints;

/// <summary>
/// The cases of which a <see cref="CaseRelay"/> knows that work is left and has not begun to do it: of one company at most so many. A company
/// with more is behind; what else it has left lies in the store, and is looked for when few of those known are left. So a flood fills
/// the store and not the memory. Not for several threads.
/// </summary>
/// <param name="most">Most cases of one company.</param>
internal sealed class CaseBacklog(int most)
{
    private readonly Dictionary<string, Company> companies = [];

    /// <summary>Notes a case; false when it waits already, or has no room and lies in the store.</summary>
    public bool TryAdd(CaseRef id)
    {
        if (!companies.TryGetValue(id.Company, out var own))
            companies[id.Company] = own = new Company();
        if (own.Waiting.Count < most)
            return own.Waiting.Add(id.Id);
        own.Behind |= !own.Waiting.Contains(id.Id);
        return false;
    }

    /// <summary>Whether a company has cases left that are not known here.</summary>
    public bool IsBehind(string company) => companies.TryGetValue(company, out var own) && own.Behind;

    /// <summary>A case is being done now; true when the store is to be looked through for more of its company.</summary>
    public bool Begin(CaseRef id)
    {
        companies[id.Company].Waiting.Remove(id.Id);
        return IsDue(id.Company);
    }

    /// <summary>The store was looked through; true when it is to be done again.</summary>
    public bool EndLook(string company)
    {
        companies[company].IsLooking = false;
        return IsDue(company);
    }

    private bool IsDue(string company)
    {
        var own = companies[company];
        if (own is { Behind: true, IsLooking: false } && own.Waiting.Count <= most / 2)
        {
            (own.Behind, own.IsLooking) = (false, true);
            return true;
        }
        if (own is { Behind: false, IsLooking: false, Waiting.Count: 0 })
            companies.Remove(company);
        return false;
    }

    private sealed class Company
    {
        public HashSet<string> Waiting { get; } = [];

        public bool Behind { get; set; }

        public bool IsLooking { get; set; }
    }
}
