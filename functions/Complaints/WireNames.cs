using System.Text.Json;

namespace ComplaintCloud.Complaints;

/// <summary>How enum members are named outside the process.</summary>
internal static class WireNames
{
    /// <summary>The member in snake_case, as JSON has it.</summary>
    public static string WireName<T>(this T member)
        where T : struct, Enum => Known<T>.Names.TryGetValue(member, out var name) ? name : Convert(member);

    private static string Convert<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(member.ToString());

    private static class Known<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Names = Enum.GetValues<T>().Distinct().ToDictionary(member => member, Convert);
    }
}
