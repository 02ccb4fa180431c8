namespace ComplaintCloud.LocalHost.Engine;

/// <summary>Lets virtual time pass as fast as the work allows: it waits until nothing is under way and jumps to what is due next.</summary>
internal sealed class VirtualTimeDriver(WorkflowEngine engine, VirtualTime time)
{
    public async Task AdvanceToAsync(DateTimeOffset target)
    {
        await engine.IdleAsync();
        while (Earlier(engine.NextTimerAt(), time.NextTimer) is { } next && next <= target)
        {
            time.JumpTo(next);
            await engine.IdleAsync();
        }
        time.JumpTo(target);
        await engine.IdleAsync();
    }

    public Task AdvanceAsync(TimeSpan by) => AdvanceToAsync(time.GetUtcNow() + by);

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one is null || other < one ? other : one;
}
