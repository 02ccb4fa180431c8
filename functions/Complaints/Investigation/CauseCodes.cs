using System.Text.Json;

namespace ComplaintCloud.Complaints.Investigation;

/// <summary>A root cause.</summary>
/// <param name="Code">Snake case.</param>
/// <param name="Name">In Chinese.</param>
public sealed record Cause(string Code, string Name);

/// <summary>The list of root causes, with its version.</summary>
public sealed record CauseList(string Version, IReadOnlyList<Cause> Causes);

/// <summary>The root causes that a conclusion can name.</summary>
internal static class CauseCodes
{
    /// <summary>The cause of a case that was settled at once, without looking for one.</summary>
    public const string Goodwill = "goodwill";

    /// <summary>The list that holds now.</summary>
    public static CauseList Current { get; } = Read();

    /// <summary>Whether a code is on the list.</summary>
    public static bool IsKnown(string? code) => Current.Causes.Any(cause => cause.Code == code);

    /// <summary>The name of a code; of one that is no longer on the list, the code itself.</summary>
    public static string NameOf(string code) => Current.Causes.FirstOrDefault(cause => cause.Code == code)?.Name ?? code;

    private static CauseList Read()
    {
        using var stream = typeof(CauseCodes).Assembly.GetManifestResourceStream("causes.json")!;
        return JsonSerializer.Deserialize<CauseList>(stream, JsonSerializerOptions.Web)!;
    }
}
