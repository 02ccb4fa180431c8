using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.LocalHost.Hosting;
using ComplaintCloud.TextAnalysis;
using Spectre.Console;

namespace ComplaintCloud.LocalHost.Demo.Story;

/// <summary>One quality complaint before the Spring Festival of 2026, from filing to closing in two rounds.</summary>
internal static class OneCase
{
    private const int LeastChars = 25;
    private const int MostChars = 80;
    private static readonly EmbeddedAnalyzer Analyzer = new();

    /// <summary>0 when all happened as told, else 1 with what did not.</summary>
    public static async Task<int> RunAsync(IAnsiConsole console, string? data)
    {
        await using var host = await DemoHost.StartAsync(StoryPeople.On(2, 13, 10, 0), data);
        console.Write(new Rule("[bold]投诉云：一桩投诉的一生（虚拟时钟，春节前后）[/]").DoubleBorder());
        var directory = host.Product.Services.GetRequiredService<CompanyDirectory>();
        var company = (await directory.FindAsync(SampleCompany.Id))!;
        var customer = (await directory.FindCustomerAsync(SampleCompany.Id, StoryPeople.Customer))!;
        var phones = new Phones(host.Product.Services.GetRequiredService<DevelopmentOutbox>());
        var people = new StoryPeople(host, phones, new Narrator(host, new Timeline(console), phones, company, customer.Name));
        try
        {
            await new FirstRound(people, console).PlayAsync(Pick());
            await new SecondRound(people).PlayAsync();
            await ChainReport.PrintAsync(console, people);
        }
        catch (Exception wrong) when (wrong is StoryException or RefusedException)
        {
            console.Write(new Text($"与故事不符：{wrong.Message}\n", new Style(Color.Red)));
            return 1;
        }
        return 0;
    }

    /// <summary>The first complaint of the file about work not done or done badly, as a person and the analyser both say, that asks for a rework.</summary>
    public static CorpusLine Pick() => CorpusLine.ReadEmbedded().First(line =>
        line is { Severity: 2, Wish: Wish.Redo, Item: "Q1" or "Q2", Text.Length: >= LeastChars and <= MostChars }
        && Analyzer.Analyze(line.Text) is { Severity: 2, Items: [{ Code: "Q1" or "Q2" }, ..] });
}
