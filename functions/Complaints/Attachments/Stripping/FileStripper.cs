namespace ComplaintCloud.Complaints.Attachments.Stripping;

/// <summary>
/// Takes out of photos and videos what phones write into them unseen: where, when and with what they were made, and by whom.
/// What is shown stays byte for byte as it came; nothing is decoded or encoded anew, so nothing gets worse and no decoder is trusted.
/// </summary>
internal static class FileStripper
{
    /// <summary>The file without hidden data; null when it is damaged so that nobody can say what is hidden in it.</summary>
    /// <param name="file">All of it; what is kept of a video is overwritten in place.</param>
    /// <param name="contentType">As its first bytes say.</param>
    public static byte[]? Strip(byte[] file, string contentType) => contentType switch
    {
        "image/jpeg" => JpegStripper.Strip(file),
        "image/png" => PngStripper.Strip(file),
        "image/webp" => WebPStripper.Strip(file),
        "image/heic" => HeicStripper.Strip(file),
        "video/mp4" or "video/quicktime" => MovieStripper.Strip(file),
        // Documents come from staff, who answer for what is in them.
        _ => file,
    };
}
