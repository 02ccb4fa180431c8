using ComplaintCloud.Complaints.Registers;

namespace ComplaintCloud.Complaints.Accountability;

/// <summary>A conclusion names a person, a department or a supplier: what is done about them becomes a manager's task, once for each case and party.</summary>
internal sealed class DueAccountability(AccountabilityDesk desk)
{
    /// <summary>Nothing when nobody is named. It may be done twice, and is safe to do late.</summary>
    public async Task OpenAsync(JudgedCase judged, CancellationToken cancel)
    {
        var context = await desk.ContextAsync(judged.Case.Company, null, cancel);
        if (PartyOf(judged.Conclusion, context) is not { } party)
            return;
        var key = $"case:{judged.Case.Id}:{party.Kind}:{party.Id}";
        var due = new AccountabilityDue(judged.Number, party, judged.Conclusion.CauseCode, context.WithinWorking(context.Policy.AccountabilityExecute));
        await desk.OpenAsync(judged.Case.Company, key, "", Actors.Workflow, due, judged.Case.Id, cancel);
    }

    private static Party? PartyOf(ConclusionReached conclusion, MeasureContext context) => conclusion.Responsible switch
    {
        Responsible.Cleaner => context.Find(PartyKind.Cleaner, conclusion.ResponsibleId),
        Responsible.Company => context.Find(PartyKind.Department, conclusion.ResponsibleId) ?? context.Find(PartyKind.Staff, conclusion.ResponsibleId),
        Responsible.Supplier => context.Find(PartyKind.Supplier, conclusion.ResponsibleId),
        Responsible.Customer or Responsible.Nobody => null,
    };
}
