using System.CommandLine;

namespace ComplaintCloud.LocalHost.Commands;

/// <summary>Plays cases through.</summary>
internal static class DemoCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => new("demo", "Plays a case through on a virtual clock.");
}
