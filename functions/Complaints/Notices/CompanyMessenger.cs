using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>Tells staff what concerns the company and no single case.</summary>
internal sealed class CompanyMessenger(IMessageSender sender)
{
    /// <summary>Sends one message to one person, once for what it is about however often this is called.</summary>
    /// <param name="people">The company and whom it knows.</param>
    /// <param name="to">Whom.</param>
    /// <param name="about">What it tells; with the recipient it is the key by which it goes out once.</param>
    /// <param name="text">In Chinese, without the signature.</param>
    /// <param name="cancel">Gives up.</param>
    public Task SendAsync(CompanyPeople people, StaffMember to, string about, string text, CancellationToken cancel)
    {
        var recipient = $"staff:{to.Id}";
        return sender.SendAsync(
            new OutgoingMessage(people.Company.Id, $"{about}:{recipient}:sms", null, about, recipient, to.Phone, MessageChannel.Sms, $"【{people.Company.Name}】{text}"), cancel);
    }
}
