using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Notices;

/// <summary>What people are told is data with versions, and fits into one text message.</summary>
[Trait("Requirement", "E6")]
public sealed class NoticeScriptTests
{
    private const string Signature = "【洁家家政】";
    private static readonly string[] Audiences = ["customer", "cleaner", "staff", "anyone"];

    // The longest that a day brings.
    private static readonly (string Name, string? Value)[] Longest =
    [
        ("number", "TS20261120-001"), ("due", "11月20日（周五）10:30"), ("visit", "11月23日（周一）09:30"), ("arriving", "—10:00"), ("handler", "欧阳文博"), ("cleaner", "欧阳秀兰"),
        ("plan", "返工、退款160元"), ("reason", "等物业调取电梯和走廊的监控录像后才能判断"), ("question", "厨房的油污是在灶台左边还是右边，能补一张照片吗"),
        ("link", "https://jiejia.example/c/AbCdEfGhIjKlMnOpQrStUv"), ("letter", "经核实，当天保洁员按约完成了清洁，完工照片显示台面干净。给您带来的不便我们很抱歉，今后我们会在完工时请您当场查看确认"),
        ("absent", null), ("severity", "3"), ("item", "财物丢失"), ("step", "待客户确认"), ("why", "语气太生硬，请先说明我们做了什么再解释为什么不成立"), ("finding", "部分成立"), ("round", "2"), ("count", "20"),
        ("task", "查看照片和材料"), ("month", "2026-11"), ("party", "欧阳秀兰"), ("measures", "罚款100元、分担损失30%（120元）、培训"), ("action", "两单之间至少留半小时路上时间并写进派单规则"),
        ("evidence", "抽查十单里还有三单中间不到二十分钟"), ("label", "服务「新房开荒保洁」"), ("usual", "12.3"), ("phrase", "退费"), ("days", "昨今两天"),
        ("examples", "TS20261120-001、TS20261120-002、TS20261120-003"), ("year", "2027"), ("new", "11月23日（周一）12:00"), ("ahead", "10"), ("code", "246810"), ("minutes", "5"), ("channel", "社交媒体"),
        ("text", "昨晚系统故障，部分订单的上门时间没有更新，给您添麻烦了。今天起由专人逐一电话确认时间，费用照退。"),
    ];

    // Why each may be longer than one part.
    private static readonly Dictionary<string, string> Longer = new()
    {
        ["decided.letter"] = "a letter is read as a whole",
        ["decided.final"] = "likewise",
        ["closed.answered"] = "likewise",
        ["job.offer"] = "job, time, deadline and link belong together",
        ["job.offer.moved"] = "likewise",
        ["statement"] = "likewise",
        ["accountability.decided"] = "what is done about oneself is told whole",
        ["accountability.decided.link"] = "likewise, with its link",
        ["accountability.executed.link"] = "likewise",
        ["incident.told"] = "what staff tell all who are affected",
        ["keyword"] = "with the cases by which the alert can be checked",
        ["survey"] = "an invitation that says why, with its link",
        ["track"] = "two thirds of it are the link",
        ["visit.proposed"] = "what silence means must be said",
        ["visit.reminder"] = "likewise",
        ["pending"] = "why the customer has to wait",
        ["promise.answer-late"] = "both times, the promised and the new one",
        ["promise.visit-late"] = "likewise",
        ["question"] = "what is asked, and where to answer",
    };

    [Fact]
    public void EveryScript_FitsIntoOnePartUnlessThereIsAReason()
    {
        var longer = NoticeScripts.All.Where(script => SmsParts.Count(Signature + Filled(script)) > 1).Select(script => script.Id).ToList();
        longer.ShouldBe(Longer.Keys, ignoreOrder: true);
        NoticeScripts.All.Where(script => script.Audience == "staff" && SmsParts.Count(Signature + Filled(script, "欧阳文博")) > 2).ShouldBeEmpty();
        NoticeScripts.All.Where(script => SmsParts.Count(Signature + Filled(script)) > 3).ShouldBeEmpty();
    }

    [Fact]
    public void EveryScript_IsKnownByItsOwnIdAndNamesNobodysPhoneOrAddress()
    {
        NoticeScripts.All.Select(script => script.Id).ShouldBeUnique();
        NoticeScripts.All.ShouldAllBe(script => script.Version >= 1 && Audiences.Contains(script.Audience));
        NoticeScripts.All.ShouldAllBe(script => script.Channel == MessageChannel.Sms || (script.Audience == "customer" && !script.Text.Contains("{link}")));
        NoticeScripts.All.SelectMany(NoticeScripts.VariablesOf).Distinct().Except(Longest.Select(one => one.Name)).ShouldBeEmpty();
    }

    [Fact]
    public void ALongValue_IsCutWhereTheScriptSaysSo()
    {
        var said = NoticeScripts.Fill("pending", ("number", "TS1"), ("due", "明天"), ("reason", new string('等', 30)));
        said.ShouldBe(new ScriptedText($"您的投诉TS1暂时还不能有结论：{new string('等', 19)}…。我们明天继续处理，期间每月和您联系。", "pending@1", MessageChannel.WeChat));
    }

    [Fact]
    public void WhatACustomerWrote_IsNeverTakenForAVariable() =>
        NoticeScripts.Fill("decided.final", ("number", "TS1"), ("letter", "您写的{due}我们看到了")).Text.ShouldBe("关于投诉TS1：您写的{due}我们看到了");

    [Fact]
    public async Task TheLog_SaysWhichScriptAndVersionWasSent()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await own.Company.AReworkOffered();
        var sent = (await it.FactsAsync()).Where(fact => $"{fact["type"]}" == "NoticeSent").Select(fact => fact["data"]!).ToList();
        var scripts = sent.Select(one => $"{one["script"]}").ToList();
        scripts.Except(NoticeScripts.All.Select(script => script.Name)).ShouldBeEmpty();
        ((string[])["turn.new@1", "investigating@1", "job.offer@2"]).ShouldBeSubsetOf(scripts);
    }

    private static string Filled(NoticeScript script, string? absent = null) =>
        NoticeScripts.Fill(script.Id, [.. Longest.Where(one => one.Name != "absent"), ("absent", absent)]).Text;
}
