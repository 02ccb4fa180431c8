using ComplaintCloud.Complaints.Attachments;

namespace ComplaintCloud.LocalHost.Demo;

/// <summary>The photos that cleaners of the demo take: two grey pixels, for nobody looks at them.</summary>
internal static class DemoPhotos
{
    private static readonly byte[] Before = Png("IBT1dBwAAAA");
    private static readonly byte[] After = Png("JCV3ZvAAAAA");

    /// <summary>One before and one after, each once however often it is done.</summary>
    public static async Task TakeAsync(DemoClient client, string link)
    {
        await client.UploadToJobAsync<AttachmentView>(link, "before", Before, "before-1");
        await client.UploadToJobAsync<AttachmentView>(link, "after", After, "after-1");
    }

    private static byte[] Png(string mark) =>
        [.. Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="), .. System.Text.Encoding.ASCII.GetBytes(mark)];
}
