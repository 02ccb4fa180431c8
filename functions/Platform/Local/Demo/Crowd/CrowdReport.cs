using ComplaintCloud.Complaints.Clocks;
using Spectre.Console;

namespace ComplaintCloud.LocalHost.Demo.Crowd;

/// <summary>Prints how a crowd of complaints ended.</summary>
internal static class CrowdReport
{
    /// <summary>One table, and a line for each case that is stuck.</summary>
    public static void Print(IAnsiConsole console, CrowdResult result, TimeSpan real, long parked, long failed)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn("项目").AddColumn(new TableColumn("数量").RightAligned());
        void Row(string what, string count) => table.AddRow(Markup.Escape(what), Markup.Escape(count));
        Row("投诉", $"{result.Cases:N0}");
        foreach (var (outcome, count) in result.Outcomes)
            Row($"  {outcome}", $"{count:N0}");
        foreach (var (round, count) in result.Rounds)
            Row($"  处理 {round} 轮", $"{count:N0}");
        Row("事实（案件日志）", $"{result.Facts:N0}");
        Row("发出的短信", $"{result.Messages:N0}");
        foreach (var (rung, count) in result.Rungs)
            Row($"升级：{NameOf(rung)}", $"{count:N0}");
        Row("因案件已前进而被拒的操作", $"{result.Refused:N0}");
        Row("经过的虚拟时间", $"{result.Passed.TotalDays:N1} 天");
        Row("实际用时", $"{real.TotalSeconds:N1} 秒");
        Row("每秒走完的投诉", $"{result.Cases / real.TotalSeconds:N1}");
        Row("卡住的案件", $"{result.Stuck.Count}");
        Row("暂停或失败的流程", $"{parked} / {failed}");
        Row("哈希链有误的案件", $"{result.Broken}");
        console.Write(table);
        foreach (var stuck in result.Stuck)
            console.WriteLine($"卡住：{stuck}");
    }

    private static string NameOf(LadderRung rung) => rung switch
    {
        LadderRung.Remind => "到期前提醒",
        LadderRung.FirstResponse => "30 分钟未给说法",
        LadderRung.ReportUpward => "1 小时上报",
        LadderRung.Backup => "超时转备岗",
        LadderRung.NextLevel => "超时报上一级",
        LadderRung.Owner => "超时报老板",
        LadderRung.Silence => "客户未回复，按约定处理",
        LadderRung.Resume => "等待客户到期，恢复计时",
    };
}
