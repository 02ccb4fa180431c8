using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Intake;

/// <summary>Staff write down a complaint that came another way than through the mini-program (客户投诉登记表).</summary>
/// <param name="Channel">How it came.</param>
/// <param name="CustomerId">Whose it is, when that is known.</param>
/// <param name="CustomerPhone">Else their mobile number, by which they are found or added.</param>
/// <param name="CustomerName">How somebody new is addressed.</param>
/// <param name="Reporter">Who told it, when it was not the customer themselves.</param>
/// <param name="Complaint">What it is, in the form that customers fill in.</param>
/// <param name="CustomerHandle">Their e-mail address or account, when they wrote; with it a phone is not needed.</param>
public sealed record RecordComplaint(
    Channel? Channel = null, string? CustomerId = null, string? CustomerPhone = null, string? CustomerName = null, string? Reporter = null, FileComplaint? Complaint = null,
    string? CustomerHandle = null)
{
    private const int MaxReporter = 40;

    /// <summary>What is wrong with the form, before its complaint is looked at.</summary>
    internal Error? Check()
    {
        if (Channel is null or Complaints.Channel.MiniProgram)
            return RequestErrors.InvalidMember("channel", "请选择投诉是怎么来的。");
        if (Complaint is null)
            return RequestErrors.InvalidMember("complaint", "请填写投诉内容。");
        return CaseErrors.CheckLength(Reporter, "reporter", MaxReporter);
    }
}

/// <summary>Finds the customer of a complaint that staff write down, or adds them.</summary>
internal sealed class RecordComplaintHandler(FileComplaintHandler filing, InboundCustomers customers)
{
    /// <summary>The stored case; the same one when the same request comes again.</summary>
    public async Task<Result<Filing>> HandleAsync(Caller caller, string key, RecordComplaint command, CancellationToken cancel)
    {
        if (command.Check() is { } wrong)
            return wrong;
        if (!CustomerContact.Read(command.Channel, command.CustomerHandle, "customerHandle").Is(out var contact, out var unreadable))
            return unreadable;
        if (!(await CustomerAsync(caller, command, contact, cancel)).Is(out var customerId, out var error))
            return error;
        var from = new FiledFrom(customerId, command.Channel!.Value, command.Reporter?.Trim()) { Contact = contact };
        return await filing.HandleAsync(caller, key, from, command.Complaint!, cancel);
    }

    private async Task<Result<string>> CustomerAsync(Caller caller, RecordComplaint command, CustomerContact? contact, CancellationToken cancel)
    {
        if (command.CustomerId is { } known)
            return known;
        if (command.CustomerPhone is null && contact is not null)
            return await customers.WelcomeAsync(caller, new WhoComplains(null, contact, command.CustomerName), cancel);
        return EditChecks.Phone(command.CustomerPhone) is not null
            ? RequestErrors.InvalidMember("customerPhone", "请填写客户的 11 位手机号；写邮件或在线联系的客户没有留手机号时，填他们的邮箱或账号。")
            : await customers.WelcomeAsync(caller, new WhoComplains(command.CustomerPhone, contact, command.CustomerName), cancel);
    }
}
