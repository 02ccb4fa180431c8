using ComplaintCloud.Complaints.Records;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Store;

public abstract partial class RecordStoreContract
{
    // UTF-8 and UTF-16 disagree on the last three: a surrogate pair is after U+FF0C in one and before it in the other.
    private static readonly string[] KeysOfAllKinds =
        ["", "!", "0", "A", "Z", "a", "ab", "b", "~", "\u00E9", "\u07FF", "\u0800", "中文", "投诉", "\uD7FF", "\uE000", "\uFF0C", "😀", "𠮷"];

    [Fact]
    public async Task RowKeys_OrderOrdinally()
    {
        await CommitAsync([.. KeysOfAllKinds.Select(key => RecordChange.Insert(key, Properties(key)))]);

        var records = await AllAsync(new RecordQuery(Table) { Partition = Partition });

        records.Select(record => record.Row).ShouldBe(KeysOfAllKinds.Order(StringComparer.Ordinal));
        records.ShouldAllBe(record => record.Properties["value"] == record.Row);
    }

    [Fact]
    public async Task PartitionKeys_OrderOrdinally()
    {
        foreach (var key in KeysOfAllKinds)
            await InsertAsync("r", partition: key);

        (await KeysAsync(new RecordQuery(Table) { Take = 2 }))
            .ShouldBe(KeysOfAllKinds.Order(StringComparer.Ordinal).Select(key => $"{key}:r"));
    }

    [Fact]
    public async Task RangesOfAllKinds_CutOrdinally()
    {
        await CommitAsync([.. KeysOfAllKinds.Select(key => RecordChange.Insert(key, Properties(key)))]);

        foreach (var from in KeysOfAllKinds)
        {
            var expected = KeysOfAllKinds.Where(key => string.CompareOrdinal(key, from) >= 0).Order(StringComparer.Ordinal);
            (await KeysAsync(new RecordQuery(Table) { Partition = Partition, RowFrom = from, Take = 4 }))
                .ShouldBe(expected.Select(key => $"{Partition}:{key}"));
            (await KeysAsync(new RecordQuery(Table) { RowBefore = from })).Count.ShouldBe(KeysOfAllKinds.Length - expected.Count());
        }
    }

    [Fact]
    public async Task KeysThatDifferByCaseOrForm_AreDifferent()
    {
        await InsertAsync("key");
        await InsertAsync("KEY");
        await InsertAsync("\u00E9");
        await InsertAsync("e\u0301");

        (await store.ReadAsync(Table, Partition, "Key")).ShouldBeNull();
        (await KeysAsync(new RecordQuery(Table))).Count.ShouldBe(4);
    }

    [Fact]
    public async Task KeysMadeToBreakSql_AreOnlyKeys()
    {
        var key = "'; DROP TABLE records; -- %_\"";
        await InsertAsync(key, partition: key, table: key);

        (await store.ReadAsync(key, key, key)).ShouldNotBeNull().Partition.ShouldBe(key);
    }
}
