using ComplaintCloud.LocalHost.Hosting;
using ComplaintCloud.LocalHost.Store;

namespace ComplaintCloud.LocalHost.Commands;

/// <summary>The store of a data directory while no server runs on it.</summary>
internal static class OfflineStore
{
    /// <summary>Opens the store, works on it, and closes it; 1 with one line when it cannot be opened.</summary>
    public static async Task<int> WithAsync(string directory, TextWriter output, Func<SqliteRecordStore, Task<int>> work)
    {
        var options = new LocalOptions { DataDirectory = directory };
        if (!File.Exists(options.DatabaseFile))
        {
            output.WriteLine($"There is no database {options.DatabaseFile}.");
            return 1;
        }
        try
        {
            using var hold = DataDirectoryLock.Take(directory);
            await using var writer = new SqliteWriter(options.DatabaseFile);
            using var store = await SqliteRecordStore.OpenAsync(writer, options.Time);
            return await work(store);
        }
        catch (DataDirectoryInUseException inUse)
        {
            output.WriteLine(inUse.Message);
            return 1;
        }
    }
}
