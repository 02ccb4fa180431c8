using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.LocalHost.Hosting;
using ComplaintCloud.LocalHost.Store;

namespace ComplaintCloud.LocalHost.Tests.Faults;

/// <summary>
/// The sample company with its quiet hours far from now. What is tested here runs on a real clock, and at night a cleaner would hear of
/// an offer in the morning only.
/// </summary>
internal static class CompanyAwake
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>Writes it into a data directory that no process has yet.</summary>
    /// <param name="dataDirectory">Where to.</param>
    /// <param name="now">Its orders lie in the weeks before; its quiet hour begins eleven hours after this time of day.</param>
    public static async Task PrepareAsync(string dataDirectory, DateTimeOffset now)
    {
        await using var writer = new SqliteWriter(new LocalOptions { DataDirectory = dataDirectory }.DatabaseFile);
        using var store = await SqliteRecordStore.OpenAsync(writer, TimeProvider.System);
        var directory = new CompanyDirectory(store, TimeProvider.System);
        await SampleCompany.EnsureAsync(directory, now);
        var policy = (await directory.FindAsync(SampleCompany.Id))!.Policy;
        var begin = TimeOnly.FromTimeSpan(now.ToOffset(China).TimeOfDay).AddHours(11);
        var quiet = new WorkingWindow(begin, begin.AddHours(1));
        await directory.SavePolicyAsync(SampleCompany.Id, policy with { Version = policy.Version + 1, CustomerQuiet = quiet, StaffQuiet = quiet });
    }
}
