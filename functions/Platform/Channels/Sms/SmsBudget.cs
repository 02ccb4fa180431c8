using System.Globalization;
using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Channels.Sms;

/// <summary>
/// How many parts a company's text messages may cost in a day in China. When they are used up its owner hears of it, once a day;
/// what is not urgent waits for the next day, what is urgent goes out all the same.
/// </summary>
internal sealed class SmsBudget(IRecordStore store, OwnerAlerts alerts, TimeProvider time)
{
    /// <summary>The table; a partition for each company, a row for each day.</summary>
    public const string Table = "sms-budget";

    private const string Parts = "parts";

    /// <summary>How many a record says were used.</summary>
    public static int PartsOf(Record record) => int.Parse(record.Properties[Parts], CultureInfo.InvariantCulture);

    /// <summary>Counts a message that is about to be sent for the first time.</summary>
    /// <returns>False when it must wait.</returns>
    public async Task<bool> TakeAsync(SmsAccount account, OutgoingMessage message, CancellationToken cancel)
    {
        while (true)
        {
            var stored = await store.ReadAsync(Table, account.Company, Day(), cancel);
            var spent = stored is null ? 0 : PartsOf(stored);
            if (spent >= account.Options.PartsPerDay && !message.Urgent)
                return false;
            var after = new Dictionary<string, string> { [Parts] = (spent + SmsParts.Count(message.Text)).ToString(CultureInfo.InvariantCulture) };
            // Whoever was faster has changed what is counted upon: look again.
            if ((await store.CommitAsync(Table, account.Company, [stored is null ? RecordChange.Insert(Day(), after) : RecordChange.Replace(Day(), after, stored.ETag)], cancel)).Committed)
                return true;
        }
    }

    /// <summary>Tells the owner that the day's parts are used up.</summary>
    public void Alert(SmsAccount account) => alerts.Tell(account.Company, "sms-budget", NoticeScripts.Fill("sms.budget", ("count", $"{account.Options.PartsPerDay}")));

    private string Day() => BusinessCalendar.LocalDate(time.GetUtcNow()).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
