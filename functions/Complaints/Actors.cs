using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints;

/// <summary>How the case log names who did something.</summary>
internal static class Actors
{
    /// <summary>The system itself.</summary>
    public const string Workflow = "workflow";

    /// <summary>A member of staff.</summary>
    public static string Of(StaffMember member) => Of(new Caller("", Audience.Staff, member.Id));

    /// <summary>The caller of a request, such as <c>staff:s01</c>.</summary>
    public static string Of(Caller caller) => $"{caller.Audience.WireName()}:{caller.Id}";
}
