using System.CommandLine;
using ComplaintCloud.Complaints.Identity;

namespace ComplaintCloud.LocalHost.Commands;

/// <summary>Prints who may do what, as functions/PERMISSIONS.md shows it.</summary>
internal static class PermissionsCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("permissions", "Prints who may do what, in Markdown.");
        command.SetAction(_ => Console.Write(PermissionPage.Write()));
        return command;
    }
}
