using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Registers;

/// <summary>Somebody to be told something about an entry.</summary>
/// <param name="Recipient">Audience and id.</param>
/// <param name="Phone">Where to.</param>
/// <param name="About">What it tells; with the entry and the recipient it is the key by which it goes out once.</param>
/// <param name="Text">In Chinese, without the signature.</param>
internal sealed record EntryNotice(string Recipient, string Phone, string About, string Text)
{
    /// <summary>To a member of staff.</summary>
    public static EntryNotice To(StaffMember member, string about, string text) => new($"staff:{member.Id}", member.Phone, about, text);
}

/// <summary>
/// Sends what is to be told of an entry as it stands. It is called after each change and every hour, so that what a crash kept
/// back is sent later; the sender takes each key once.
/// </summary>
internal sealed class RegisterMessenger(IMessageSender sender)
{
    /// <summary>Sends what was not sent before.</summary>
    public async Task SendAsync(CompanyPeople people, RegisterEntry entry, IEnumerable<EntryNotice> notices, CancellationToken cancel)
    {
        foreach (var one in notices)
            await sender.SendAsync(
                new OutgoingMessage(entry.Company, $"{entry.Id}:{one.About}:{one.Recipient}:sms", null, one.About, one.Recipient, one.Phone, MessageChannel.Sms, $"【{people.Company.Name}】{one.Text}"), cancel);
    }
}
