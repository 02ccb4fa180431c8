using System.Text.Json;
using System.Text.RegularExpressions;

namespace ComplaintCloud.Complaints;

/// <summary>Says in a problem document what the JSON reader did not like.</summary>
internal static partial class UnreadableJson
{
    /// <summary>Text that is no JSON is <c>malformed_json</c>; JSON that does not fit is <c>invalid_request</c> with the member.</summary>
    public static Error ToError(JsonException exception)
    {
        // The serializer wraps the reader's own exception only when the text itself is broken.
        if (exception.InnerException is JsonException)
            return RequestErrors.MalformedJson;
        var missing = MissingMembers().Match(exception.Message);
        if (missing.Success)
            return missing.Groups["name"].Captures.Aggregate(RequestErrors.Invalid, (error, name) => error.At(name.Value, "这一项必填。"));
        return exception.Path is { Length: > 2 } path ? RequestErrors.InvalidMember(path[2..], "这一项的格式或取值不正确。") : RequestErrors.Invalid;
    }

    [GeneratedRegex("missing required properties including: ('(?<name>[^']+)'[,;.]? ?)+")]
    private static partial Regex MissingMembers();
}
