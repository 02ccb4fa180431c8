using System.Diagnostics;
using ComplaintCloud.Benchmarks.Processes;
using ComplaintCloud.LocalHost.Store;

namespace ComplaintCloud.Benchmarks.Engine;

/// <summary>The writer alone: commits of one row and of a hundred, one after the other, and many callers at once.</summary>
internal sealed class WriterCommitsJob : IJob
{
    private const int Callers = 64;
    private const int RowsOfMany = 100;
    private static readonly string Payload = new('x', 200);

    public string Name => "writer-commits";

    public async Task<Figures> RunAsync(Settings settings)
    {
        var time = TimeSpan.FromSeconds(settings.Int("seconds"));
        await using var writer = new SqliteWriter(Path.Combine(settings["data"], "writer.db"));
        await writer.WriteAsync(sql => sql.Execute("CREATE TABLE line(id INTEGER PRIMARY KEY, text TEXT NOT NULL)"));
        await CallsPerSecondAsync(writer, time / 4, 1, 1);
        var single = await CallsPerSecondAsync(writer, time, callers: 1, rows: 1);
        var hundred = await CallsPerSecondAsync(writer, time, callers: 1, RowsOfMany);
        var commits = writer.Commits;
        var many = await CallsPerSecondAsync(writer, time, Callers, rows: 1);
        return new Dictionary<string, double>
        {
            ["singleRowCommits"] = single,
            ["hundredRowCommits"] = hundred,
            ["groupedCalls"] = many,
            ["groupedCommits"] = (writer.Commits - commits) / time.TotalSeconds,
        };
    }

    private static async Task<double> CallsPerSecondAsync(SqliteWriter writer, TimeSpan time, int callers, int rows)
    {
        var begin = Stopwatch.GetTimestamp();
        var calls = 0;
        async Task Caller()
        {
            for (; Stopwatch.GetElapsedTime(begin) < time; Interlocked.Increment(ref calls))
                await writer.WriteAsync(sql => Insert(sql, rows));
        }
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(Caller)));
        return calls / Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }

    private static int Insert(SqliteStatements sql, int rows)
    {
        for (var i = 0; i < rows; i++)
            sql.Execute("INSERT INTO line(text) VALUES (?1)", Payload);
        return rows;
    }
}
