using Azure.Core;
using Azure.Core.Pipeline;

namespace ComplaintCloud.Functions.Tests.Scale;

/// <summary>Counts what goes to a storage service, by what the service bills.</summary>
internal sealed class Operations : HttpPipelineSynchronousPolicy
{
    private int writes;
    private int reads;
    private int queries;
    private long bytesWritten;

    /// <summary>Batches, each one transaction whatever its size; uploads and deletions.</summary>
    public int Writes => writes;

    /// <summary>Point reads.</summary>
    public int Reads => reads;

    /// <summary>Pages of queries and lists.</summary>
    public int Queries => queries;

    /// <summary>What was sent.</summary>
    public long BytesWritten => Interlocked.Read(ref bytesWritten);

    public override void OnSendingRequest(HttpMessage message)
    {
        var path = message.Request.Uri.ToUri();
        if (message.Request.Method == RequestMethod.Get || message.Request.Method == RequestMethod.Head)
            Interlocked.Increment(ref path.AbsolutePath.EndsWith("()", StringComparison.Ordinal) || path.Query.Contains("comp=list", StringComparison.Ordinal) ? ref queries : ref reads);
        else
            Interlocked.Increment(ref writes);
        if (message.Request.Content?.TryComputeLength(out var length) is true)
            Interlocked.Add(ref bytesWritten, length);
    }
}
