using ComplaintCloud.Complaints.Records;
using Shouldly;

namespace ComplaintCloud.LocalHost.Tests.Verify;

/// <summary>Something that somebody did to the store behind the product's back, and what an audit must say of it.</summary>
/// <param name="Table">Where.</param>
/// <param name="Says">Words of the fault.</param>
/// <param name="Choose">Which record; null to add one.</param>
/// <param name="Make">What it becomes; null when it is removed.</param>
internal sealed record Damage(string Table, string Says, Func<Record, bool>? Choose, Func<Record, Record>? Make)
{
    /// <summary>The first record that is so is gone.</summary>
    public static Damage Without(string table, string says, Func<Record, bool>? which = null) => new(table, says, which ?? (_ => true), null);

    /// <summary>The first record that is so says something else.</summary>
    public static Damage Changed(string table, string says, string from, string to, Func<Record, bool>? which = null) => new(
        table, says, record => (which?.Invoke(record) ?? true) && record.Properties.Values.Any(value => value.Contains(from, StringComparison.Ordinal)),
        record => record with { Properties = record.Properties.ToDictionary(one => one.Key, one => one.Value.Replace(from, to, StringComparison.Ordinal)) });

    /// <summary>A property of the first record that is so has another value.</summary>
    public static Damage Set(string table, string says, string property, string value, Func<Record, bool> which) => new(
        table, says, which, record => record with { Properties = new Dictionary<string, string>(record.Properties) { [property] = value } });

    /// <summary>A record more, made from the first that is there.</summary>
    public static Damage More(string table, string says, Func<Record, Record> make) => new(table, says, null, make);

    /// <summary>A record more, made of nothing.</summary>
    public static Damage Added(string table, string says, string partition, string row, string property, string value) =>
        new(table, says, null, _ => new Record(partition, row, new Dictionary<string, string> { [property] = value }, "", default));

    /// <summary>Does it; what undoes it.</summary>
    public async Task<Func<Task>> DoAsync(IRecordStore store)
    {
        var all = new List<Record>();
        await foreach (var record in store.ReadAllAsync(new RecordQuery(Table), default))
            all.Add(record);
        var like = Choose is null ? all.FirstOrDefault() : all.First(Choose);
        var made = Make?.Invoke(like!);
        if (Choose is null)
            all.ShouldNotContain(record => record.Partition == made!.Partition && record.Row == made.Row);
        else
            await CommitAsync(like!.Partition, RecordChange.Delete(like.Row));
        if (made is not null)
            await CommitAsync(made.Partition, RecordChange.Upsert(made.Row, made.Properties));
        return async () =>
        {
            if (made is not null)
                await CommitAsync(made.Partition, RecordChange.Delete(made.Row));
            if (Choose is not null)
                await CommitAsync(like!.Partition, RecordChange.Upsert(like.Row, like.Properties));
        };

        async Task CommitAsync(string partition, RecordChange change) => (await store.CommitAsync(Table, partition, [change])).Committed.ShouldBeTrue();
    }
}
