using System.CommandLine;

namespace ComplaintCloud.LocalHost.Commands;

/// <summary>Checks the data.</summary>
internal static class VerifyCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => new("verify", "Checks every hash chain and every list.");
}
