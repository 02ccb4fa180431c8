using ComplaintCloud.Complaints.Records;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Store;

public abstract partial class RecordStoreContract
{
    [Fact]
    public async Task BatchSize_IsOneToAHundred()
    {
        await RefusedAsync();
        await RefusedAsync(Inserts(101, ""));
        (await CommitAsync(Inserts(100, ""))).ETags.Count.ShouldBe(100);
    }

    [Fact]
    public async Task RowTwiceInABatch_IsRefused()
    {
        await RefusedAsync(RecordChange.Insert("a", Properties("1")), RecordChange.Delete("a"));
    }

    [Fact]
    public async Task PropertyOf64KiB_IsTheLargest()
    {
        var largest = new string('值', RecordLimits.MaxPropertyBytes / 2);
        await RefusedAsync(RecordChange.Insert("a", Properties(largest + "x")));
        await InsertAsync("a", largest);
        (await ValueAsync("a")).ShouldBe(largest);
    }

    [Fact]
    public async Task RecordOver1MiB_IsRefused()
    {
        await RefusedAsync(RecordChange.Insert("a", Full(17)));
        (await CommitAsync(RecordChange.Insert("a", Full(15)))).Committed.ShouldBeTrue();
        (await store.ReadAsync(Table, Partition, "a")).ShouldNotBeNull().Properties.ShouldBe(Full(15), ignoreOrder: true);
    }

    [Fact]
    public async Task BatchOver4MiB_IsRefused()
    {
        await RefusedAsync([.. Enumerable.Range(0, 5).Select(i => RecordChange.Insert($"r{i}", Full(15)))]);
        (await CommitAsync([.. Enumerable.Range(0, 4).Select(i => RecordChange.Insert($"r{i}", Full(15)))])).Committed.ShouldBeTrue();
    }

    [Fact]
    public async Task MoreThan252Properties_AreRefused()
    {
        await RefusedAsync(RecordChange.Insert("a", Small(253)));
        (await CommitAsync(RecordChange.Insert("a", Small(252)))).Committed.ShouldBeTrue();
        (await store.ReadAsync(Table, Partition, "a")).ShouldNotBeNull().Properties.Count.ShouldBe(252);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    [InlineData("a\0b")]
    public async Task KeyWithAForbiddenCharacter_IsRefused(string key)
    {
        await RefusedAsync(RecordChange.Insert(key, Properties("1")));
        await Should.ThrowAsync<RecordLimitException>(
            () => store.CommitAsync(Table, key, [RecordChange.Insert("a", Properties("1"))]));
    }

    [Fact]
    public async Task KeyOf512Characters_IsTheLongest()
    {
        var longest = new string('键', RecordLimits.MaxKeyChars);
        await RefusedAsync(RecordChange.Insert(longest + "x", Properties("1")));
        await InsertAsync(longest);
        (await KeysAsync(new RecordQuery(Table) { Partition = Partition })).ShouldBe([$"{Partition}:{longest}"]);
    }

    [Fact]
    public async Task ChangeThatMakesNoSense_IsRefused()
    {
        var etag = await InsertAsync("a");

        await RefusedAsync(new RecordChange(RecordChangeKind.Insert, "b", null));
        await RefusedAsync(new RecordChange(RecordChangeKind.Delete, "a", Properties("1")));
        await RefusedAsync(new RecordChange(RecordChangeKind.Upsert, "a", Properties("1"), etag));
        await RefusedAsync(new RecordChange(RecordChangeKind.Insert, "b", Properties("1"), etag));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1001)]
    public async Task PageSizeOutOfRange_IsRefused(int take)
    {
        await Should.ThrowAsync<RecordLimitException>(() => store.QueryAsync(new RecordQuery(Table) { Take = take }));
    }

    private static RecordChange[] Inserts(int count, string value) =>
        [.. Enumerable.Range(0, count).Select(i => RecordChange.Insert($"r{i:D3}", Properties(value)))];

    /// <summary>Properties of 64 KiB each.</summary>
    private static Dictionary<string, string> Full(int count) =>
        Enumerable.Range(0, count).ToDictionary(i => $"p{i}", i => new string((char)('a' + i), RecordLimits.MaxPropertyBytes / 2));

    private static Dictionary<string, string> Small(int count) => Enumerable.Range(0, count).ToDictionary(i => $"p{i}", i => $"{i}");

    private async Task RefusedAsync(params RecordChange[] changes)
    {
        var before = await KeysAsync(new RecordQuery(Table));
        await Should.ThrowAsync<RecordLimitException>(() => store.CommitAsync(Table, Partition, changes));
        (await KeysAsync(new RecordQuery(Table))).ShouldBe(before);
    }
}
