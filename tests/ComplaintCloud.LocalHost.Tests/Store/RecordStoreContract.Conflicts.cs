using ComplaintCloud.Complaints.Records;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Store;

public abstract partial class RecordStoreContract
{
    [Fact]
    public async Task InsertTwice_SecondFindsItThere()
    {
        await InsertAsync("a", "1");

        var result = await CommitAsync(RecordChange.Insert("a", Properties("2")));

        result.Conflict.ShouldBe(CommitConflict.AlreadyExists);
        result.ETags.ShouldBeEmpty();
        (await ValueAsync("a")).ShouldBe("1");
    }

    [Fact]
    public async Task ReplaceOfNothing_IsNotFound()
    {
        (await CommitAsync(RecordChange.Replace("a", Properties("1")))).Conflict.ShouldBe(CommitConflict.NotFound);
        (await CommitAsync(RecordChange.Replace("a", Properties("1"), "1"))).Conflict.ShouldBe(CommitConflict.NotFound);
        (await ValueAsync("a")).ShouldBeNull();
    }

    [Fact]
    public async Task DeleteOfNothing_IsNotFound()
    {
        (await CommitAsync(RecordChange.Delete("a"))).Conflict.ShouldBe(CommitConflict.NotFound);
        (await CommitAsync(RecordChange.Delete("a", "1"))).Conflict.ShouldBe(CommitConflict.NotFound);
    }

    [Fact]
    public async Task CurrentETag_Fits()
    {
        var first = await InsertAsync("a");
        var second = (await CommitAsync(RecordChange.Replace("a", Properties("2"), first))).ETags[0].ShouldNotBeNull();

        second.ShouldNotBe(first);
        (await CommitAsync(RecordChange.Delete("a", second))).Committed.ShouldBeTrue();
    }

    [Fact]
    public async Task StaleETag_IsChanged()
    {
        var stale = await InsertAsync("a", "1");
        await CommitAsync(RecordChange.Replace("a", Properties("2")));

        (await CommitAsync(RecordChange.Replace("a", Properties("3"), stale))).Conflict.ShouldBe(CommitConflict.Changed);
        (await CommitAsync(RecordChange.Delete("a", stale))).Conflict.ShouldBe(CommitConflict.Changed);
        (await ValueAsync("a")).ShouldBe("2");
    }

    [Fact]
    public async Task ETagThatOnlyLooksLikeTheCurrentOne_IsChanged()
    {
        var etag = await InsertAsync("a", "1");

        foreach (var foreign in (string[])[$"0{etag}", $" {etag}", $"{etag} ", "", "*", "nonsense"])
            (await CommitAsync(RecordChange.Replace("a", Properties("2"), foreign))).Conflict.ShouldBe(CommitConflict.Changed);
        (await ValueAsync("a")).ShouldBe("1");
    }

    [Fact]
    public async Task SameValueWrittenAgain_StillGetsAnotherETag()
    {
        var first = await InsertAsync("a", "1");

        (await CommitAsync(RecordChange.Upsert("a", Properties("1")))).ETags[0].ShouldNotBe(first);
    }

    [Fact]
    public async Task DeletedAndInsertedAgain_OldETagsNeverFit()
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < 5; i++)
        {
            seen.Add(await InsertAsync("a")).ShouldBeTrue();
            await CommitAsync(RecordChange.Delete("a"));
        }
        await InsertAsync("a");

        foreach (var old in seen)
            (await CommitAsync(RecordChange.Delete("a", old))).Conflict.ShouldBe(CommitConflict.Changed);
    }

    [Fact]
    public async Task LastChangeDoesNotFit_NothingOfTheBatchIsDone()
    {
        await InsertAsync("a", "1");
        await InsertAsync("z", "1");
        var before = (await store.ReadAsync(Table, Partition, "a")).ShouldNotBeNull();

        var result = await CommitAsync(
            RecordChange.Replace("a", Properties("2")),
            RecordChange.Upsert("b", Properties("2")),
            RecordChange.Delete("z"),
            RecordChange.Replace("missing", Properties("2")));

        result.Conflict.ShouldBe(CommitConflict.NotFound);
        result.ConflictIndex.ShouldBe(3);
        (await store.ReadAsync(Table, Partition, "a")).ShouldNotBeNull().ETag.ShouldBe(before.ETag);
        (await ValueAsync("b")).ShouldBeNull();
        (await ValueAsync("z")).ShouldBe("1");
    }

    [Fact]
    public async Task SeveralDoNotFit_TheFirstIsNamed()
    {
        await InsertAsync("a");

        var result = await CommitAsync(
            RecordChange.Upsert("b", Properties("1")),
            RecordChange.Insert("a", Properties("1")),
            RecordChange.Delete("missing"));

        result.Conflict.ShouldBe(CommitConflict.AlreadyExists);
        result.ConflictIndex.ShouldBe(1);
    }

    [Fact]
    public async Task ManyAppendWithTheSameETag_OneWins()
    {
        var etag = await InsertAsync("state", "0");

        var results = await Task.WhenAll(Enumerable.Range(1, 40).Select(i => Task.Run(() => CommitAsync(
            RecordChange.Replace("state", Properties($"{i}"), etag), RecordChange.Insert($"fact-{i:D2}", Properties($"{i}"))))));

        results.Count(result => result.Committed).ShouldBe(1);
        var winner = Array.FindIndex(results, result => result.Committed) + 1;
        (await ValueAsync("state")).ShouldBe($"{winner}");
        (await KeysAsync(new RecordQuery(Table) { Partition = Partition, RowBefore = "s" })).ShouldBe([$"{Partition}:fact-{winner:D2}"]);
    }

    [Fact]
    public async Task ManyIncrementWithRetry_NoneIsLost()
    {
        await InsertAsync("counter", "0");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(IncrementTenTimesAsync)));

        (await ValueAsync("counter")).ShouldBe("80");
    }

    private async Task IncrementTenTimesAsync()
    {
        for (var done = 0; done < 10;)
        {
            var read = (await store.ReadAsync(Table, Partition, "counter")).ShouldNotBeNull();
            var next = int.Parse(read.Properties["value"]) + 1;
            if ((await CommitAsync(RecordChange.Replace("counter", Properties($"{next}"), read.ETag))).Committed)
                done++;
        }
    }
}
