namespace ComplaintCloud.Complaints;

/// <summary>Counts cases since the start of the process, for the health page.</summary>
internal sealed class CaseCounts
{
    private long filed;
    private long acknowledged;

    /// <summary>Complaints stored.</summary>
    public long Filed => Interlocked.Read(ref filed);

    /// <summary>Complaints acknowledged.</summary>
    public long Acknowledged => Interlocked.Read(ref acknowledged);

    /// <summary>Notes facts that have been stored.</summary>
    public void Note(IReadOnlyList<Fact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact is ComplaintFiled)
            {
                Interlocked.Increment(ref filed);
                Telemetry.CountFiled();
            }
            else if (fact is ComplaintAcknowledged)
                Interlocked.Increment(ref acknowledged);
        }
    }
}
