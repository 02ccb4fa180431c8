namespace ComplaintCloud.Complaints.Attachments.Checks;

/// <summary>Checks photos that users of the mini-program show, as WeChat demands of those who let them; the answer comes later.</summary>
public interface IPhotoCheck
{
    /// <summary>Whether photos of this company's customers are checked; false also where the checker could not fetch them.</summary>
    bool IsOn(string company);

    /// <summary>Asks for the check of one photo.</summary>
    /// <param name="company">The tenant.</param>
    /// <param name="customerId">Whose photo.</param>
    /// <param name="path">Opens it without a token, long enough for the check; begins with a slash.</param>
    /// <param name="cancel">Gives up; the photo may be checked all the same.</param>
    Task<PhotoAsked> AskAsync(string company, string customerId, string path, CancellationToken cancel = default);
}

/// <summary>What became of asking.</summary>
/// <param name="State">Whether an answer will come.</param>
/// <param name="TraceId">What the answer will bear; null when none will come.</param>
public sealed record PhotoAsked(PhotoAskedState State, string? TraceId = null);

/// <summary>Whether an answer will come.</summary>
public enum PhotoAskedState
{
    /// <summary>It will.</summary>
    Asked,

    /// <summary>Not now; it may be asked again in a minute.</summary>
    NotNow,

    /// <summary>Not today: the photo stays unchecked.</summary>
    Never,

    /// <summary>None is demanded: the customer is not on WeChat.</summary>
    NotDemanded,
}
