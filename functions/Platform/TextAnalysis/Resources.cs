namespace ComplaintCloud.TextAnalysis;

/// <summary>The data files that are part of the program.</summary>
internal static class Resources
{
    /// <summary>The lines of a text file without comments and empty ones.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && !line.StartsWith('#'))
                yield return line;
    }

    /// <summary>The names of all files that end so, in ordinal order.</summary>
    public static IReadOnlyList<string> Names(string ending) =>
        [.. typeof(Resources).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>A file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file in the program.</exception>
    public static Stream Open(string name) =>
        typeof(Resources).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"The program has no file {name}.");
}
