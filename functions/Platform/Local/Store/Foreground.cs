namespace ComplaintCloud.LocalHost.Store;

/// <summary>Marks the flow of a request: somebody waits for what it does. Everything else is background.</summary>
internal static class Foreground
{
    private static readonly AsyncLocal<bool> Current = new();

    /// <summary>Whether somebody waits for what is done here.</summary>
    public static bool IsCurrent => Current.Value;

    /// <summary>Marks the calling flow, until its method returns.</summary>
    public static void Enter() => Current.Value = true;
}
