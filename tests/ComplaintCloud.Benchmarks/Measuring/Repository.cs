namespace ComplaintCloud.Benchmarks.Measuring;

/// <summary>Where the repository's other parts lie.</summary>
internal static class Repository
{
    /// <summary>The directory of the solution that this program was built from.</summary>
    public static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "ComplaintCloud.sln")))
                return at.FullName;
        throw new DirectoryNotFoundException("No ComplaintCloud.sln above the program.");
    }

    /// <summary>The local host as its own build put it there.</summary>
    public static string LocalHost(string root) => Path.Combine(root, ".artifacts/bin/ComplaintCloud.LocalHost/release/ComplaintCloud.LocalHost.dll");

    /// <summary>The peers' drivers.</summary>
    public static string Peers(string root) => Path.Combine(root, "tests/ComplaintCloud.Benchmarks/peers");
}
