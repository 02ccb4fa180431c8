namespace ComplaintCloud.LocalHost.Engine;

/// <summary>One turn as the history keeps it: its time, what came in, what the code asked for. One compact row.</summary>
internal sealed record TurnRecord(DateTimeOffset At, IReadOnlyList<Message> Messages, IReadOnlyList<Step> Steps)
{
    private const byte Format = 1;
    private const int LargestKeptBuffer = 256 * 1024;

    [ThreadStatic]
    private static MemoryStream? buffer;

    public static byte[] Encode(IReadOnlyList<Message> messages, IReadOnlyList<Step> steps)
    {
        var stream = buffer ??= new MemoryStream();
        stream.SetLength(0);
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Format);
        writer.Write7BitEncodedInt(messages.Count);
        foreach (var message in messages)
            Write(writer, message);
        writer.Write7BitEncodedInt(steps.Count);
        foreach (var step in steps)
        {
            writer.Write((byte)step.Kind);
            writer.Write(step.Name);
        }
        writer.Flush();
        var batch = stream.ToArray();
        // One great payload must not hold its room for ever.
        if (stream.Capacity > LargestKeptBuffer)
            buffer = null;
        return batch;
    }

    public static TurnRecord Decode(int execution, long at, byte[] batch)
    {
        using var reader = new BinaryReader(new MemoryStream(batch));
        if (reader.ReadByte() != Format)
            throw new InvalidDataException("The history row has an unknown format.");
        var messages = new Message[reader.Read7BitEncodedInt()];
        for (var i = 0; i < messages.Length; i++)
            messages[i] = Read(reader, execution);
        var steps = new Step[reader.Read7BitEncodedInt()];
        for (var i = 0; i < steps.Length; i++)
            steps[i] = new Step((StepKind)reader.ReadByte(), reader.ReadString());
        return new TurnRecord(new DateTimeOffset(at, TimeSpan.Zero), messages, steps);
    }

    private static void Write(BinaryWriter writer, Message message)
    {
        writer.Write((byte)message.Kind);
        writer.Write7BitEncodedInt(message.Step);
        writer.Write((byte)((message.Name is null ? 0 : 1) | (message.Body is null ? 0 : 2) | (message.IsFromInbox ? 4 : 0)));
        if (message.Name is not null)
            writer.Write(message.Name);
        if (message.Body is not null)
            writer.Write(message.Body);
        if (message.IsFromInbox)
            writer.Write7BitEncodedInt64(message.Number);
    }

    private static Message Read(BinaryReader reader, int execution)
    {
        var kind = (MessageKind)reader.ReadByte();
        var step = reader.Read7BitEncodedInt();
        var has = reader.ReadByte();
        return new Message(
            kind,
            execution,
            step,
            (has & 1) != 0 ? reader.ReadString() : null,
            (has & 2) != 0 ? reader.ReadString() : null,
            (has & 4) != 0 ? reader.Read7BitEncodedInt64() : -1);
    }
}
