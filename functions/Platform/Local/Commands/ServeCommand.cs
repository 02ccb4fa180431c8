using System.CommandLine;
using ComplaintCloud.LocalHost.Hosting;
using Microsoft.Extensions.Options;
using Spectre.Console;

namespace ComplaintCloud.LocalHost.Commands;

/// <summary>Serves the product until the process is asked to end.</summary>
internal static class ServeCommand
{
    /// <summary>Makes serving what happens without a subcommand.</summary>
    public static void AddTo(RootCommand root)
    {
        var urls = new Option<string>("--urls") { Description = "Where to listen.", DefaultValueFactory = _ => "http://127.0.0.1:7071" };
        var empty = new Option<bool>("--empty") { Description = "No sample company at the first start." };
        root.Options.Add(urls);
        root.Options.Add(DataOption.Value);
        root.Options.Add(empty);
        root.SetAction((parsed, _) => ServeAsync(new LocalOptions
        {
            DataDirectory = parsed.GetValue(DataOption.Value)!,
            Urls = parsed.GetValue(urls)!,
            Empty = parsed.GetValue(empty),
            Log = true,
        }));
    }

    private static async Task<int> ServeAsync(LocalOptions options)
    {
        try
        {
            await using var product = await LocalProduct.StartAsync(options);
            Greet(product);
            await product.WaitForShutdownAsync();
            return 0;
        }
        catch (DataDirectoryInUseException inUse)
        {
            await Console.Error.WriteLineAsync(inUse.Message);
            return 1;
        }
        catch (OptionsValidationException wrong)
        {
            await Console.Error.WriteLineAsync($"The settings are wrong: {string.Join(" ", wrong.Failures)}");
            return 1;
        }
    }

    private static void Greet(LocalProduct product)
    {
        var at = product.Address.ToString().TrimEnd('/');
        // Piped output has no width of its own; wrapping would break addresses and commands.
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = int.MaxValue;
        AnsiConsole.MarkupLineInterpolated($"[green]投诉云 ComplaintCloud[/] serves on [bold]{at}[/]");
        AnsiConsole.MarkupLineInterpolated($"  data      {Path.GetFullPath(product.Options.DatabaseFile)}");
        AnsiConsole.MarkupLineInterpolated($"  health    {at}{HostJson.RoutePrefix}/health");
        if (!product.Options.IsDevelopment)
        {
            AnsiConsole.MarkupLine("  [yellow]Others can reach it: the development sign-in and outbox are off.[/]");
            return;
        }
        AnsiConsole.MarkupLineInterpolated($"  outbox    {at}/dev/outbox    what would go out by SMS or WeChat");
        AnsiConsole.MarkupLineInterpolated($"  [yellow]Development: anybody on this machine may sign in as anybody; every sign-in code is {DevelopmentApi.Code}.[/]");
        AnsiConsole.MarkupLine("  sign in   as customer c01…c08, or as staff s01 s02 (客服) s03 (主管) s04 (老板) of company jiejia:");
        Console.WriteLine($$"""            curl -s {{at}}/dev/sign-in -H 'Content-Type: application/json' -d '{"company":"jiejia","audience":"customer","id":"c01"}'""");
    }
}
