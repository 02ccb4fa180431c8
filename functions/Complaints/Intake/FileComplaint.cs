using System.Security.Cryptography;
using System.Text;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Linking;
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
/// <param name="AnotherMatter">The customer says that it is another matter than what they complained about before.</param>
/// <param name="Follows">The caller's closed complaint that could no longer be reopened.</param>
public sealed record FileComplaint(
    string? OrderId = null, string? CleanerId = null, string? Text = null, DateTimeOffset? OccurredAt = null, string? Place = null,
    Wish? Wish = null, string? ContactPhone = null, string? ContactWhen = null, bool? AnotherMatter = null,
    string? Follows = null);

/// <summary>What became of a filing.</summary>
/// <param name="Complaint">The case that it is in.</param>
/// <param name="Again">It was said before: no second case was made.</param>
internal sealed record Filing(Complaint Complaint, bool Again);

/// <summary>Whose complaint it is and how it came.</summary>
/// <param name="CustomerId">Who complains.</param>
/// <param name="Channel">Where it came in.</param>
/// <param name="Reporter">Who told staff, when it was not the customer themselves.</param>
internal sealed record FiledFrom(string CustomerId, Channel Channel = Channel.MiniProgram, string? Reporter = null)
{
    /// <summary>Where they wrote from; null when they did not write.</summary>
    public CustomerContact? Contact { get; init; }

    /// <summary>The message that it came in; null when it did not come by the webhook.</summary>
    public MessageRef? Message { get; init; }
}

/// <summary>Stores a complaint, once for each idempotency key of a customer.</summary>
internal sealed class FileComplaintHandler(ComplaintLog log, CompanyDirectory directory, ComplaintNumbers numbers, ListReader lists, TimeProvider time)
{
    private const int MaxText = 5000;
    private const int MaxShortText = 200;
    private const int MaxPhone = 30;

    /// <summary>The stored case; the same one when the same request comes again.</summary>
    /// <param name="caller">Who files; with the key it makes the id.</param>
    /// <param name="key">The caller's idempotency key.</param>
    /// <param name="from">Whose complaint it is and how it came.</param>
    /// <param name="command">What is filed.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Result<Filing>> HandleAsync(Caller caller, string key, FiledFrom from, FileComplaint command, CancellationToken cancel)
    {
        if (Check(command) is { } wrong)
            return wrong;
        var id = new CaseRef(caller.Company, ComplaintId.For(caller, key));
        var hash = HashOf(command);
        // What was accepted once stays so, also if its order is gone since.
        if (!(await DescribeAsync(caller.Company, from, command, hash, cancel)).Is(out var filed, out var error))
            return await log.ReadAsync(id, cancel) is { } stored ? SameRequest(stored, hash) : error;
        var earlier = command.AnotherMatter is true ? EarlierCases.None : await FindEarlierAsync(id, filed, cancel);
        if (earlier.SameOpen is not null || earlier.Open is not null)
            return await log.ReadAsync(id, cancel) is { } stored ? SameRequest(stored, hash) : await JoinAsync(id, Actors.Of(caller), earlier, filed, cancel);
        var numbered = filed with
        {
            Number = await numbers.NextAsync(caller.Company, time.GetUtcNow(), cancel),
            RepeatOf = earlier.Ended is [var last, ..] ? new LinkedCase(last.Id, last.Filed!.Number) : null,
            Repeats = earlier.Ended.Count > 0 ? earlier.Ended.Count : null,
        };
        // Most requests are new: storing finds out that one is not, and looking first would cost each of them a read.
        if (await log.BeginAsync(id, Actors.Of(caller), numbered, cancel) is { } begun)
            return new Filing(begun, false);
        numbers.Return(caller.Company, numbered.Number);
        return SameRequest((await log.ReadAsync(id, cancel))!, hash);
    }

    private async Task<EarlierCases> FindEarlierAsync(CaseRef id, ComplaintFiled filed, CancellationToken cancel)
    {
        var days = (await directory.FindAsync(id.Company, cancel))!.Policy.RepeatDays;
        return await EarlierCases.FindAsync(lists, log, id, filed, time.GetUtcNow().AddDays(-days), cancel);
    }

