using ComplaintCloud.LocalHost.Engine;
using ComplaintCloud.LocalHost.Hosting;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases.Situations;

/// <summary>洁家家政 on a clock of its own: the whole product on a real port, with the people who use it.</summary>
public sealed class ACompany : IAsyncLifetime
{
    // A Monday morning in a month without holidays before its third week.
    private static readonly DateTimeOffset Monday = new(2026, 6, 1, 2, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("cc-case-").FullName;
    private readonly Dictionary<string, APerson> people = [];
    private LocalProduct? product;

    public ACompany()
        : this(Monday)
    {
    }

    internal ACompany(DateTimeOffset start) => Time = new VirtualTime(start);

    internal VirtualTime Time { get; }

    internal LocalProduct Product => product!;

    internal DateTimeOffset Now => Time.GetUtcNow();

    /// <summary>陈静, who handles most cases here.</summary>
    internal APerson Agent => Staff("s01");

    /// <summary>周文博, the other agent.</summary>
    internal APerson OtherAgent => Staff("s02");

    /// <summary>林晓燕, the manager.</summary>
    internal APerson Manager => Staff("s03");

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

    public async Task InitializeAsync() =>
        product = await LocalProduct.StartAsync(new LocalOptions { DataDirectory = folder, Urls = "http://127.0.0.1:0", Time = Time });

    public async Task DisposeAsync()
    {
        foreach (var person in people.Values)
            person.Dispose();
        await Product.DisposeAsync();
        Directory.Delete(folder, true);
    }

    internal APerson Staff(string id, string company = "jiejia") => SignedIn(company, "staff", id);

    internal APerson Customer(string id = "c01", string company = "jiejia") => SignedIn(company, "customer", id);

    internal APerson WithToken(string? token)
    {
        if (!people.TryGetValue($"{token}", out var person))
            people[$"{token}"] = person = new APerson(Product.Address, () => Task.FromResult(token));
        return person;
    }

    /// <summary>All messages that went out, oldest first.</summary>
    internal async Task<IReadOnlyList<Message>> MessagesAsync() => Message.From(await Nobody.GetAsync("/dev/outbox?take=100"));

    internal Task AdvanceAsync(TimeSpan by) => AdvanceToAsync(Now + by);

    /// <summary>Lets time pass: everything that falls due on the way is done at its own time.</summary>
    internal async Task AdvanceToAsync(DateTimeOffset target)
    {
        await Product.SettleAsync();
        while (NextTimer is { } next && next <= target)
        {
            Time.JumpTo(next);
            await Product.SettleAsync();
        }
        Time.JumpTo(target);
        await Product.SettleAsync();
    }

    private DateTimeOffset? NextTimer =>
        (DateTimeOffset?[])[Product.Engine.NextTimerAt(), Time.NextTimer] is var both ? both.Where(at => at is not null).Min() : null;

    private APerson SignedIn(string company, string audience, string id)
    {
        if (people.TryGetValue($"{company}/{audience}/{id}", out var known))
            return known;
        var token = new Session(this, company, audience, id);
        return people[$"{company}/{audience}/{id}"] = new APerson(Product.Address, token.TokenAsync);
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
