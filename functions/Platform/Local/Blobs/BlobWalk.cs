namespace ComplaintCloud.LocalHost.Blobs;

/// <summary>Walks a directory tree in the order of keys, reading only the branches that are asked for.</summary>
internal static class BlobWalk
{
    /// <summary>The keys of all files that begin with a text and come after another, in ordinal order.</summary>
    public static IEnumerable<string> Keys(string root, string prefix, string? after) => Walk(new DirectoryInfo(root), "", prefix, after);

    private static IEnumerable<string> Walk(DirectoryInfo directory, string path, string prefix, string? after)
    {
        // A directory counts with the slash behind its name: "a.b/" comes before "a/".
        var entries = Entries(directory).Where(entry => entry.Name[0] != '.')
            .Select(entry => (Entry: entry, Key: path + entry.Name + (entry is DirectoryInfo ? "/" : "")))
            .OrderBy(one => one.Key, StringComparer.Ordinal);
        foreach (var (entry, key) in entries)
        {
            var isDirectory = entry is DirectoryInfo;
            var mayMatch = key.StartsWith(prefix, StringComparison.Ordinal) || (isDirectory && prefix.StartsWith(key, StringComparison.Ordinal));
            var isPassed = after is not null && string.CompareOrdinal(key, after) <= 0 && !(isDirectory && after.StartsWith(key, StringComparison.Ordinal));
            if (!mayMatch || isPassed)
                continue;
            if (!isDirectory)
                yield return key;
            else
                foreach (var inner in Walk((DirectoryInfo)entry, key, prefix, after))
                    yield return inner;
        }
    }

    // Another request may delete what is being listed.
    private static FileSystemInfo[] Entries(DirectoryInfo directory)
    {
        try
        {
            return directory.GetFileSystemInfos();
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }
}
