using System.CommandLine;

namespace ComplaintCloud.LocalHost.Commands;

/// <summary>The option that several commands have.</summary>
internal static class DataOption
{
    /// <summary>Where the data is; by default ./data.</summary>
    public static readonly Option<string> Value = new("--data") { Description = "The data directory.", DefaultValueFactory = _ => "data" };
}
