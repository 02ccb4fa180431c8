using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Registers;

/// <summary>
/// Sends what is to be told of an entry as it stands. It is called after each change and every hour, so that what a crash kept
/// back is sent later; the sender takes each key once.
/// </summary>
internal sealed class RegisterMessenger(IMessageSender sender)
{
    /// <summary>Sends what was not sent before.</summary>
    public async Task SendAsync(CompanyPeople people, RegisterEntry entry, IEnumerable<Notice> notices, CancellationToken cancel)
    {
        foreach (var one in notices)
            await sender.SendAsync(ScriptedMessage.Of(people.Company, one, $"{entry.Id}:{one.About}"), cancel);
    }
}
