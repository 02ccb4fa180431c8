using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>The one way in which words become a message: they are from a script, and the company signs.</summary>
internal static class ScriptedMessage
{
    /// <summary>The message that a notice goes out as.</summary>
    /// <param name="company">Who signs.</param>
    /// <param name="notice">Who is told what.</param>
    /// <param name="scope">What it is about, such as a case and its step; with the recipient it is the key by which it goes out once.</param>
    /// <param name="step">What it tells, as providers' templates know it; the notice's own name where nothing else is said.</param>
    /// <param name="complaintId">The case; null for none.</param>
    public static OutgoingMessage Of(Company company, Notice notice, string scope, string? step = null, string? complaintId = null) =>
        new OutgoingMessage(company.Id, KeyOf(scope, notice.For ?? notice.Recipient), complaintId, step ?? notice.About, notice.Recipient, notice.Phone, notice.Said.Channel, $"【{company.Name}】{notice.Said.Text}")
        {
            Script = notice.Said.Script,
        };

    /// <summary>The key by which a message goes out once.</summary>
    public static string KeyOf(string scope, string recipient) => $"{scope}:{recipient}:sms";
}
