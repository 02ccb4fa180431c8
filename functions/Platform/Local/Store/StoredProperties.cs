using System.Collections;
using System.Diagnostics.CodeAnalysis;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>Reads the properties of stored records. What is damaged shows when it is looked into, so that it holds up nothing that is read beside it.</summary>
internal static class StoredProperties
{
    /// <summary>What is in a record.</summary>
    public static IReadOnlyDictionary<string, string> Read(ReadOnlySpan<byte> bytes, string partition, string row)
    {
        try
        {
            return PropertyCodec.Decode(bytes);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            return new Damaged(partition, row);
        }
    }

    /// <summary>Whether reading met bytes that nobody has written so.</summary>
    public static bool IsDamage(Exception exception) => exception is ArgumentException or IndexOutOfRangeException or FormatException or OverflowException;

    private sealed class Damaged(string partition, string row) : IReadOnlyDictionary<string, string>
    {
        public int Count => throw Fault();

        public IEnumerable<string> Keys => throw Fault();

        public IEnumerable<string> Values => throw Fault();

        public string this[string key] => throw Fault();

        public bool ContainsKey(string key) => throw Fault();

        public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => throw Fault();

        public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => throw Fault();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private DamagedRecordException Fault() => new(partition, row);
    }
}
