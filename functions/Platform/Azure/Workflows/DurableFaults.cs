using ComplaintCloud.Complaints;
using Grpc.Core;

namespace ComplaintCloud.Functions.Workflows;

/// <summary>The engine's failures in the port's words.</summary>
internal static class DurableFaults
{
    /// <summary>Asks the engine; that it cannot be reached now is transient.</summary>
    public static async Task<T> Guard<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (RpcException away) when (away.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded or StatusCode.ResourceExhausted)
        {
            throw new TransientException($"The workflow engine cannot be reached ({away.StatusCode}).", away);
        }
    }

    /// <summary>Asks the engine for something without an answer.</summary>
    public static Task Guard(Func<Task> ask) => Guard(async () =>
    {
        await ask();
        return true;
    });
}
