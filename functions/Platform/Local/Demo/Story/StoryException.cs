namespace ComplaintCloud.LocalHost.Demo.Story;

/// <summary>Something did not happen as the story tells it.</summary>
internal sealed class StoryException(string message) : Exception(message)
{
    /// <summary>Stops the story unless it is so.</summary>
    public static void Require(bool isSo, string told)
    {
        if (!isSo)
            throw new StoryException(told);
    }
}
