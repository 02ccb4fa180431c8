using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.ObjectPool;

namespace ComplaintCloud.Complaints;

/// <summary>
/// JSON written into memory that is used again, where the bytes are needed for a moment only: to be hashed, or sent. What is written is
/// byte for byte what the serialiser makes by itself.
/// </summary>
internal sealed class PooledJson : IDisposable
{
    /// <summary>Larger memory is not kept; few cases are so long.</summary>
    private const int MaxKept = 64 * 1024;

    private static readonly DefaultObjectPool<PooledJson> Pool = new(new DefaultPooledObjectPolicy<PooledJson>());

    private readonly ArrayBufferWriter<byte> bytes = new(2048);
    private readonly Utf8JsonWriter writer;

    /// <summary>Called by the pool.</summary>
    public PooledJson() => writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    /// <summary>What was written, until this is disposed of.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes.WrittenMemory;

    /// <summary>Writes a value.</summary>
    /// <param name="value">What is written.</param>
    /// <param name="type">As what it is written.</param>
    /// <param name="options">How; what it escapes must be what the store and the wire escape.</param>
    public static PooledJson Write(object? value, Type type, JsonSerializerOptions options)
    {
        var json = Pool.Get();
        JsonSerializer.Serialize(json.writer, value, type, options);
        json.writer.Flush();
        return json;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (bytes.Capacity > MaxKept)
            return;
        bytes.ResetWrittenCount();
        writer.Reset();
        Pool.Return(this);
    }
}
