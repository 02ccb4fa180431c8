namespace ComplaintCloud.LocalHost.Tests.Cases.Situations;

/// <summary>A company of one test's own, stopped at its end.</summary>
internal sealed class OwnCompany(ACompany company) : IAsyncDisposable
{
    public ACompany Company => company;

    /// <summary>A started one at a time in Shanghai, such as 2026-06-05 16:30.</summary>
    public static async Task<OwnCompany> AtAsync(string local) => new(await ACompany.AtAsync(China(local)));

    /// <summary>A time in Shanghai.</summary>
    public static DateTimeOffset China(string local) => DateTimeOffset.Parse($"{local}+08:00", System.Globalization.CultureInfo.InvariantCulture).ToUniversalTime();

    public async ValueTask DisposeAsync() => await company.DisposeAsync();
}
