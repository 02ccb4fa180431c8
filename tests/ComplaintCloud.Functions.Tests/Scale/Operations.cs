using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;
using ComplaintCloud.Functions.Records;

namespace ComplaintCloud.Functions.Tests.Scale;

/// <summary>Counts what goes to a storage service, by what the service bills.</summary>
internal sealed class Operations : HttpPipelineSynchronousPolicy
{
    private int writes;
    private int markers;
    private int reads;
    private int queries;
    private long bytesWritten;

    /// <summary>Batches, each one transaction whatever its size; uploads and deletions.</summary>
    public int Writes => writes;

    /// <summary>Those of the writes that are markers of pending work.</summary>
    public int Markers => markers;

    /// <summary>Point reads.</summary>
    public int Reads => reads;

    /// <summary>Pages of queries and lists.</summary>
    public int Queries => queries;

    /// <summary>What batches to tables sent.</summary>
    public long BytesWritten => Interlocked.Read(ref bytesWritten);

    public override void OnSendingRequest(HttpMessage message)
    {
        var path = message.Request.Uri.ToUri();
        if (message.Request.Method == RequestMethod.Get || message.Request.Method == RequestMethod.Head)
            Interlocked.Increment(ref path.AbsolutePath.EndsWith("()", StringComparison.Ordinal) || path.Query.Contains("comp=list", StringComparison.Ordinal) ? ref queries : ref reads);
        else
            Interlocked.Increment(ref writes);
        if (path.AbsolutePath.EndsWith("$batch", StringComparison.Ordinal))
            CountBatch(message.Request.Content!);
    }

    private void CountBatch(RequestContent batch)
    {
        using var body = new MemoryStream();
        batch.WriteTo(body, CancellationToken.None);
        Interlocked.Add(ref bytesWritten, body.Length);
        if (Encoding.UTF8.GetString(body.ToArray()).Contains(PendingMarkers.Table, StringComparison.Ordinal))
            Interlocked.Increment(ref markers);
    }
}
