using ComplaintCloud.Complaints.Records;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Store;

public abstract partial class RecordStoreContract
{
    [Fact]
    public async Task NothingStored_QueryGivesNothing() => (await AllAsync(new RecordQuery("never-written"))).ShouldBeEmpty();

    [Fact]
    public async Task QueryOfAPartition_GivesItsWholeRecordsInKeyOrder()
    {
        await InsertAsync("c", "3");
        await InsertAsync("a", "1");
        await InsertAsync("b", "2");
        await InsertAsync("a", "other", partition: $"{Partition}0");

        var records = await AllAsync(new RecordQuery(Table) { Partition = Partition });

        records.Select(record => record.Properties["value"]).ShouldBe(["1", "2", "3"]);
        var second = (await store.ReadAsync(Table, Partition, "b")).ShouldNotBeNull();
        (records[1].ETag, records[1].Timestamp, records[1].Partition).ShouldBe((second.ETag, second.Timestamp, Partition));
    }

    [Fact]
    public async Task RowRange_IncludesItsFirstAndNotItsEnd()
    {
        foreach (var row in (string[])["a", "b", "b1", "c"])
            await InsertAsync(row);

        (await KeysAsync(new RecordQuery(Table) { Partition = Partition, RowFrom = "b", RowBefore = "c" }))
            .ShouldBe([$"{Partition}:b", $"{Partition}:b1"]);
        (await KeysAsync(new RecordQuery(Table) { Partition = Partition, RowFrom = "b1" })).Count.ShouldBe(2);
        (await KeysAsync(new RecordQuery(Table) { Partition = Partition, RowBefore = "b" })).ShouldBe([$"{Partition}:a"]);
        (await KeysAsync(new RecordQuery(Table) { Partition = Partition, RowFrom = "c", RowBefore = "b" })).ShouldBeEmpty();
    }

    [Fact]
    public async Task PartitionRange_IncludesItsFirstAndNotItsEnd()
    {
        foreach (var partition in (string[])["a", "b", "b1", "c"])
            await InsertAsync("r", partition: partition);

        (await KeysAsync(new RecordQuery(Table) { PartitionFrom = "b", PartitionBefore = "c" })).ShouldBe(["b:r", "b1:r"]);
        (await KeysAsync(new RecordQuery(Table) { PartitionFrom = "b1" })).ShouldBe(["b1:r", "c:r"]);
        (await KeysAsync(new RecordQuery(Table) { PartitionBefore = "b" })).ShouldBe(["a:r"]);
        (await KeysAsync(new RecordQuery(Table))).Count.ShouldBe(4);
    }

    [Fact]
    public async Task RowRangeOverAllPartitions_HoldsInEachOfThem()
    {
        foreach (var partition in (string[])["a", "b"])
            foreach (var row in (string[])["1", "2", "3"])
                await InsertAsync(row, partition: partition);

        (await KeysAsync(new RecordQuery(Table) { RowFrom = "2" })).ShouldBe(["a:2", "a:3", "b:2", "b:3"]);
        (await KeysAsync(new RecordQuery(Table) { PartitionFrom = "a", RowFrom = "2", RowBefore = "3", Take = 1 })).ShouldBe(["a:2", "b:2"]);
    }

    [Fact]
    public async Task PendingRowsOverAllPartitions_AreFoundAmongAllOthers()
    {
        foreach (var partition in (string[])["a", "b", "c"])
            foreach (var row in (string[])["1", "z", "}"])
                await InsertAsync(row, partition: partition);
        await InsertAsync("~send|2", partition: "c");
        await InsertAsync("~send|1", partition: "a");
        await InsertAsync("~wake|1", partition: "a");
        await InsertAsync("~send|1", partition: "a", table: "other");

        (await KeysAsync(new RecordQuery(Table) { RowFrom = "~", Take = 2 })).ShouldBe(["a:~send|1", "a:~wake|1", "c:~send|2"], ignoreOrder: true);
        (await KeysAsync(new RecordQuery(Table) { RowFrom = "~send", RowBefore = "~send~" })).ShouldBe(["a:~send|1", "c:~send|2"], ignoreOrder: true);
        (await KeysAsync(new RecordQuery(Table) { PartitionFrom = "b", RowFrom = "~" })).ShouldBe(["c:~send|2"], ignoreOrder: true);
    }

    [Fact]
    public async Task PendingRowDone_IsFoundNoMore()
    {
        await InsertAsync("~wake");
        await CommitAsync(RecordChange.Delete("~wake"));

        (await KeysAsync(new RecordQuery(Table) { RowFrom = "~" })).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public async Task ManyPages_GiveEveryRecordOnceInOrder(int take)
    {
        var partitions = Enumerable.Range(0, 3).Select(i => $"p{i}").ToList();
        foreach (var partition in partitions)
            await store.CommitAsync(Table, partition, [.. Enumerable.Range(0, 7).Select(i => RecordChange.Insert($"r{i}", Properties("")))]);

        var expected = partitions.SelectMany(partition => Enumerable.Range(0, 7).Select(i => $"{partition}:r{i}"));
        (await KeysAsync(new RecordQuery(Table) { Take = take })).ShouldBe(expected);
        (await KeysAsync(new RecordQuery(Table) { Partition = "p1", Take = take })).Count.ShouldBe(7);
    }

    [Fact]
    public async Task RecordsAddedAndRemovedBetweenPages_DoNotDisturbTheRest()
    {
        foreach (var row in (string[])["a", "c", "e"])
            await InsertAsync(row);
        var query = new RecordQuery(Table) { Partition = Partition, Take = 2 };
        for (var left = 2; left > 0;)
        {
            var page = await store.QueryAsync(query with { Take = left });
            left -= page.Records.Count;
            query = query with { Continuation = page.Continuation.ShouldNotBeNull() };
        }

        await CommitAsync(RecordChange.Delete("c"), RecordChange.Insert("b", Properties("")), RecordChange.Insert("d", Properties("")));

        (await KeysAsync(query)).ShouldBe([$"{Partition}:d", $"{Partition}:e"]);
    }

    [Fact]
    public async Task ContinuationThatNoStoreGave_IsRefused()
    {
        await InsertAsync("a");

        foreach (var token in (string[])["", "!", "YWJj", "7Q", "中"])
            await Should.ThrowAsync<ArgumentException>(() => store.QueryAsync(new RecordQuery(Table) { Continuation = token }));
    }
}
