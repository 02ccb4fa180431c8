using ComplaintCloud.Complaints.Identity;

namespace ComplaintCloud.Complaints.Intake;

/// <summary>Checks what users of the mini-program write, as WeChat demands of those who let them write.</summary>
public interface IContentCheck
{
    /// <summary>What the check says of a text; null where none is demanded, as the company or the customer is not on WeChat.</summary>
    /// <returns>Always an answer within the configured time: what could not be checked is <see cref="ContentVerdict.Unchecked"/>.</returns>
    Task<ContentChecked?> CheckAsync(string company, string customerId, string text, CancellationToken cancel = default);
}

/// <summary>Has the words of a new complaint checked within the request that files it; the customer must have used the mini-program just now.</summary>
internal sealed class CheckContent(IContentCheck check, ComplaintLog log)
{
    /// <summary>Noted once; a check that could be made is noted over one that could not.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(ContentChecked found, Complaint complaint) =>
        complaint.ContentCheck is null || (complaint.ContentCheck.Verdict is ContentVerdict.Unchecked && found.Verdict is not ContentVerdict.Unchecked)
            ? Facts.Of(found)
            : Facts.None;

    /// <summary>The filing, with the check noted where one is demanded. The complaint is stored already: whatever happens here, it stays.</summary>
    public async Task<Result<Filing>> RunAsync(Caller caller, Result<Filing> filed, CancellationToken cancel)
    {
        if (filed is not { Error: null, Value: { Again: false, Complaint: { ContentCheck: null } complaint } })
            return filed;
        if (await check.CheckAsync(caller.Company, caller.Id, complaint.Filed!.Text, cancel) is not { } found)
            return filed;
        var noted = await log.DecideAsync(new CaseRef(caller.Company, complaint.Id), Actors.Workflow, null, (now, _) => Decide(found, now), cancel);
        return noted.Is(out var after, out _) ? new Filing(after, false) : filed;
    }
}
