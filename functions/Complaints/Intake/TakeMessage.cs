using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Linking;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Intake;

/// <summary>A message that a company's own mail or chat gateway took in.</summary>
/// <param name="Message">What the gateway calls it; the same id is the same message.</param>
/// <param name="Channel">E-mail, chat, social media or SMS.</param>
/// <param name="From">Who wrote it.</param>
/// <param name="Complaint">What they wrote, in the form that customers fill in.</param>
internal sealed record TakeMessage(MessageRef Message, Channel Channel, WhoComplains From, FileComplaint Complaint)
{
    private const int MaxText = 5000;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    internal Error? Check() => CaseErrors.CheckText(Complaint.Text, "complaint.text", MaxText);

    /// <summary>The words of a new complaint: the subject line says what it is about, unless the words repeat it or leave no room.</summary>
    internal string? Words => Message.Subject is { } subject && Complaint.Text is { } text && !text.Contains(subject, StringComparison.Ordinal) && subject.Length + 1 + text.Length <= MaxText
        ? $"{subject}\n{text}"
        : Complaint.Text;
}

/// <summary>What a message became.</summary>
/// <param name="Complaint">The case that it is in.</param>
/// <param name="Added">Whether it was added to a case that was there.</param>
internal sealed record TakenMessage(Complaint Complaint, bool Added);

/// <summary>Adds a message to the case that it answers, or files it as a complaint; the same message once.</summary>
internal sealed class TakeMessageHandler(FileComplaintHandler filing, InboundCustomers customers, AnsweredCase answered, MessageThreads threads, ComplaintLog log)
{
    private const string KeyPrefix = "inbound:";

    /// <summary>The gateway of a company, as the log names it.</summary>
    public static Caller GatewayOf(string company) => new(company, Audience.Staff, "inbound") { Role = StaffRole.Agent };

    /// <summary>The case as it is then.</summary>
    public async Task<Result<TakenMessage>> HandleAsync(string company, TakeMessage message, CancellationToken cancel)
    {
        if (message.Check() is { } wrong)
            return wrong;
        var taken = await TakeAsync(GatewayOf(company), message, cancel);
        if (taken.Is(out var where, out _) && message.Message.Thread is { } thread)
            await threads.SetAsync(company, message.Channel, thread, where.Complaint.Id, cancel);
        return taken;
    }

    private async Task<Result<TakenMessage>> TakeAsync(Caller gateway, TakeMessage message, CancellationToken cancel)
    {
        var own = await log.ReadAsync(new CaseRef(gateway.Company, ComplaintId.For(gateway, KeyPrefix + message.Message.Id)), cancel);
        var known = own is null ? await answered.FindAsync(gateway.Company, message, cancel) : null;
        if (known is not null && (await AddAsync(gateway, known, message, cancel)).Is(out var added, out _))
            return new TakenMessage(added, true);
        return await FileAsync(gateway, message, known, cancel);
    }

    private async Task<Result<TakenMessage>> FileAsync(Caller gateway, TakeMessage message, Complaint? ended, CancellationToken cancel)
    {
        if (!(await customers.WelcomeAsync(gateway, message.From, cancel)).Is(out var customerId, out var unknown))
            return unknown;
        var from = new FiledFrom(customerId, message.Channel) { Contact = message.From.Contact, Message = message.Message };
        var follows = ended is { Ended: true } && ended.Filed!.CustomerId == customerId ? ended.Id : null;
        var complaint = message.Complaint with { Text = message.Words, Wish = message.Complaint.Wish ?? Wish.Other, Follows = message.Complaint.Follows ?? follows };
        var filed = await filing.HandleAsync(gateway, KeyPrefix + message.Message.Id, from, complaint, cancel);
        if (filed.Is(out var there, out var refused))
            return new TakenMessage(there.Complaint, there.Again);
        // Whoever writes about the visit that an open case is about cannot be asked whether it is another matter.
        return LinkingErrors.OpenCaseOf(refused) is { } open && await log.ReadAsync(new CaseRef(gateway.Company, open), cancel) is { } similar
            && (await AddAsync(gateway, similar, message, cancel)).Is(out var added, out _)
            ? new TakenMessage(added, true)
            : refused;
    }

    private Task<Result<Complaint>> AddAsync(Caller gateway, Complaint to, TakeMessage message, CancellationToken cancel) =>
        log.DecideAsync(new CaseRef(to.Company, to.Id), Actors.Of(gateway), null, (complaint, _) => AddMessage.Decide(message, complaint), cancel);
}

/// <summary>A message is added to the case that it answers.</summary>
internal static class AddMessage
{
    /// <summary>As the customer's own addition, and each message once.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(TakeMessage message, Complaint complaint)
    {
        if (complaint.Messages.Contains(message.Message.Id))
            return Facts.None;
        var decided = AddFacts.Decide(new AddFacts(message.Complaint.Text), complaint);
        return decided.Is(out var facts, out var refused)
            ? Facts.Of([.. facts.Select(fact => fact is FactsAdded added ? added with { Channel = message.Channel, Message = message.Message } : fact)])
            : refused;
    }
}
