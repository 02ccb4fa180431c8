using System.Globalization;
using ComplaintCloud.Complaints.Clocks;
using Spectre.Console;

namespace ComplaintCloud.LocalHost.Demo.Story;

/// <summary>Shows which days were counted until a callback.</summary>
internal static class CallbackDays
{
    private const int DaysInARow = 5;

    /// <summary>A small calendar from the day it was carried out to the callback.</summary>
    public static void Print(IAnsiConsole console, DateOnly from, DateOnly to)
    {
        var table = new Table().Border(TableBorder.Rounded).HideHeaders().Title("回访为什么是 2月28日：做完之后数 5 个工作日，春节放假不算，调休的周末算");
        for (var i = 0; i < DaysInARow; i++)
            table.AddColumn(new TableColumn("").Centered());
        var counted = 0;
        var cells = new List<string>();
        for (var date = from; date <= to; date = date.AddDays(1))
        {
            var isCounted = date > from && OfficialCalendar.Published.Day(date).Working;
            var mark = date == from ? "不计" : isCounted ? $"第 {++counted} 天" : Timeline.Kind(date);
            cells.Add($"{date.ToString("M月d日", CultureInfo.InvariantCulture)} {mark}");
        }
        foreach (var row in cells.Chunk(DaysInARow))
            table.AddRow([.. row.Select(Markup.Escape)]);
        console.WriteLine();
        console.Write(table);
    }
}
