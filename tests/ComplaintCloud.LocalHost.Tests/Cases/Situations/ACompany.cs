using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.Complaints.Audit;
using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Audit;
using ComplaintCloud.LocalHost.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases.Situations;

/// <summary>洁家家政 on a clock of its own: the whole product on a real port, with the people who use it.</summary>
public sealed class ACompany : IAsyncLifetime
{
    // A Monday morning in a month without holidays before its third week.
    private static readonly DateTimeOffset Monday = new(2026, 6, 1, 2, 0, 0, TimeSpan.Zero);

    private readonly Stage stage;
    private readonly Dictionary<string, APerson> people = [];

    public ACompany()
        : this(Monday)
    {
    }

    internal ACompany(DateTimeOffset start)
        : this(new LocalStage(start))
    {
    }

    /// <summary>The company on another host than the local one.</summary>
    internal ACompany(Stage stage) => this.stage = stage;

    /// <summary>The local host, for what only it has.</summary>
    internal LocalProduct Product => ((LocalStage)stage).Product;

    internal DateTimeOffset Now => stage.Now;

    /// <summary>陈静, who handles most cases here.</summary>
    internal APerson Agent => Staff("s01");

    /// <summary>周文博, the other agent.</summary>
    internal APerson OtherAgent => Staff("s02");

    /// <summary>林晓燕, the manager.</summary>
    internal APerson Manager => Staff("s03");

    /// <summary>沈佳慧, the other manager.</summary>
    internal APerson OtherManager => Staff("s05");

    /// <summary>何国强, the owner.</summary>
    internal APerson Owner => Staff("s04");

    /// <summary>Nobody: without a token.</summary>
    internal APerson Nobody => WithToken(null);

    /// <summary>A started company at a given moment.</summary>
    internal static async Task<ACompany> AtAsync(DateTimeOffset start)
    {
        var company = new ACompany(start);
        await company.InitializeAsync();
        return company;
    }

    public Task InitializeAsync() => stage.StartAsync();

    public async Task DisposeAsync()
    {
        foreach (var person in people.Values)
            person.Dispose();
        await stage.DisposeAsync();
    }

    /// <summary>The server is stopped with whatever it has not done yet, and started again on the same data.</summary>
    internal async Task RestartAsync()
    {
        foreach (var person in people.Values)
            person.Dispose();
        people.Clear();
        await ((LocalStage)stage).RestartAsync();
        await SettleAsync();
    }

    internal APerson Staff(string id, string company = "jiejia") => SignedIn(company, "staff", id);

    internal APerson Customer(string id = "c01", string company = "jiejia") => SignedIn(company, "customer", id);

    /// <summary>A cleaner who signed in.</summary>
    internal APerson Cleaner(string id, string company = "jiejia") => SignedIn(company, "cleaner", id);

    internal APerson WithToken(string? token)
    {
        if (!people.TryGetValue($"{token}", out var person))
            people[$"{token}"] = person = new APerson(stage.Address, () => Task.FromResult(token));
        return person;
    }

    /// <summary>All messages that went out, oldest first.</summary>
    internal async Task<IReadOnlyList<Message>> MessagesAsync() => Message.From(await Nobody.GetAsync("/dev/outbox?take=100"));

    internal Task AdvanceAsync(TimeSpan by) => AdvanceToAsync(Now + by);

    /// <summary>Lets time pass: everything that falls due on the way is done at its own time.</summary>
    internal async Task AdvanceToAsync(DateTimeOffset target)
    {
        await SettleAsync();
        while (stage.NextTimer is { } next && next <= target)
        {
            await stage.JumpToAsync(next);
            await SettleAsync();
        }
        await stage.JumpToAsync(target);
        await SettleAsync();
    }

    /// <summary>Completes when nothing happens any more without time passing or a call from outside.</summary>
    internal Task SettleAsync() => stage.SettleAsync();

    /// <summary>The faults that an audit of all that is stored reports now.</summary>
    internal async Task<IReadOnlyList<CaseFault>> AuditAsync()
    {
        var (services, faults) = (Product.Services, new List<CaseFault>());
        await LocalAudit.Of(services.GetRequiredService<IRecordStore>(), services.GetRequiredService<IBlobStore>(), services.GetRequiredService<LinkSecret>(), faults.Add).RunAsync();
        return faults;
    }

    private APerson SignedIn(string company, string audience, string id)
    {
        if (people.TryGetValue($"{company}/{audience}/{id}", out var known))
            return known;
        var token = new Session(this, company, audience, id);
        return people[$"{company}/{audience}/{id}"] = new APerson(stage.Address, token.TokenAsync);
    }

    /// <summary>A sign-in that is renewed before it expires, as time here passes in leaps.</summary>
    private sealed class Session(ACompany here, string company, string audience, string id)
    {
        private static readonly TimeSpan Fresh = TimeSpan.FromDays(20);
        private string? token;
        private DateTimeOffset signedInAt;

        public async Task<string?> TokenAsync()
        {
            if (token is not null && here.Now < signedInAt + Fresh)
                return token;
            var answer = (await here.Nobody.PostAsync("/dev/sign-in", new { company, audience, id })).Ok();
            (token, signedInAt) = (answer.Body["token"]!.ToString(), here.Now);
            return token;
        }
    }
}
