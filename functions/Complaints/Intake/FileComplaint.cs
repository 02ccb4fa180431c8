using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Intake;

/// <summary>A customer complains.</summary>
/// <param name="OrderId">One of the caller's orders.</param>
/// <param name="CleanerId">Whom it is about; by default the order's cleaner.</param>
/// <param name="Text">What happened, 1 to 5,000 characters.</param>
/// <param name="OccurredAt">When (UTC).</param>
/// <param name="Place">Where in the home.</param>
/// <param name="Wish">What the customer wants.</param>
/// <param name="ContactPhone">Another number to call.</param>
/// <param name="ContactWhen">When to call, in their words.</param>
public sealed record FileComplaint(
    string? OrderId = null, string? CleanerId = null, string? Text = null, DateTimeOffset? OccurredAt = null, string? Place = null,
    Wish? Wish = null, string? ContactPhone = null, string? ContactWhen = null);

/// <summary>Stores a complaint, once for each idempotency key of a customer.</summary>
internal sealed class FileComplaintHandler(ComplaintLog log, CompanyDirectory directory, ComplaintNumbers numbers, TimeProvider time)
{
    private const int MaxText = 5000;
    private const int MaxShortText = 200;
    private const int MaxPhone = 30;

    /// <summary>The stored case; the same one when the same request comes again.</summary>
    public async Task<Result<Complaint>> HandleAsync(Caller caller, string key, FileComplaint command, CancellationToken cancel)
    {
        if (Check(command) is { } wrong)
            return wrong;
        var id = new CaseRef(caller.Company, ComplaintId.For(caller, key));
        var hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(command, WorkflowCatalog.Json)));
        // What was accepted once stays so, also if its order is gone since.
        if (!(await DescribeAsync(caller, command, hash, cancel)).Is(out var filed, out var error))
            return await log.ReadAsync(id, cancel) is { } accepted ? SameRequest(accepted, hash) : error;
        // Most requests are new: storing finds out that one is not, and looking first would cost each of them a read.
        if (await log.BeginAsync(id, Actors.Of(caller), filed, cancel) is { } begun)
            return begun;
        numbers.Return(caller.Company, filed.Number);
        return SameRequest((await log.ReadAsync(id, cancel))!, hash);
    }

    private async Task<Result<ComplaintFiled>> DescribeAsync(Caller caller, FileComplaint command, string hash, CancellationToken cancel)
    {
        if (await directory.FindCustomerAsync(caller.Company, caller.Id, cancel) is not { } customer)
            return IntakeErrors.UnknownCustomer;
        var order = command.OrderId is { } orderId ? await directory.FindOrderAsync(caller.Company, caller.Id, orderId, cancel) : null;
        if (command.OrderId is not null && order is null)
            return IntakeErrors.UnknownOrder;
        var cleaner = (await directory.FindAsync(caller.Company, cancel))?.FindCleaner(command.CleanerId ?? order?.CleanerId);
        if (command.CleanerId is not null && cleaner is null)
            return IntakeErrors.UnknownCleaner;
        var number = await numbers.NextAsync(caller.Company, time.GetUtcNow(), cancel);
        return new ComplaintFiled(
            number, customer.Id, customer.Name, customer.Phone, order, cleaner?.Id, cleaner?.Name, command.Text!.Trim(), command.Wish!.Value,
            Channel.MiniProgram, command.OccurredAt, command.Place, command.ContactPhone, command.ContactWhen, hash);
    }

    private static Error? Check(FileComplaint command) =>
        CaseErrors.CheckText(command.Text, "text", MaxText)
        ?? (command.Wish is null ? RequestErrors.InvalidMember("wish", "请选择您的诉求。") : null)
        ?? CaseErrors.CheckLength(command.Place, "place", MaxShortText)
        ?? CaseErrors.CheckLength(command.ContactPhone, "contactPhone", MaxPhone)
        ?? CaseErrors.CheckLength(command.ContactWhen, "contactWhen", MaxShortText);

    private static Result<Complaint> SameRequest(Complaint stored, string hash) =>
        stored.Filed!.RequestHash == hash ? stored : IntakeErrors.KeyReused;
}

/// <summary>The ids of complaints: the same customer and key always give the same one.</summary>
internal static class ComplaintId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 20;

    /// <summary>Whether a text can be the id of a complaint.</summary>
    public static bool IsOne(string text) => text.Length == Length && text.All(Alphabet.Contains);

    /// <summary>Twenty characters, a hundred bits, of the hash of who sent which key.</summary>
    public static string For(Caller caller, string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{caller.Company}\n{caller.Id}\n{key}"));
        return string.Create(Length, hash, static (id, bytes) =>
        {
            for (var i = 0; i < id.Length; i++)
                id[i] = Alphabet[bytes[i] & 31];
        });
    }
}
