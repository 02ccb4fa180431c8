using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Store;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Store;

public sealed class RandomBatchTests : IAsyncLifetime
{
    private static readonly string[] Partitions = ["p", "p|1", "\uFF0C", "😀"];
    private static readonly string[] Rows = ["", "a", "a1", "b", "~wake", "中", "\uFF0C", "😀"];

    private SqliteTestFile file = null!;
    private int run;

    private enum Version { Any, Current, Former, Foreign }

    public async Task InitializeAsync() => file = await SqliteTestFile.CreateAsync();

    public async Task DisposeAsync() => await file.DisposeAsync();

    [Fact]
    public void RandomBatches_GiveTheSameAnswersAndContentInBothStores()
    {
        var change = from kind in Gen.Elements(Enum.GetValues<RecordChangeKind>())
                     from row in Gen.Elements(Rows)
                     from version in Gen.Elements(Enum.GetValues<Version>())
                     from value in Gen.Elements("", "1", "值", "😀", "an emoji cut in two: \uD83D", new string('值', 3000))
                     select new Step(kind, row, version, value);
        var batch = from partition in Gen.Elements(Partitions)
                    from steps in Gen.NonEmptyListOf(change)
                    from begins in Gen.Elements(true, false, false)
                    select new Batch(partition, [.. (begins ? Beginning(steps) : steps).DistinctBy(step => step.Row).Take(4)]);

        var property = Prop.ForAll(batch.ListOf().ToArbitrary(), batches => SameAsync(batches).GetAwaiter().GetResult());

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100).WithEndSize(30), property);
    }

    private async Task<bool> SameAsync(IEnumerable<Batch> batches)
    {
        var table = $"run{++run}";
        var sqlite = new Player(file.Store, table);
        var memory = new Player(new MemoryRecordStore(file.Clock), table);
        foreach (var batch in batches)
            (await sqlite.CommitAsync(batch)).ShouldBe(await memory.CommitAsync(batch));
        (await sqlite.ContentAsync()).ShouldBe(await memory.ContentAsync());
        await file.ReopenAsync();
        (await new Player(file.Store, table).ContentAsync()).ShouldBe(await memory.ContentAsync());
        return true;
    }

    /// <summary>As a case begins: records that must not be there, and work to do.</summary>
    private static IEnumerable<Step> Beginning(IEnumerable<Step> steps) =>
        steps.Select(step => step with { Kind = RecordChangeKind.Insert }).Prepend(new Step(RecordChangeKind.Insert, "~wake", Version.Any, "begun"));

    private sealed record Step(RecordChangeKind Kind, string Row, Version Version, string Value);

    private sealed record Batch(string Partition, Step[] Steps)
    {
        public override string ToString() => $"{Partition}: {string.Join("; ", Steps.Select(step => step.ToString()))}";
    }

    /// <summary>Plays batches against one store; ETags are the store's own, so a step names them by their age.</summary>
    private sealed class Player(IRecordStore store, string table)
    {
        private const string EndOfPage = "end of page";

        private readonly Dictionary<(string, string), (string? Current, string? Former)> versions = [];

        public async Task<string> CommitAsync(Batch batch)
        {
            var result = await store.CommitAsync(table, batch.Partition, [.. batch.Steps.Select(step => ToChange(batch.Partition, step))]);
            for (var i = 0; i < result.ETags.Count; i++)
            {
                var key = (batch.Partition, batch.Steps[i].Row);
                versions[key] = (result.ETags[i], versions.GetValueOrDefault(key).Current ?? versions.GetValueOrDefault(key).Former);
            }
            return $"{result.Conflict} {result.ConflictIndex} {string.Join(',', result.ETags.Select(etag => etag is null))}";
        }

        public async Task<List<string>> ContentAsync()
        {
            var content = new List<string>();
            foreach (var query in (RecordQuery[])[new(table), new(table) { RowFrom = "a", RowBefore = "\uFF0C" }])
                await AddPagesAsync(content, query with { Take = 3 });
            // Work left to do comes in an order and in pages of the store's own.
            var left = new List<string>();
            await AddPagesAsync(left, new(table) { RowFrom = "~", Take = 3 });
            return [.. content, .. left.Where(line => line != EndOfPage).Order(StringComparer.Ordinal)];
        }

        private async Task AddPagesAsync(List<string> content, RecordQuery query)
        {
            do
            {
                var page = await store.QueryAsync(query);
                content.AddRange(page.Records.Select(record => $"{record.Partition}:{record.Row}={record.Properties["value"]}@{record.Timestamp:O}"));
                content.Add(EndOfPage);
                query = query with { Continuation = page.Continuation };
            }
            while (query.Continuation is not null);
        }

        private RecordChange ToChange(string partition, Step step)
        {
            var properties = new Dictionary<string, string> { ["value"] = step.Value };
            var (current, former) = versions.GetValueOrDefault((partition, step.Row));
            var ifMatch = step.Kind is RecordChangeKind.Insert or RecordChangeKind.Upsert ? null : step.Version switch
            {
                Version.Any => null,
                Version.Current => current,
                Version.Former => former,
                Version.Foreign => "not-a-version",
            };
            return new RecordChange(step.Kind, step.Row, step.Kind == RecordChangeKind.Delete ? null : properties, ifMatch);
        }
    }
}
