using System.Collections.Concurrent;
using System.Globalization;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Channels.Messages;

/// <summary>
/// Tells a company's owner, once a day in China for each thing, that something is used up. It goes out beside the work that met it, which has
/// no time for it; what could not be told is told when the same is met again.
/// </summary>
/// <param name="sender">Sends; made late, as what sends is made of those who alert.</param>
/// <param name="directory">Knows the owner.</param>
/// <param name="time">Tells the day.</param>
/// <param name="log">Hears what could not be told.</param>
internal sealed partial class OwnerAlerts(Lazy<IMessageSender> sender, CompanyDirectory directory, TimeProvider time, ILogger<OwnerAlerts> log)
{
    private readonly ConcurrentDictionary<(string Company, string About), Task> telling = new();

    /// <summary>Begins to tell it, if it was not told today.</summary>
    /// <param name="company">Whose owner.</param>
    /// <param name="about">What is used up; with the day it is the key by which it goes out once.</param>
    /// <param name="said">The words.</param>
    public void Tell(string company, string about, ScriptedText said)
    {
        var today = $"{about}-{BusinessCalendar.LocalDate(time.GetUtcNow()).ToString("yyyyMMdd", CultureInfo.InvariantCulture)}";
        var added = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (telling.TryAdd((company, today), added.Task))
            _ = TellAsync(company, today, said, added);
    }

    /// <summary>Completes when nothing is being told.</summary>
    public Task IdleAsync() => Task.WhenAll(telling.Values);

    private async Task TellAsync(string company, string about, ScriptedText said, TaskCompletionSource done)
    {
        try
        {
            if (await directory.FindAsync(company) is { } people && people.InRole(StaffRole.Owner).FirstOrDefault() is { } owner)
                await sender.Value.SendAsync(ScriptedMessage.Of(people.Company, Notice.ToStaff(owner, about, said), about) with { Urgent = true });
        }
        catch (TransientException failure)
        {
            telling.TryRemove((company, about), out _);
            LogNotTold(log, failure, about, company);
        }
        finally
        {
            done.SetResult();
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The owner of {Company} could not be told of {About}")]
    private static partial void LogNotTold(ILogger log, Exception failure, string about, string company);
}
