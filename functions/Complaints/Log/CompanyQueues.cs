using System.Diagnostics.CodeAnalysis;

namespace ComplaintCloud.Complaints;

/// <summary>Cases that wait, taken from one company after the other, so that no company waits for another's flood. Not for several threads.</summary>
internal sealed class CompanyQueues
{
    private readonly Dictionary<string, Queue<CaseRef>> waiting = [];
    private readonly Queue<string> turns = new();

    /// <summary>How many cases wait.</summary>
    public int Count { get; private set; }

    /// <summary>Puts a case behind those of its company.</summary>
    public void Add(CaseRef id)
    {
        if (!waiting.TryGetValue(id.Company, out var own))
        {
            waiting[id.Company] = own = new Queue<CaseRef>();
            turns.Enqueue(id.Company);
        }
        own.Enqueue(id);
        Count++;
    }

    /// <summary>Takes the first case of the company whose turn it is.</summary>
    public bool TryTake([NotNullWhen(true)] out CaseRef? id)
    {
        id = null;
        if (!turns.TryDequeue(out var company))
            return false;
        var own = waiting[company];
        id = own.Dequeue();
        Count--;
        if (own.Count > 0)
            turns.Enqueue(company);
        else
            waiting.Remove(company);
        return true;
    }
}
