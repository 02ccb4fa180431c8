using ComplaintCloud.Complaints.Clocks;
using Spectre.Console;

namespace ComplaintCloud.LocalHost.Demo.Story;

/// <summary>Prints what happens as a timeline: a rule for each day, then the time, who and what.</summary>
internal sealed class Timeline(IAnsiConsole console)
{
    private const int TimeCells = 5;
    private const int WhoCells = 14;
    private const int Gaps = 8;
    private DateOnly day;
    private string time = "";

    /// <summary>One line of the story.</summary>
    public void Tell(DateTimeOffset at, string who, string what, string style = "default")
    {
        var words = BusinessCalendar.ToLocal(at);
        var date = BusinessCalendar.LocalDate(at);
        if (date != day)
        {
            console.WriteLine();
            console.Write(new Rule($"[bold]{Markup.Escape(words[..^"09:00".Length])}　{Kind(date)}[/]").LeftJustified());
            (day, time) = (date, "");
        }
        var clock = words[^5..];
        Row(clock == time ? "" : clock, who, what, style);
        time = clock;
    }

    /// <summary>What kind of day it is in the official calendar.</summary>
    public static string Kind(DateOnly date)
    {
        var isWeekend = date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        return (OfficialCalendar.Published.Day(date).Working, isWeekend) switch
        {
            (true, true) => "调休上班",
            (true, false) => "工作日",
            (false, true) => "周末休息",
            (false, false) => "放假",
        };
    }

    private void Row(string clock, string who, string what, string style)
    {
        var whatCells = console.Profile.Width - TimeCells - WhoCells - Gaps;
        var grid = new Grid().AddColumn(Column(TimeCells)).AddColumn(Column(WhoCells)).AddColumn(Column(whatCells));
        var lines = string.Join('\n', CellWrap.Lines(what, whatCells));
        grid.AddRow(new Text(clock), new Text(who, Style.Parse(style)), new Text(lines, Style.Parse(style)));
        console.Write(new Padder(grid, new Padding(2, 0, 0, 0)));
    }

    private static GridColumn Column(int cells) => new() { Width = cells, Padding = new Padding(0, 0, 2, 0) };
}
