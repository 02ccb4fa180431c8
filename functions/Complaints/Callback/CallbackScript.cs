using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Notices;

namespace ComplaintCloud.Complaints.Callback;

/// <summary>What is said in a callback: who calls and why, every aspect, free words, and what follows.</summary>
internal static class CallbackScript
{
    /// <summary>The lines, in the order of the call.</summary>
    public static IReadOnlyList<string> For(Complaint c, string company) =>
    [
        $"{c.Filed!.CustomerName}您好，我是{company}的客服，为您{BusinessCalendar.ToLocal(c.FiledAt)}反映的事情做个回访，大概两分钟，您现在方便吗？",
        $"您当时说的是：{CaseLists.SummaryOf(c.Filed.Text)}。我们做了：{(c.Plan is { Approved: true } ? CustomerWords.Plan(c) : "核实并答复")}。",
        .. c.SurveyInDoubt is { Text: { } words } ? [$"您在评价里写了“{CaseLists.SummaryOf(words)}”，想听您说说具体是哪里还没做好？"] : (string[])[],
        .. c.CallbackVisitsDone > 0 ? ["上次回访之后，问题有没有再出现？"] : (string[])[],
        "这件事我们处理的过程，您觉得满意吗？（非常满意、满意、一般、不满意、非常不满意）",
        "处理的结果呢，问题真正解决了吗？",
        "接待您的同事态度怎么样？处理的速度您觉得如何？",
        "还有什么想对我们说的吗？",
        "满意：谢谢您给我们改进的机会，以后有任何问题请随时找我们。",
        "不满意：真对不起，还没让您满意。我马上提高一级重新处理，会有新的负责人联系您。",
    ];
}
