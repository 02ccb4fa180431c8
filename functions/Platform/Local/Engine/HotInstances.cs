namespace ComplaintCloud.LocalHost.Engine;

/// <summary>
/// Waiting instances whose code is kept in memory, so that their next turn needs no replay; the one that went on longest
/// ago leaves first. Only the dispatcher uses it, under its lock.
/// </summary>
internal sealed class HotInstances(EngineOptions options, TimeProvider time)
{
    private readonly LinkedList<LiveInstance> instances = new();

    public int Count => instances.Count;

    /// <summary>Keeps an instance; gives the one that has to leave for it.</summary>
    public LiveInstance? Add(LiveInstance instance)
    {
        instance.HotSince = time.GetUtcNow();
        instance.Hot = instances.AddLast(instance);
        return instances.Count > options.HotInstances ? instances.First!.Value : null;
    }

    public void Remove(LiveInstance instance)
    {
        if (instance.Hot is null)
            return;
        instances.Remove(instance.Hot);
        instance.Hot = null;
    }

    /// <summary>One that has been kept long enough, or null.</summary>
    public LiveInstance? FindOld() =>
        instances.First is { } oldest && time.GetUtcNow() - oldest.Value.HotSince >= options.HotIdle ? oldest.Value : null;
}
