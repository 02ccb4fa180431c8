using System.Text.Json;
using System.Text.Json.Nodes;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Views;

/// <summary>One fact as it is stored, but for phone numbers and addresses to write to, of which only the ends are shown.</summary>
/// <param name="Seq">From 1.</param>
/// <param name="Type">What happened.</param>
/// <param name="At">When (UTC).</param>
/// <param name="By">Who.</param>
/// <param name="Data">The fact.</param>
/// <param name="Hash">Its hash, of what is stored.</param>
/// <param name="PreviousHash">The hash before it.</param>
/// <param name="Masked">True when a phone number is not shown whole, so the hash cannot be computed from what is shown.</param>
public sealed record LoggedFact(int Seq, string Type, DateTimeOffset At, string By, JsonElement Data, string Hash, string PreviousHash, bool? Masked = null)
{
    internal static LoggedFact Of(FactEntry entry)
    {
        var data = JsonNode.Parse(entry.Data)!;
        var masked = MaskContacts(data);
        return new(entry.Seq, entry.Type, entry.At, entry.By, masked ? JsonSerializer.SerializeToElement(data) : JsonElement.Parse(entry.Data), entry.Hash, entry.Previous, masked ? true : null);
    }

    private static string Ends(string text, bool isHandle) => isHandle ? new CustomerContact(Channel.Chat, text).Masked : StaffComplaintView.Masked(text);

    private static bool MaskContacts(JsonNode node)
    {
        var masked = false;
        if (node is JsonObject members)
            foreach (var (name, member) in members.ToList())
            {
                var isHandle = name == "handle";
                var isHidden = (isHandle || name.EndsWith("phone", StringComparison.OrdinalIgnoreCase)) && member?.GetValueKind() is JsonValueKind.String;
                if (isHidden)
                    members[name] = Ends(member!.GetValue<string>(), isHandle);
                masked |= isHidden || (member is not null && MaskContacts(member));
            }
        else if (node is JsonArray items)
            foreach (var item in items.OfType<JsonNode>())
                masked |= MaskContacts(item);
        return masked;
    }
}

/// <summary>The whole log of a case.</summary>
/// <param name="ComplaintId">Which case.</param>
/// <param name="Verified">Whether every hash fits what is stored.</param>
/// <param name="Facts">In order.</param>
public sealed record CaseLog(string ComplaintId, bool Verified, IReadOnlyList<LoggedFact> Facts)
{
    internal static CaseLog Of(string complaintId, IReadOnlyList<FactEntry> entries) => new(
        complaintId, HashChain.FirstFault(entries) is null, [.. entries.Select(LoggedFact.Of)]);
}
