using Azure;
using Azure.Communication.Sms;
using Azure.Communication.Sms.Models;

namespace ComplaintCloud.Functions.Tests.Messages;

/// <summary>Communication Services, answering as the test says.</summary>
internal sealed class FakeSmsClient : SmsClient
{
    public List<(string To, string Text, string Tag)> Sent { get; } = [];

    /// <summary>Status of one recipient; 0 for no answer at all, which is thrown.</summary>
    public int Status { get; set; } = 202;

    public override Task<Response<IReadOnlyList<SmsSendResult>>> SendAsync(
        string from, IEnumerable<string> to, string message, SmsSendOptions options = null!, CancellationToken cancellationToken = default)
    {
        var number = to.Single();
        Sent.Add((number, message, options.Tag));
        if (Status == 0)
            throw new RequestFailedException(0, "The connection was cut.");
        var result = SmsModelFactory.SmsSendResult(number, $"m{Sent.Count}", Status, Status == 202, Status == 202 ? null! : "no");
        return Task.FromResult(Response.FromValue<IReadOnlyList<SmsSendResult>>([result], null!));
    }
}
