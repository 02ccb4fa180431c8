using ComplaintCloud.Complaints.Attachments;

namespace ComplaintCloud.LocalHost.Demo;

/// <summary>The photos that cleaners of the demo take: two grey pixels, for nobody looks at them.</summary>
internal static class DemoPhotos
{
    private static readonly byte[] Before = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mOIAgAAXABbdTws1wAAAABJRU5ErkJggg==");
    private static readonly byte[] After = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mM4AQAAygDJNEIn8wAAAABJRU5ErkJggg==");

    /// <summary>One before and one after, each once however often it is done.</summary>
    public static async Task TakeAsync(DemoClient client, string link)
    {
        await client.UploadToJobAsync<AttachmentView>(link, "before", Before, "before-1");
        await client.UploadToJobAsync<AttachmentView>(link, "after", After, "after-1");
    }
}
