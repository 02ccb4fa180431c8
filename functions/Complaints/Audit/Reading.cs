using System.Text.Json;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>Reads what may have been tampered with.</summary>
internal static class Reading
{
    /// <summary>What a record says; null when it cannot be read.</summary>
    public static T? Try<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is JsonException or FormatException or KeyNotFoundException or NotSupportedException or ArgumentException or OverflowException or NullReferenceException)
        {
            return null;
        }
    }
}
