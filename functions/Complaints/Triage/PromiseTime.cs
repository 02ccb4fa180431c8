namespace ComplaintCloud.Complaints.Triage;

/// <summary>The customer is promised until when they will hear more.</summary>
/// <param name="Text">What they are told, 1 to 500 characters.</param>
/// <param name="Until">The promised time (UTC).</param>
public sealed record PromiseTime(string? Text = null, DateTimeOffset? Until = null)
{
    private const int MaxText = 500;

    /// <summary>Allowed until the case has ended; the time must lie ahead.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(PromiseTime command, Complaint complaint, DateTimeOffset now)
    {
        if (CaseErrors.CheckText(command.Text, "text", MaxText) is { } wrong)
            return wrong;
        if (command.Until is not { } until)
            return RequestErrors.InvalidMember("until", "请填写承诺的时间。");
        var promise = new PromiseGiven(command.Text!.Trim(), until.ToUniversalTime());
        if (complaint.Promise == promise)
            return Facts.None;
        if (complaint.Ended || complaint.Step is CaseStep.Received)
            return CaseErrors.WrongStep(complaint);
        return until <= now ? RequestErrors.InvalidMember("until", "承诺的时间已经过去。") : Facts.Of(promise);
    }
}
