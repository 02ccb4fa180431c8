using System.CommandLine;
using ComplaintCloud.Complaints.Audit;
using ComplaintCloud.LocalHost.Audit;
using ComplaintCloud.LocalHost.Blobs;
using ComplaintCloud.LocalHost.Hosting;

namespace ComplaintCloud.LocalHost.Commands;

/// <summary>Checks a data directory while no server runs on it, or mends its lists.</summary>
internal static class VerifyCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var repair = new Option<bool>("--repair-lists") { Description = "Make the lists anew from the facts." };
        var command = new Command("verify", "Checks every hash chain, state, list and file of a data directory. Stop the server first.") { DataOption.Value, repair };
        command.SetAction((parsed, cancel) => parsed.GetValue(repair)
            ? RepairAsync(parsed.GetValue(DataOption.Value)!, Console.Out, cancel)
            : VerifyAsync(parsed.GetValue(DataOption.Value)!, Console.Out, cancel));
        return command;
    }

    /// <summary>Checks everything; 0 when there is no fault, else 1 with one line for each.</summary>
    public static Task<int> VerifyAsync(string directory, TextWriter output, CancellationToken cancel = default) => OfflineStore.WithAsync(directory, output, async store =>
    {
        var blobs = new FileBlobStore(new LocalOptions { DataDirectory = directory }.BlobDirectory, TimeProvider.System);
        var found = await LocalAudit.Of(store, blobs, LocalAudit.SecretOf(directory), fault => output.WriteLine($"FAULT  {fault}")).RunAsync(cancel);
        if (found.WorkLeft > 0)
            output.WriteLine($"info   {found.WorkLeft} pieces of work are left to be done by the next start; the lists of their cases were not compared.");
        output.WriteLine($"{found.Cases} cases with {found.Facts} facts and {found.Files} files, {found.ListRecords} list records: {(found.Faults == 0 ? "all in order" : $"{found.Faults} faults")}.");
        return found.Faults == 0 ? 0 : 1;
    });

    /// <summary>Mends the lists; 0 when it went through.</summary>
    public static Task<int> RepairAsync(string directory, TextWriter output, CancellationToken cancel = default) => OfflineStore.WithAsync(directory, output, async store =>
    {
        var done = await new ListRepair(store, fault => output.WriteLine($"FOUND  {fault}")).RunAsync(cancel);
        output.WriteLine($"{done.Written} list records written, {done.Removed} removed. Run verify again to see what is left.");
        return 0;
    });
}
