using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using Record = ComplaintCloud.Complaints.Records.Record;

namespace ComplaintCloud.LocalHost.Tests.Verify;

/// <summary>What nobody runs goes on, whatever record of its tables cannot be read.</summary>
[Trait("Requirement", "I4")]
public sealed class UnreadableRecordTests(AWorkedInCompany company) : IClassFixture<AWorkedInCompany>
{
    [Theory]
    [InlineData("cases", "state")]
    [InlineData("lists", "")]
    [InlineData("registers", "s|")]
    [InlineData("judged", "")]
    [InlineData("phrases", "")]
    [InlineData("keywords", "")]
    [InlineData("uploads", "")]
    [InlineData("visits", "")]
    [InlineData("sweeps", "")]
    [InlineData("sessions", "")]
    [InlineData("links", "")]
    public async Task OneRecordOfEachPartitionCannotBeRead_EveryJobGoesOn(string table, string rows)
    {
        await using var torn = await TornAsync(table, rows);

        foreach (var job in company.Services.GetServices<IScheduledJob>())
            await Should.NotThrowAsync(() => job.RunAsync(new JobOccurrence("jiejia", company.Now), default), job.Name);
    }

    [Fact]
    public async Task OneLineOfTheQueueCannotBeRead_NewCasesAreStillAssigned()
    {
        await using var torn = await TornAsync("lists", "");

        var it = await company.Company.ATriagedComplaint();

        $"{(await it.SeenByStaffAsync())["assigned"]}".ShouldContain("\"id\"");
    }

    // The first record of each partition whose row begins so; one where there is none.
    private async Task<Torn> TornAsync(string table, string rows)
    {
        var all = await company.Store.ReadAllAsync(new RecordQuery(table), default).Where(record => record.Row.StartsWith(rows, StringComparison.Ordinal)).ToListAsync();
        List<Record> chosen = [.. all.GroupBy(record => record.Partition).Select(some => some.First())];
        var torn = new Torn(company.Store, table, chosen.Count > 0 ? chosen : [new Record("jiejia", "torn", new Dictionary<string, string>(), "", default)], chosen.Count > 0);
        await torn.TearAsync();
        return torn;
    }

    private sealed class Torn(IRecordStore store, string table, IReadOnlyList<Record> records, bool wereThere) : IAsyncDisposable
    {
        private static readonly string[] Names = ["value", "rises", "counts", "line", "state", "tags", "visits"];

        public async Task TearAsync()
        {
            foreach (var record in records)
                await store.CommitAsync(table, record.Partition, [RecordChange.Upsert(record.Row, (wereThere ? record.Properties.Keys : Names).ToDictionary(name => name, _ => "<"))]);
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var record in records)
                await store.CommitAsync(table, record.Partition, [wereThere ? RecordChange.Upsert(record.Row, record.Properties) : RecordChange.Delete(record.Row)]);
        }
    }
}
