using ComplaintCloud.Complaints.People;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.LocalHost.Tests.Cases.Situations;

/// <summary>A company in which nothing else happens, for what depends on who has how much to do.</summary>
internal sealed class AQuietCompany(ACompany company) : IAsyncDisposable
{
    public ACompany Company => company;

    /// <summary>On a Monday morning.</summary>
    public static async Task<AQuietCompany> AtAsync() => new(await ACompany.AtAsync(new DateTimeOffset(2026, 6, 1, 2, 0, 0, TimeSpan.Zero)));

    /// <summary>Gives a cleaner a day off.</summary>
    public async Task GiveOffAsync(string cleanerId, DateOnly day)
    {
        var directory = company.Product.Services.GetRequiredService<CompanyDirectory>();
        var cleaner = (await directory.FindAsync("jiejia"))!.FindCleaner(cleanerId)!;
        await directory.SaveCleanersAsync("jiejia", [cleaner with { DaysOff = [day] }]);
    }

    public async ValueTask DisposeAsync() => await company.DisposeAsync();
}
