using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ComplaintCloud.Complaints;

/// <summary>
/// Says of a value whether the members that are written by hand are all that it has. One with any other, such as a member that was
/// added to the type later, is the serialiser's to write, so nothing can be left out.
/// </summary>
internal sealed class ByHand<T>
    where T : class
{
    private readonly JsonPropertyInfo[] others;

    /// <param name="plain">How the serialiser writes it.</param>
    /// <param name="names">The members that are written by hand.</param>
    public ByHand(JsonSerializerOptions plain, params string[] names)
    {
        plain.MakeReadOnly(populateMissingResolver: true);
        others = [.. plain.GetTypeInfo(typeof(T)).Properties.Where(property => !names.Contains(property.Name))];
    }

    /// <summary>Whether nothing else of the value would be written.</summary>
    public bool Covers(T value)
    {
        foreach (var other in others)
            if (other.Get!(value) is not null)
                return false;
        return true;
    }
}
