using ComplaintCloud.Complaints.Records;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Store;

public abstract partial class RecordStoreContract
{
    [Fact]
    public async Task NothingStored_ReadGivesNull()
    {
        (await store.ReadAsync(Table, Partition, "a")).ShouldBeNull();
    }

    [Fact]
    public async Task Inserted_ReadGivesKeysPropertiesAndETag()
    {
        var result = await CommitAsync(RecordChange.Insert("a", new Dictionary<string, string> { ["x"] = "1", ["y"] = "" }));

        var record = (await store.ReadAsync(Table, Partition, "a")).ShouldNotBeNull();
        record.Partition.ShouldBe(Partition);
        record.Row.ShouldBe("a");
        record.Properties.ShouldBe(new Dictionary<string, string> { ["x"] = "1", ["y"] = "" }, ignoreOrder: true);
        record.ETag.ShouldBe(result.ETags.ShouldHaveSingleItem());
        record.Timestamp.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task NoProperties_AreStoredAsNone()
    {
        await CommitAsync(RecordChange.Insert("a", new Dictionary<string, string>()));

        (await store.ReadAsync(Table, Partition, "a")).ShouldNotBeNull().Properties.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("投诉：沙发没洗干净，要求返工")]
    [InlineData("😀 emoji, \0 NUL, \r\n line end")]
    [InlineData("{\"mixed\":\"中文 and ASCII, mostly ASCII in this one\"}")]
    public async Task AnyText_ComesBackAsItWas(string text)
    {
        await CommitAsync(RecordChange.Insert("a", new Dictionary<string, string> { [text] = text, ["plain"] = "x" }));

        var properties = (await store.ReadAsync(Table, Partition, "a")).ShouldNotBeNull().Properties;
        properties[text].ShouldBe(text);
        properties["plain"].ShouldBe("x");
    }

    [Fact]
    public async Task PropertyNames_DifferByCase()
    {
        await CommitAsync(RecordChange.Insert("a", new Dictionary<string, string> { ["Value"] = "1", ["value"] = "2" }));

        (await store.ReadAsync(Table, Partition, "a")).ShouldNotBeNull().Properties["Value"].ShouldBe("1");
    }

    [Fact]
    public async Task Replace_LeavesNothingOfTheOldProperties()
    {
        await CommitAsync(RecordChange.Insert("a", new Dictionary<string, string> { ["old"] = "1" }));
        await CommitAsync(RecordChange.Replace("a", Properties("2")));

        (await store.ReadAsync(Table, Partition, "a")).ShouldNotBeNull().Properties.Keys.ShouldBe(["value"]);
    }

    [Fact]
    public async Task Upsert_InsertsThenReplaces()
    {
        (await CommitAsync(RecordChange.Upsert("a", Properties("1")))).Committed.ShouldBeTrue();
        (await ValueAsync("a")).ShouldBe("1");
        (await CommitAsync(RecordChange.Upsert("a", Properties("2")))).Committed.ShouldBeTrue();
        (await ValueAsync("a")).ShouldBe("2");
    }

    [Fact]
    public async Task Delete_TakesTheRecordAway()
    {
        await InsertAsync("a");

        var result = await CommitAsync(RecordChange.Delete("a"));

        result.ETags.ShouldBe([null]);
        (await store.ReadAsync(Table, Partition, "a")).ShouldBeNull();
    }

    [Fact]
    public async Task MixedBatch_DoesAllAndGivesETagsInOrder()
    {
        await InsertAsync("a");
        await InsertAsync("b");

        var result = await CommitAsync(
            RecordChange.Replace("b", Properties("b2")),
            RecordChange.Delete("a"),
            RecordChange.Insert("c", Properties("c1")),
            RecordChange.Upsert("d", Properties("d1")));

        result.Committed.ShouldBeTrue();
        result.ConflictIndex.ShouldBe(-1);
        result.ETags[1].ShouldBeNull();
        (await store.ReadAsync(Table, Partition, "b")).ShouldNotBeNull().ETag.ShouldBe(result.ETags[0]);
        (await store.ReadAsync(Table, Partition, "c")).ShouldNotBeNull().ETag.ShouldBe(result.ETags[2]);
        (await store.ReadAsync(Table, Partition, "d")).ShouldNotBeNull().ETag.ShouldBe(result.ETags[3]);
        (await KeysAsync(new RecordQuery(Table) { Partition = Partition })).Count.ShouldBe(3);
    }

    [Fact]
    public async Task CallerChangesItsDictionaryAfterwards_StoreKeepsWhatWasCommitted()
    {
        var properties = Properties("1");
        await CommitAsync(RecordChange.Insert("a", properties));
        properties["value"] = "2";

        (await ValueAsync("a")).ShouldBe("1");
    }

    [Fact]
    public async Task SameKeyInAnotherTableOrPartition_IsAnotherRecord()
    {
        await InsertAsync("a", "1");
        await InsertAsync("a", "2", partition: "acme|c-2");
        await InsertAsync("a", "3", table: "outbox");

        (await ValueAsync("a")).ShouldBe("1");
        (await store.ReadAsync(Table, "acme|c-2", "a")).ShouldNotBeNull().Properties["value"].ShouldBe("2");
        (await store.ReadAsync("outbox", Partition, "a")).ShouldNotBeNull().Properties["value"].ShouldBe("3");
    }

    [Fact]
    public async Task Cancelled_ChangesNothing()
    {
        var cancelled = new CancellationToken(canceled: true);

        await Should.ThrowAsync<OperationCanceledException>(
            () => store.CommitAsync(Table, Partition, [RecordChange.Insert("a", Properties("1"))], cancelled));
        await Should.ThrowAsync<OperationCanceledException>(() => store.ReadAsync(Table, Partition, "a", cancelled));
        await Should.ThrowAsync<OperationCanceledException>(() => store.QueryAsync(new RecordQuery(Table), cancelled));

        (await ValueAsync("a")).ShouldBeNull();
    }
}
