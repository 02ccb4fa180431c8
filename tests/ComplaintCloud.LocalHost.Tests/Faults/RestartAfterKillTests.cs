using System.Diagnostics;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Faults;

/// <summary>Who starts again after a kill owns everything at once: there is no lease of the dead process to wait for.</summary>
[Trait("Requirement", "I4")]
public sealed class RestartAfterKillTests : IDisposable
{
    /// <summary>Far below any lease, far above what a busy machine needs for one step.</summary>
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(5);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("complaintcloud-faults-");

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public async Task FirstEventAfterAKill_IsHandledAtOnce()
    {
        await CompanyAwake.PrepareAsync(data.FullName, DateTimeOffset.UtcNow);
        await using var server = new ServerProcess(data.FullName);
        using var client = new PatientClient(server.Address);
        await server.StartAsync();
        var filed = await DrivenCase.FileAsync(client, 1, "waiting", Drive.File);
        await filed.DriveAsync(client);
        var staff = await client.TokenAsync("staff", "s02");
        // The answer to the second is on its way when the process dies.
        var cut = await DrivenCase.FileAsync(client, 2, "cut-off", Drive.File);
        await server.KillAsync();
        await server.StartAsync();

        var begin = Stopwatch.GetTimestamp();
        await client.PostAsync(staff, $"/api/staff/complaints/{filed.Id}/take", null);
        await client.UntilAsync(null, $"/dev/outbox?complaintId={filed.Id}", outbox => outbox.ToString().Contains("由客服周文博专人负责", StringComparison.Ordinal));
        await cut.DriveAsync(client);

        Stopwatch.GetElapsedTime(begin).ShouldBeLessThan(AtOnce);
    }
}
