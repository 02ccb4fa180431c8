using Azure;
using Azure.Identity;

namespace ComplaintCloud.Functions.Hosting;

/// <summary>What goes wrong between the app and Azure's services.</summary>
internal static class AzureFaults
{
    /// <summary>
    /// A service's refusal, with its status, or that there was no answer, with status 0; null for anything else. The clients
    /// throw the failures of all attempts together when there was never an answer.
    /// </summary>
    public static RequestFailedException? Of(Exception exception) => exception switch
    {
        RequestFailedException failure => failure,
        AggregateException { InnerExceptions: [.., RequestFailedException last] } => last,
        AuthenticationFailedException => new RequestFailedException(0, "The app could not sign in.", null, exception),
        _ => null,
    };

    /// <summary>Whether the same call may work later: the service did not answer, was busy, or had a fault of its own.</summary>
    public static bool IsTransient(RequestFailedException failure) => failure.Status is 0 or 408 or 429 or >= 500;
}
