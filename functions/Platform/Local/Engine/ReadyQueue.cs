using System.Diagnostics.CodeAnalysis;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>Instances that have a turn to make, in order; those with results or events before new ones. Only the dispatcher uses it, under its lock.</summary>
internal sealed class ReadyQueue
{
    private readonly Queue<LiveInstance> urgent = new();
    private readonly Queue<LiveInstance> fresh = new();

    public int Count => urgent.Count + fresh.Count;

    public void Enqueue(LiveInstance instance) => (IsNew(instance) ? fresh : urgent).Enqueue(instance);

    public bool TryDequeue([NotNullWhen(true)] out LiveInstance? next) => urgent.TryDequeue(out next) || fresh.TryDequeue(out next);

    private static bool IsNew(LiveInstance instance) => instance.Row is null && instance.Pending is [{ Kind: MessageKind.Started }];
}
