using System.Text.RegularExpressions;

namespace ComplaintCloud.Complaints.Intake;

/// <summary>Finds the case that a message answers: by its conversation, else by the number in its subject line.</summary>
internal sealed partial class AnsweredCase(MessageThreads threads, InboundCustomers customers, ListReader lists, ComplaintLog log)
{
    private const int MaxMerges = 10;

    /// <summary>The case, and where it was merged the one in which it is handled now; null when there is none.</summary>
    public async Task<Complaint?> FindAsync(string company, TakeMessage message, CancellationToken cancel)
    {
        if (message.Message.Thread is { } thread && await threads.FindAsync(company, message.Channel, thread, cancel) is { } id)
            return await ReadAsync(company, id, cancel);
        // A number can be guessed: only the customer of the case is believed.
        return message.Message.Subject is { } subject && Number().Match(subject) is { Success: true } number
            && await NumberedAsync(company, number.Value.ToUpperInvariant(), cancel) is { } numbered
            && numbered.Filed!.CustomerId == await customers.FindAsync(company, message.From, cancel)
            ? numbered
            : null;
    }

    private async Task<Complaint?> NumberedAsync(string company, string number, CancellationToken cancel) =>
        await lists.FirstAsync(CaseLists.OfNumber(company, number), 1, cancel) is [var found] ? await ReadAsync(company, found.Id, cancel) : null;

    private async Task<Complaint?> ReadAsync(string company, string id, CancellationToken cancel)
    {
        var complaint = await log.ReadAsync(new CaseRef(company, id), cancel);
        for (var merges = 0; merges < MaxMerges && complaint?.Links.LastOrDefault(link => link.Relation is CaseRelation.MergedInto) is { } into; merges++)
            complaint = await log.ReadAsync(new CaseRef(company, into.ComplaintId), cancel);
        return complaint;
    }

    [GeneratedRegex("TS[0-9]{8}-[0-9]{3,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
