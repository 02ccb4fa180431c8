namespace ComplaintCloud.LocalHost.Hosting;

/// <summary>
/// Keeps a data directory to one process. The operating system holds the lock for as long as the process lives, so there
/// is nothing to clean up after a crash or a kill.
/// </summary>
internal sealed class DataDirectoryLock : IDisposable
{
    private const string FileName = "complaintcloud.lock";
    private readonly FileStream file;

    private DataDirectoryLock(FileStream file) => this.file = file;

    /// <summary>Takes the directory, which must exist.</summary>
    /// <exception cref="DataDirectoryInUseException">Another process serves it.</exception>
    public static DataDirectoryLock Take(string dataDirectory)
    {
        try
        {
            return new DataDirectoryLock(new FileStream(
                Path.Combine(dataDirectory, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException taken) when (taken is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
        {
            throw new DataDirectoryInUseException(Path.GetFullPath(dataDirectory), taken);
        }
    }

    /// <summary>Lets the next process have it. The file stays: deleting it would let two processes lock two files of that name.</summary>
    public void Dispose() => file.Dispose();
}

/// <summary>Another process serves the data directory.</summary>
internal sealed class DataDirectoryInUseException(string directory, Exception cause)
    : IOException($"The data directory {directory} is in use by another process of ComplaintCloud.", cause);
