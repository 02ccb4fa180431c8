using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Complaints;
using ComplaintCloud.Functions.Blobs;
using ComplaintCloud.Functions.Messages;
using ComplaintCloud.Functions.Records;
using ComplaintCloud.Functions.Tests.Azurite;
using ComplaintCloud.Functions.Tests.Http;
using ComplaintCloud.Functions.Tests.Messages;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Xunit;

namespace ComplaintCloud.Functions.Tests.Scale;

/// <summary>Counts what one case costs of each service, from filing to closing, and holds infra/SCALE.md to it.</summary>
[Collection(AzuriteTests.Name)]
public sealed class OperationsPerCaseTests(AzuriteProcess azurite)
{
    [Fact]
    public Task AQualityCase_CostsWhatTheScalePageSays() => CountAsync("quality case, two callbacks", async company =>
    {
        var it = await company.ACallbackDue();
        await it.CalledBackAsync();
        await (await it.UntilDueAsync()).CalledBackAsync();
    });

    [Fact]
    public Task AProcessCase_CostsWhatTheScalePageSays() => CountAsync("process case, one callback", company => company.AClosedComplaint());

    private async Task CountAsync(string column, Func<ACompany, Task> play)
    {
        var (clock, tables, blobs, sms) = (AzureStage.Monday(), new Operations(), new Operations(), new FakeSmsClient());
        var store = TableRecordStore.Of(azurite.TablesWith(Counted(new TableClientOptions(), tables)), clock, $"t{Guid.NewGuid():N}"[..20]);
        var files = new ContainerBlobStore(azurite.BlobsWith(Counted(new BlobClientOptions(), blobs)).GetBlobContainerClient($"c{Guid.NewGuid():N}"), clock);
        var stage = new AzureStage(store, files, clock) { Sms = new AcsSmsSender(sms, "Jiejia", new SentMessages(store), clock) };
        var company = new ACompany(stage);
        await company.InitializeAsync();
        try
        {
            // The first case makes the tables and fills what is kept in memory; it is closed, so that none of its timers is counted.
            await company.AClosedComplaint();
            var before = Count(tables, blobs, sms, stage);
            await play(company);
            await company.SettleAsync();
            var after = Count(tables, blobs, sms, stage);
            Figures.ShouldHave(column, after.ToDictionary(figure => figure.Key, figure => figure.Value - before[figure.Key]));
        }
        finally
        {
            await company.DisposeAsync();
        }
    }

    private static Dictionary<string, double> Count(Operations tables, Operations blobs, FakeSmsClient sms, AzureStage stage) => new()
    {
        ["table writes (batches)"] = tables.Writes,
        ["of them markers of pending work"] = tables.Markers,
        ["table point reads"] = tables.Reads,
        ["table query pages"] = tables.Queries,
        ["KB sent to tables"] = Math.Round(tables.BytesWritten / 1024.0),
        ["blob operations"] = blobs.Writes + blobs.Reads + blobs.Queries,
        ["workflow instances"] = stage.Hub.Instances,
        ["workflow turns"] = stage.Hub.Turns,
        ["activities"] = stage.Hub.Activities,
        ["timers"] = stage.Hub.Timers,
        ["events"] = stage.Hub.Events,
        ["text messages"] = sms.Sent.Count,
        ["SMS segments"] = sms.Sent.Sum(message => Segments(message.Text)),
    };

    // One Chinese character makes the whole text UCS-2: 70 units in one segment, 67 in each of several.
    private static int Segments(string text) => text.Length <= 70 ? 1 : (text.Length + 66) / 67;

    private static T Counted<T>(T options, Operations operations)
        where T : ClientOptions
    {
        options.AddPolicy(operations, HttpPipelinePosition.PerCall);
        return options;
    }
}
