using System.Globalization;
using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Tests.Blobs;
using ComplaintCloud.LocalHost.Tests.Store;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Xunit.Abstractions;

namespace ComplaintCloud.LocalHost.Tests.Cases.Situations;

/// <summary>Plays tests in companies whose stores give short pages.</summary>
internal static class OnShortPages
{
    private static readonly AsyncLocal<int?> Played = new();

    // Whoever looks for more can play everything so.
    private static readonly int? Everywhere =
        int.TryParse(Environment.GetEnvironmentVariable("COMPLAINTCLOUD_PAGES"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : null;

    /// <summary>How the pages are cut in a company that begins here; null for not at all.</summary>
    public static int? Seed => Played.Value ?? Everywhere;

    /// <summary>Puts the stores of a company behind others with short pages.</summary>
    public static void Replace(IServiceCollection services, int seed) => services
        .AddSingleton<IRecordStore>(new ShortPages(The<IRecordStore>(services), seed))
        .AddSingleton<IBlobStore>(new ShortBlobPages(The<IBlobStore>(services), seed));

    /// <summary>Plays one test of a class once more, with what it is given.</summary>
    public static async Task PlayAsync(ITestOutputHelper output, int seed, Type tests, string name, params object[] given)
    {
        Played.Value = seed;
        var constructor = tests.GetConstructors().Single();
        var fixtures = constructor.GetParameters().Select(parameter => parameter.ParameterType == typeof(ITestOutputHelper) ? output : Activator.CreateInstance(parameter.ParameterType)!).ToArray();
        object[] begun = [.. fixtures, constructor.Invoke(fixtures)];
        try
        {
            foreach (var one in begun.OfType<IAsyncLifetime>())
                await one.InitializeAsync();
            await (Task)tests.GetMethod(name)!.Invoke(begun[^1], given)!;
        }
        finally
        {
            foreach (var one in begun.Reverse().OfType<IAsyncLifetime>())
                await one.DisposeAsync();
        }
    }

    private static T The<T>(IServiceCollection services) => (T)services.Last(service => service.ServiceType == typeof(T)).ImplementationInstance!;
}
