using System.Text.Json;

namespace ComplaintCloud.Complaints.Intake;

/// <summary>
/// Reads the body of a filing by hand where it is a plain one: each member at most once, texts and <c>anotherMatter</c> only, a wish by
/// its name. Anything else it leaves to the serialiser, which also says what is wrong.
/// </summary>
internal static class FilingBody
{
    private static readonly Dictionary<string, Wish> Wishes = Enum.GetValues<Wish>().ToDictionary(wish => wish.WireName());

    /// <summary>What is filed; null when the serialiser must look.</summary>
    public static FileComplaint? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            var members = new Members();
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                if (!members.Take(ref reader))
                    return null;
            return reader.TokenType == JsonTokenType.EndObject && !reader.Read() ? members.ToFiling() : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private ref struct Members
    {
        private string? orderId, cleanerId, text, place, contactPhone, contactWhen, follows, wish;
        private bool? anotherMatter;

        /// <summary>Takes the member whose name was read; false when it is not a plain one.</summary>
        public bool Take(ref Utf8JsonReader reader)
        {
            if (reader.ValueTextEquals("orderId"u8))
                return TakeText(ref reader, ref orderId);
            if (reader.ValueTextEquals("text"u8))
                return TakeText(ref reader, ref text);
            if (reader.ValueTextEquals("wish"u8))
                return TakeText(ref reader, ref wish) && Wishes.ContainsKey(wish!);
            if (reader.ValueTextEquals("cleanerId"u8))
                return TakeText(ref reader, ref cleanerId);
            if (reader.ValueTextEquals("place"u8))
                return TakeText(ref reader, ref place);
            if (reader.ValueTextEquals("contactPhone"u8))
                return TakeText(ref reader, ref contactPhone);
            if (reader.ValueTextEquals("contactWhen"u8))
                return TakeText(ref reader, ref contactWhen);
            if (reader.ValueTextEquals("follows"u8))
                return TakeText(ref reader, ref follows);
            return reader.ValueTextEquals("anotherMatter"u8) && TakeTruth(ref reader);
        }

        public readonly FileComplaint ToFiling() =>
            new(orderId, cleanerId, text, null, place, wish is null ? null : Wishes[wish], contactPhone, contactWhen, anotherMatter, follows);

        private static bool TakeText(ref Utf8JsonReader reader, ref string? member)
        {
            if (member is not null || !reader.Read() || reader.TokenType != JsonTokenType.String)
                return false;
            member = reader.GetString();
            return true;
        }

        private bool TakeTruth(ref Utf8JsonReader reader)
        {
            if (anotherMatter is not null || !reader.Read() || reader.TokenType is not (JsonTokenType.True or JsonTokenType.False))
                return false;
            anotherMatter = reader.GetBoolean();
            return true;
        }
    }
}
