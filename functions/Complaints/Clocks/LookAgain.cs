using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>The clock of a step was stopped, started or moved: sends the customer a question that came with it, and says where the case stands.</summary>
internal sealed class LookAgain(ComplaintLog log, CaseMessenger messenger) : Activity<StepRef, CaseView>
{
    /// <summary>That the question was sent is noted once.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(int pauseNo, Complaint complaint) =>
        complaint.Paused is { Asked: false } pause && pause.PauseNo == pauseNo ? Facts.Of(new CustomerAsked(pauseNo)) : Facts.None;

    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(StepRef input, CancellationToken cancel)
    {
        var complaint = (await log.ReadAsync(input.Case, cancel))!;
        if (complaint.StepNo != input.StepNo || complaint.Paused is not { Asked: false, Question: { } question } pause)
            return CaseView.Of(complaint);
        var text = $"关于投诉{complaint.Filed!.Number}想请您确认：{question.TrimEnd('。')}。请在投诉页面回复，我们收到后马上继续处理。";
        await messenger.SendAsync(complaint, [Notice.ToCustomer(complaint, $"question-{pause.PauseNo}", text)], cancel);
        return await log.ActAsync(input.Case, (now, _) => Decide(pause.PauseNo, now), cancel);
    }
}
