using ComplaintCloud.Complaints.Views;

namespace ComplaintCloud.LocalHost.Demo.Crowd;

/// <summary>What happens next around a case.</summary>
/// <param name="At">When.</param>
/// <param name="Act">What somebody does then; null for only looking whether the product did something.</param>
internal sealed record Move(DateTimeOffset At, Func<Task>? Act);

/// <summary>One complaint of the file on its way through the product.</summary>
internal sealed class CrowdCase(int position, CorpusLine line)
{
    /// <summary>So often the same version is seen before the case counts as stuck.</summary>
    private const int MaxSame = 8;

    private readonly Dictionary<string, int> done = [];
    private int same;

    /// <summary>What was written.</summary>
    public CorpusLine Line { get; } = line;

    /// <summary>How the people around it behave.</summary>
    public Habits Habits { get; } = new(position);

    /// <summary>Its customer.</summary>
    public string CustomerId { get; } = $"d{position + 1:D5}";

    /// <summary>The visit it is about.</summary>
    public string OrderId { get; } = $"d{position + 1:D5}";

    /// <summary>The complaint's id, once it is filed.</summary>
    public string Id { get; set; } = "";

    /// <summary>The case as it was last seen.</summary>
    public StaffComplaint? View { get; private set; }

    /// <summary>What happens next; null when nothing does.</summary>
    public Move? Next { get; set; }

    /// <summary>Requests that the product refused because the case had moved on.</summary>
    public int Refused { get; set; }

    /// <summary>Its log, once it has ended.</summary>
    public CaseLog? Log { get; set; }

    /// <summary>Nothing moves it any more, and it has not ended.</summary>
    public bool IsStuck => same >= MaxSame;

    /// <summary>How often somebody has done something with the case.</summary>
    public int Count(string what) => done.GetValueOrDefault(what);

    /// <summary>Notes that somebody does something; true for the first so many times.</summary>
    public bool UpTo(int times, string what)
    {
        if (Count(what) >= times)
            return false;
        done[what] = Count(what) + 1;
        return true;
    }

    /// <summary>Takes a look.</summary>
    public void See(StaffComplaint view)
    {
        same = View?.Version == view.Version ? same + 1 : 0;
        View = view;
    }
}
