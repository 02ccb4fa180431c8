namespace ComplaintCloud.LocalHost.Hosting;

/// <summary>What the local process is started with.</summary>
internal sealed record LocalOptions
{
    /// <summary>Where the database and the keys are; created where missing.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>Where to listen; default http://127.0.0.1:7071.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:7071";

    /// <summary>No sample company at the first start.</summary>
    public bool Empty { get; init; }

    /// <summary>The clock; the system's unless a test or the demo brings a virtual one.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where it is reached from outside, the setting of this name; null where nothing is said, and links begin with the first of <see cref="Urls"/>.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>Whether anybody may sign in as anybody and read the outbox; by default as long as <see cref="PublicUrl"/> names no other machine.</summary>
    public bool? Development { get; init; }

    /// <summary>Development, and every address is on this machine only; whatever was wanted, others never find a way in.</summary>
    public bool IsDevelopment => LocalAddress.IsLoopback(Urls) && (Development ?? LocalAddress.IsLoopback(PublicUrl ?? Urls));

    /// <summary>Write what happens to the console.</summary>
    public bool Log { get; init; }

    /// <summary>Settings over those of the environment, such as <c>Limits:CustomerPerMinute</c>.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Hears what happens beside the console; disposed with the product.</summary>
    public ILoggerProvider? Listener { get; init; }

    /// <summary>Puts other services in place of the process's own, which are all there by then; nothing where no test does.</summary>
    public Action<IServiceCollection>? Replace { get; init; }

    /// <summary>Where photos, videos and documents are.</summary>
    public string BlobDirectory => Path.Combine(DataDirectory, "blobs");

    /// <summary>The database file.</summary>
    public string DatabaseFile => Path.Combine(DataDirectory, "complaintcloud.db");
}
