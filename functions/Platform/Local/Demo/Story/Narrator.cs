using System.Text.RegularExpressions;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Views;
using ComplaintCloud.LocalHost.Hosting;

namespace ComplaintCloud.LocalHost.Demo.Story;

/// <summary>Tells what the case's log has new, with each message where it went out. Nothing is told that is not in the log.</summary>
internal sealed partial class Narrator(DemoHost host, Timeline timeline, Phones phones, CompanyPeople people, string customer)
{
    private readonly List<OutboxMessage> messages = [];
    private int told;

    /// <summary>Waits until the product has settled and tells what is new.</summary>
    public async Task TellAsync(string complaintId)
    {
        await host.SettleAsync();
        messages.AddRange(await phones.ReadNewAsync());
        var log = await host.Client.GetAsync<CaseLog>("staff", "s03", $"complaints/{complaintId}/log");
        foreach (var line in log.Facts.Skip(told))
            Tell(line);
        told = log.Facts.Count;
    }

    private void Tell(LoggedFact line)
    {
        switch (LoggedFacts.Read(line))
        {
            case NoticeSent sent:
                TellMessage(line.At, sent.Recipient, sent.About);
                break;
            case Escalated climbed and not { Rung: LadderRung.Silence }:
                foreach (var recipient in climbed.To.Split(','))
                    TellMessage(line.At, recipient, $"ladder-{climbed.Rung.WireName()}");
                break;
            case DeadlineSet set:
                timeline.Tell(line.At, "", FactWords.For(set), "olive");
                break;
            case var fact:
                timeline.Tell(line.At, NameOf(line.By, withRole: true), FactWords.For(fact));
                break;
        }
    }

    private void TellMessage(DateTimeOffset at, string recipient, string about)
    {
        var message = messages.First(one => one.Recipient == recipient && one.Step.EndsWith($".{about}", StringComparison.Ordinal));
        messages.Remove(message);
        timeline.Tell(at, $"短信→{NameOf(recipient, withRole: false)}", Links().Replace(message.Text, "（专属链接）"), "aqua");
    }

    private string NameOf(string actor, bool withRole)
    {
        var id = actor[(actor.IndexOf(':') + 1)..];
        if (people.FindStaff(id) is { } member)
            return (withRole ? member.Role switch { StaffRole.Agent => "客服 ", StaffRole.Manager => "主管 ", StaffRole.Owner => "老板 " } : "") + member.Name;
        if (people.FindCleaner(id) is { } cleaner)
            return (withRole ? "保洁员 " : "") + cleaner.Name;
        return actor == Actors.Workflow ? "系统" : (withRole ? "客户 " : "") + customer;
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Links();
}
