using ComplaintCloud.Complaints.People;
using Microsoft.AspNetCore.Http;

namespace ComplaintCloud.Complaints.Intake;

/// <summary>Staff correct what, when, where, how to be reached, which visit and which cleaner. What is not sent stays.</summary>
/// <param name="Reason">Why, for the log.</param>
/// <param name="Text">What happened.</param>
/// <param name="OccurredAt">When (UTC).</param>
/// <param name="Place">Where in the home.</param>
/// <param name="ContactPhone">Another number to call.</param>
/// <param name="ContactWhen">When to call.</param>
/// <param name="OrderId">One of the customer's orders.</param>
/// <param name="CleanerId">The cleaner complained about.</param>
public sealed record CorrectBasics(
    string? Reason = null, string? Text = null, DateTimeOffset? OccurredAt = null, string? Place = null, string? ContactPhone = null, string? ContactWhen = null,
    string? OrderId = null, string? CleanerId = null)
{
    private const int MaxText = 5000;
    private const int MaxShortText = 200;
    private const int MaxPhone = 30;
    private const int MaxReason = 500;

    /// <summary>Finds the order, then decides on the version that the person saw.</summary>
    internal static async Task<IResult> HandleAsync(HttpContext http, string complaintId, CorrectBasics command, CompanyDirectory directory)
    {
        if (!(await http.AsCallerAsync(complaintId, CaseRoutes.Look)).Is(out var seen, out var error))
            return error.ToProblem();
        var order = command.OrderId is { } id ? await directory.FindOrderAsync(seen.Company, seen.Filed!.CustomerId, id, http.RequestAborted) : null;
        return await http.AsStaffAsync(complaintId, (complaint, context, _) => Decide(command, order, complaint, context));
    }

    /// <summary>Allowed until the case has ended. Nothing when all is as it should be already.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(CorrectBasics command, ServiceOrder? order, Complaint complaint, DecisionContext context)
    {
        if (Check(command, order, context) is { } wrong)
            return wrong;
        var before = Of(complaint.Filed!);
        var cleaner = context.People.FindCleaner(command.CleanerId ?? order?.CleanerId);
        var after = before with
        {
            Text = command.Text?.Trim() ?? before.Text,
            OccurredAt = command.OccurredAt ?? before.OccurredAt,
            Place = command.Place ?? before.Place,
            ContactPhone = command.ContactPhone ?? before.ContactPhone,
            ContactWhen = command.ContactWhen ?? before.ContactWhen,
            Order = order ?? before.Order,
            CleanerId = cleaner?.Id ?? before.CleanerId,
            CleanerName = cleaner?.Name ?? before.CleanerName,
        };
        if (after == before)
            return Facts.None;
        return complaint.Ended ? CaseErrors.WrongStep(complaint) : Facts.Of(new BasicsCorrected(before, after, command.Reason!.Trim()));
    }

    /// <summary>What was filed, as it is after a correction.</summary>
    internal static ComplaintFiled Apply(ComplaintFiled filed, ComplaintBasics basics) => filed with
    {
        Text = basics.Text,
        OccurredAt = basics.OccurredAt,
        Place = basics.Place,
        ContactPhone = basics.ContactPhone,
        ContactWhen = basics.ContactWhen,
        Order = basics.Order,
        CleanerId = basics.CleanerId,
        CleanerName = basics.CleanerName,
    };

    private static ComplaintBasics Of(ComplaintFiled filed) =>
        new(filed.Text, filed.OccurredAt, filed.Place, filed.ContactPhone, filed.ContactWhen, filed.Order, filed.CleanerId, filed.CleanerName);

    private static Error? Check(CorrectBasics command, ServiceOrder? order, DecisionContext context) =>
        CaseErrors.CheckText(command.Reason, "reason", MaxReason)
        ?? (command.Text is null ? null : CaseErrors.CheckText(command.Text, "text", MaxText))
        ?? CaseErrors.CheckLength(command.Place, "place", MaxShortText)
        ?? CaseErrors.CheckLength(command.ContactPhone, "contactPhone", MaxPhone)
        ?? CaseErrors.CheckLength(command.ContactWhen, "contactWhen", MaxShortText)
        ?? (command.OrderId is not null && order is null ? IntakeErrors.UnknownOrder : null)
        ?? (command.CleanerId is not null && context.People.FindCleaner(command.CleanerId) is null ? IntakeErrors.UnknownCleaner : null);
}
