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
public sealed record RecordComplaint(
    Channel? Channel = null, string? CustomerId = null, string? CustomerPhone = null, string? CustomerName = null, string? Reporter = null, FileComplaint? Complaint = null)
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
internal sealed class RecordComplaintHandler(FileComplaintHandler filing, CompanyEditor editor, PeopleIndexes indexes)
{
    /// <summary>The stored case; the same one when the same request comes again.</summary>
    public async Task<Result<Filing>> HandleAsync(Caller caller, string key, RecordComplaint command, CancellationToken cancel)
    {
        if (command.Check() is { } wrong)
            return wrong;
        if (!(await CustomerAsync(caller, command, cancel)).Is(out var customerId, out var error))
            return error;
        return await filing.HandleAsync(caller, key, new FiledFrom(customerId, command.Channel!.Value, command.Reporter?.Trim()), command.Complaint!, cancel);
    }

    private async Task<Result<string>> CustomerAsync(Caller caller, RecordComplaint command, CancellationToken cancel)
    {
        if (command.CustomerId is { } known)
            return known;
        if (EditChecks.Phone(command.CustomerPhone) is not null)
            return RequestErrors.InvalidMember("customerPhone", "请填写客户的 11 位手机号。");
        var phone = command.CustomerPhone!;
        if (await indexes.FindAsync(caller.Company, PeopleKind.CustomerPhones, phone, cancel) is { } found)
            return found;
        if (EditChecks.Name(command.CustomerName) is not null)
            return RequestErrors.InvalidMember("customerName", "这是新客户，请填写怎么称呼。");
        // The same phone makes the same id, so a second attempt adds nobody.
        var id = ComplaintId.For(caller with { Audience = Audience.Customer, Id = "" }, phone);
        var owner = await indexes.ClaimAsync(caller.Company, PeopleKind.CustomerPhones, phone, id, cancel);
        if (owner != id)
            return owner;
        var edit = new Edit(caller.Company, Actors.Of(caller), caller.Role!.Value, null, "登记投诉时新增");
        var customer = new Customer(id, command.CustomerName!.Trim(), phone);
        var added = await editor.ChangeAsync<Customer>(edit, new EditTarget(PeopleKind.Customers, id), _ => customer, cancel: cancel);
        return added.Is(out _, out var refused) ? id : refused;
    }
}
