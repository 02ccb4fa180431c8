using ComplaintCloud.Complaints;

namespace ComplaintCloud.LocalHost.Demo.Crowd;

/// <summary>How the people around one complaint behave. All of it follows from the complaint's position, so every run is the same.</summary>
/// <param name="Position">From 0 in the file.</param>
internal sealed record Habits(int Position)
{
    /// <summary>客服 who handles the case.</summary>
    public string Agent => Position % 2 == 0 ? "s01" : "s02";

    /// <summary>客服 who calls back.</summary>
    public string OtherAgent => Position % 2 == 0 ? "s02" : "s01";

    /// <summary>Some cases lie for hours before anybody takes them, and climb the ladder.</summary>
    public TimeSpan TakesAfter => Every(12, 3) ? TimeSpan.FromHours(4) : TimeSpan.FromMinutes(3);

    /// <summary>Whether a simple case is settled at once.</summary>
    public bool OffersAtOnce => Every(5, 4);

    /// <summary>Whether the customer is promised a time.</summary>
    public bool Promises => Every(2, 0);

    /// <summary>How long the investigation takes.</summary>
    public TimeSpan ConcludesAfter => Every(18, 5) ? TimeSpan.FromDays(4) : TimeSpan.FromHours(2);

    /// <summary>How long managers and owners let an approval lie.</summary>
    public TimeSpan ApprovesAfter => Every(14, 9) ? TimeSpan.FromDays(1) : TimeSpan.FromHours(1);

    /// <summary>Whether a manager sends the first plan or explanation back.</summary>
    public bool SendsBack => Every(17, 2);

    /// <summary>What the investigation finds in the first round.</summary>
    public Finding Finding => Every(50, 8) ? Finding.Malicious : (Position % 5) switch { 3 => Finding.Unfounded, 1 => Finding.Partly, _ => Finding.Founded };

    /// <summary>Whether the customer objects to an explanation.</summary>
    public bool Objects => Every(3, 0);

    /// <summary>Whether the customer refuses the first plan.</summary>
    public bool RefusesPlan => Every(11, 4);

    /// <summary>Whether the customer does not answer about the plan.</summary>
    public bool IsSilentOnPlan => Every(7, 6);

    /// <summary>Whether the customer does not sign off.</summary>
    public bool IsSilentOnSignOff => Every(6, 1);

    /// <summary>How often the customer says that it is not done.</summary>
    public int RejectsWork => Every(57, 23) ? 2 : Every(19, 4) ? 1 : 0;

    /// <summary>How often the customer is not reached for a callback.</summary>
    public int MissesCalls => Every(46, 17) ? 3 : Every(23, 5) ? 1 : 0;

    /// <summary>After how many rounds the customer is still dissatisfied.</summary>
    public int Dissatisfied => Every(41, 12) ? 2 : Every(13, 7) ? 1 : 0;

    /// <summary>Where the customer takes the complaint back; null for nowhere.</summary>
    public CaseStep? WithdrawsAt => Every(31, 7) ? CaseStep.Triaged : Every(43, 11) ? CaseStep.InProgress : Every(61, 20) ? CaseStep.Callback : null;

    /// <summary>The stars that the customer gives at the end; null for none.</summary>
    public int? Stars => Every(4, 1) ? 1 + (Position % 5) : null;

    /// <summary>What a cleaner does with an offer: true and false for yes and no, null for no answer.</summary>
    public bool? Accepts(int offerNo) => (((Position * 7) + (offerNo * 3)) % 10) switch { 0 or 1 => false, 2 => null, _ => true };

    private bool Every(int count, int offset) => Position % count == offset;
}
