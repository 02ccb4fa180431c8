using System.Collections.Concurrent;

namespace ComplaintCloud.LocalHost.Tests.Faults;

/// <summary>
/// Several people use the server at the same time while it is killed again and again. What they do goes on until every case
/// is where it was to be driven to.
/// </summary>
internal sealed class FaultRun(ServerProcess server, int seed, int kills) : IDisposable
{
    private const int People = 8;
    private const int CasesPerKill = 12;
    private const int LongestLifeMs = 900;
    private const int LongestStartMs = 500;

    private readonly Random chance = new(seed);
    private readonly ConcurrentBag<DrivenCase> cases = [];
    private readonly SemaphoreSlim toFile = new(0);
    private volatile bool enough;

    public IReadOnlyCollection<DrivenCase> Cases => cases;

    /// <summary>Kills the server as often as wished, at random moments of its life, and leaves it running.</summary>
    public async Task PlayAsync(PatientClient client)
    {
        // The very first start is cut off as well, wherever it is: it has to be completed by the next.
        server.Begin();
        await Task.Delay(chance.Next(2 * LongestStartMs));
        await server.KillAsync();
        await server.StartAsync();
        var people = Enumerable.Range(1, People).Select(customer => UseAsync(client, customer)).ToList();
        for (var kill = 2; kill <= kills && !people.Exists(person => person.IsFaulted); kill++)
        {
            toFile.Release(CasesPerKill);
            await LiveAsync();
            await server.KillAsync();
            server.Begin();
        }
        enough = true;
        toFile.Release(People);
        await server.AnswersAsync();
        await Task.WhenAll(people);
    }

    /// <summary>Completes when nothing is left to do; the process must be seen at rest several times in a row, as one look is not one moment.</summary>
    public static async Task SettleAsync(PatientClient client)
    {
        var quiet = 0;
        await client.UntilAsync(null, "/api/health", health =>
        {
            var counts = health.GetProperty("counts");
            var busy = counts.GetProperty("outboxPending").GetInt64() + counts.GetProperty("workflowsReady").GetInt64();
            return (quiet = busy == 0 ? quiet + 1 : 0) >= 10;
        });
    }

    public void Dispose() => toFile.Dispose();

    // The waiting is the point: the moment of the kill must be any moment, some of them while the process still starts.
    private async Task LiveAsync()
    {
        if (chance.Next(4) == 0)
        {
            await Task.Delay(chance.Next(LongestStartMs));
            return;
        }
        await server.AnswersAsync();
        await Task.Delay(chance.Next(LongestLifeMs));
    }

    private async Task UseAsync(PatientClient client, int customer)
    {
        var random = new Random(seed + customer);
        for (var i = 1; ; i++)
        {
            await toFile.WaitAsync();
            if (enough)
                return;
            var target = (Drive)random.Next((int)Drive.SignOff + 1);
            var filed = await DrivenCase.FileAsync(client, customer, $"{seed}-{customer}-{i}", target);
            cases.Add(filed);
            await filed.DriveAsync(client);
        }
    }
}
