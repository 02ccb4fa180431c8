using System.CommandLine;
using System.Text.Json;
using ComplaintCloud.LocalHost.Demo;
using ComplaintCloud.LocalHost.Demo.Crowd;
using ComplaintCloud.LocalHost.Demo.Story;
using Spectre.Console;

namespace ComplaintCloud.LocalHost.Commands;

/// <summary>Plays cases through the real product on a virtual clock: one as a story, or all of a file.</summary>
internal static class DemoCommand
{
    private const int Width = 100;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var data = new Option<string?>("--data") { Description = "An empty directory to keep the data in; otherwise it is deleted at the end." };
        var file = new Option<string?>("--file") { Description = "Play every complaint of this file (one JSON object a line) instead of one story." };
        var limit = new Option<int>("--limit") { Description = "Only the first so many.", DefaultValueFactory = _ => int.MaxValue };
        var command = new Command("demo", "Plays a case, or every complaint of a file, through to its end on a virtual clock.") { data, file, limit };
        command.SetAction((parsed, _) => RunAsync(Console.Out, parsed.GetValue(data), parsed.GetValue(file), parsed.GetValue(limit)));
        return command;
    }

    /// <summary>Runs; 0 when everything went as told.</summary>
    public static async Task<int> RunAsync(TextWriter output, string? data, string? file, int limit)
    {
        var console = ConsoleOf(output);
        try
        {
            return file is null ? await OneCase.RunAsync(console, data) : await PlayFile.RunAsync(console, CorpusLine.ReadFile(file).Take(limit), data);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            console.WriteLine(exception.Message);
            return 1;
        }
    }

    // The terminal's type says nothing about a file or a pipe behind it.
    private static IAnsiConsole ConsoleOf(TextWriter output)
    {
        var isTerminal = output == Console.Out && !Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        console.Profile.Width = Width;
        return console;
    }
}