    private async Task<Result<Filing>> JoinAsync(CaseRef id, string by, EarlierCases earlier, ComplaintFiled filed, CancellationToken cancel)
    {
        if (earlier.SameOpen is not { } same)
            return LinkingErrors.SimilarCaseOpen(earlier.Open!);
        var again = new FileAgain(id.Id, filed.Text, filed.Wish, filed.Channel);
        return (await log.DecideAsync(id with { Id = same.Id }, by, null, (complaint, _) => FileAgain.Decide(again, complaint), cancel)).Is(out var joined, out var error)
            ? new Filing(joined, true)
            : error;
    }

    private async ValueTask<Result<ComplaintFiled>> DescribeAsync(string company, FiledFrom from, FileComplaint command, string hash, CancellationToken cancel)
    {
        if (await directory.FindCustomerAsync(company, from.CustomerId, cancel) is not { } customer)
            return IntakeErrors.UnknownCustomer;
        var order = command.OrderId is { } orderId ? await directory.FindOrderAsync(company, customer.Id, orderId, cancel) : null;
        if (command.OrderId is not null && order is null)
            return IntakeErrors.UnknownOrder;
        var cleaner = (await directory.FindAsync(company, cancel))?.FindCleaner(command.CleanerId ?? order?.CleanerId);
        if (command.CleanerId is not null && cleaner is null)
            return IntakeErrors.UnknownCleaner;
        if (!(await FindFollowedAsync(company, customer.Id, command.Follows, cancel)).Is(out var follows, out var unknown))
            return unknown;
        return new ComplaintFiled(
            "", customer.Id, customer.Name, customer.Phone, order, cleaner?.Id, cleaner?.Name, command.Text!.Trim(), command.Wish!.Value,
            from.Channel, command.OccurredAt, command.Place, command.ContactPhone, command.ContactWhen, hash)
        { Reporter = from.Reporter, Contact = from.Contact ?? customer.Contact, Message = from.Message, Follows = follows.Case, Trace = Telemetry.CurrentTrace };
    }

    private async ValueTask<Result<(LinkedCase? Case, bool _)>> FindFollowedAsync(string company, string customerId, string? follows, CancellationToken cancel)
    {
        if (follows is null)
            return (null, true);
        var closed = ComplaintId.IsOne(follows) ? await log.ReadAsync(new CaseRef(company, follows), cancel) : null;
        return closed is { Ended: true } && closed.Filed!.CustomerId == customerId
            ? (new LinkedCase(closed.Id, closed.Filed.Number), true)
            : RequestErrors.InvalidMember("follows", "没有找到这份已结案的投诉。");
    }

    private static string HashOf(FileComplaint command)
    {
        using var json = PooledJson.Write(command, typeof(FileComplaint), WorkflowCatalog.Json);
        return Sha256Hex.Of(json.Bytes.Span);
    }

    private static Error? Check(FileComplaint command) =>
        CaseErrors.CheckText(command.Text, "text", MaxText)
        ?? (command.Wish is null ? RequestErrors.InvalidMember("wish", "请选择您的诉求。") : null)
        ?? CaseErrors.CheckLength(command.Place, "place", MaxShortText)
        ?? CaseErrors.CheckLength(command.ContactPhone, "contactPhone", MaxPhone)
        ?? CaseErrors.CheckLength(command.ContactWhen, "contactWhen", MaxShortText);

    private static Result<Filing> SameRequest(Complaint stored, string hash) =>
        stored.Filed!.RequestHash == hash ? new Filing(stored, false) : IntakeErrors.KeyReused;
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
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Sha256Hex.Hash(Encoding.UTF8.GetBytes($"{caller.Company}\n{caller.Id}\n{key}"), hash);
        Span<char> id = stackalloc char[Length];
        for (var i = 0; i < id.Length; i++)
            id[i] = Alphabet[hash[i] & 31];
        return id.ToString();
    }
}
