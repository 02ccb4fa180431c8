using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ComplaintCloud.LocalHost.Blobs;

/// <summary>Makes names durable: after a crash a flushed file is only found when the directory that names it was flushed too.</summary>
internal static class DirectorySync
{
    private const int ReadOnly = 0;

    /// <summary>Creates a directory below a root with all between, each name flushed.</summary>
    public static void Create(string root, string directory)
    {
        if (Directory.Exists(directory))
            return;
        if (directory.Length > root.Length)
            Create(root, Path.GetDirectoryName(directory)!);
        Directory.CreateDirectory(directory);
        Flush(Path.GetDirectoryName(directory)!);
    }

    /// <summary>Flushes the names in a directory. Windows does that with the file itself.</summary>
    /// <exception cref="IOException">It could not be flushed.</exception>
    public static void Flush(string directory)
    {
        if (OperatingSystem.IsWindows())
            return;
        var handle = open([.. System.Text.Encoding.UTF8.GetBytes(directory), 0], ReadOnly);
        if (handle < 0)
            throw Failed(directory);
        try
        {
            if (fsync(handle) != 0)
                throw Failed(directory);
        }
        finally
        {
            _ = close(handle);
        }
    }

    private static IOException Failed(string directory)
    {
        var cause = new Win32Exception(Marshal.GetLastPInvokeError());
        return new IOException($"{directory}: {cause.Message}", cause);
    }

    // The base class library opens no directories.
#pragma warning disable IDE1006, SYSLIB1054 // named as in libc; the generated form would need unsafe code
    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int open(byte[] path, int flags);

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fsync(int handle);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int close(int handle);
#pragma warning restore IDE1006, SYSLIB1054
}
