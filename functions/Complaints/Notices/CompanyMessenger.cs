using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>Tells staff what concerns the company and no single case.</summary>
internal sealed class CompanyMessenger(IMessageSender sender)
{
    /// <summary>Sends one message to one person, once for what it is about however often this is called.</summary>
    /// <param name="people">The company and whom it knows.</param>
    /// <param name="to">Whom.</param>
    /// <param name="about">What it tells; with the recipient it is the key by which it goes out once.</param>
    /// <param name="said">The words.</param>
    /// <param name="cancel">Gives up.</param>
    public Task SendAsync(CompanyPeople people, StaffMember to, string about, ScriptedText said, CancellationToken cancel) =>
        sender.SendAsync(ScriptedMessage.Of(people.Company, Notice.ToStaff(to, about, said), about), cancel);
}
