using System.Globalization;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.Registers;
using Microsoft.AspNetCore.Http;

namespace ComplaintCloud.Complaints.Identity;

/// <summary>
/// A cleaner who signed in says in the address which job, statement or accountability they mean; from there on they are who a private
/// link to it would say they are. Whether it is theirs is then asked of the thing itself, as it is with a link.
/// </summary>
internal static class NamedThing
{
    private const string Job = "job";
    private const string Statement = "statement";
    private const string Accountability = "accountability";
    private const char Separator = '-';

    /// <summary>The name of an offer or a statement: the case and its number there.</summary>
    public static string Of(string complaintId, int no) => string.Create(CultureInfo.InvariantCulture, $"{complaintId}{Separator}{no}");

    /// <summary>The caller with what they mean; themselves where a link says it already, or the operation is about nothing single.</summary>
    public static Result<Caller> Read(HttpRequest request, Permission permission, Caller caller)
    {
        if (caller is not { Audience: Audience.Cleaner, Entrance: Entrance.SignIn })
            return caller;
        if (permission.By.HasFlag(Entrance.JobLink))
            return OfCase(request, Job, (id, no) => caller with { ComplaintId = id, OfferNo = no });
        if (permission.By.HasFlag(Entrance.StatementLink))
            return OfCase(request, Statement, (id, no) => caller with { ComplaintId = id, StatementNo = no });
        if (!permission.By.HasFlag(Entrance.AccountabilityLink))
            return caller;
        var named = request.Query[Accountability].ToString();
        return named.Length == 0 ? Missing(Accountability) : RegisterRows.IsId(named) ? caller with { AccountabilityId = named } : RequestErrors.NotFound;
    }

    private static Result<Caller> OfCase(HttpRequest request, string member, Func<string, int, Caller> narrowed)
    {
        var named = request.Query[member].ToString();
        if (named.Length == 0)
            return Missing(member);
        return named.Split(Separator) is [var id, var no] && ComplaintId.IsOne(id) && int.TryParse(no, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? narrowed(id, number)
            : RequestErrors.NotFound;
    }

    private static Error Missing(string member) => RequestErrors.InvalidMember(member, "请先从列表里选择一项。");
}
