using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>
/// Sends one-time codes beside the request that asked for them, so that how long the answer takes does not tell whether the number is
/// somebody's. A code that is lost on the way is simply asked for again.
/// </summary>
internal sealed partial class CodeMessages(IMessageSender sender, CompanyDirectory directory, IOptions<SignInOptions> options, TimeProvider time, ILogger<CodeMessages> log)
{
    private readonly Lock gate = new();
    private Task sending = Task.CompletedTask;

    /// <summary>Begins to send a code.</summary>
    public void Send(Person person, string code)
    {
        var sent = SendAsync(person, code);
        lock (gate)
            sending = Task.WhenAll(sending.IsCompleted ? Task.CompletedTask : sending, sent);
    }

    /// <summary>Completes when nothing is under way.</summary>
    public Task IdleAsync()
    {
        lock (gate)
            return sending;
    }

    private async Task SendAsync(Person person, string code)
    {
        try
        {
            var (owner, company) = (person.Owner, (await directory.FindAsync(person.Owner.Company))!.Company);
            var recipient = $"{owner.Audience.WireName()}:{owner.Id}";
            var words = NoticeScripts.Fill("sign-in.code", ("code", code), ("minutes", $"{options.Value.CodeMinutes}"));
            await sender.SendAsync(ScriptedMessage.Of(company, new Notice("sign-in-code", recipient, person.Phone, words), $"code:{time.GetUtcNow().UtcTicks}") with { Urgent = true });
        }
        catch (TransientException failure)
        {
            LogNotSent(failure, person.Owner.Company, person.Owner.Audience);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "A sign-in code of {Company} {Audience} could not be sent")]
    private partial void LogNotSent(Exception failure, string company, Audience audience);
}
