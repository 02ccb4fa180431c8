using System.Buffers.Text;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ComplaintCloud.Benchmarks.Http;

/// <summary>One kept connection with one request under way at most.</summary>
internal sealed class LoadConnection : IDisposable
{
    /// <summary>In place of a status: the answer has not come whole.</summary>
    public const int NotWhole = 0;

    /// <summary>In place of a status: the server hung up.</summary>
    public const int Closed = -1;

    private readonly RequestTemplate template;
    private readonly byte[] request;
    private readonly byte[] response = new byte[32 * 1024];
    private int received;

    public LoadConnection(int port, RequestTemplate template)
    {
        this.template = template;
        request = template.Copy();
        Socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        Socket.Connect(IPAddress.Loopback, port);
    }

    public Socket Socket { get; }

    /// <summary>When the request under way was sent (<see cref="Stopwatch.GetTimestamp"/>).</summary>
    public long SentAt { get; private set; }

    /// <summary>The serial number of the request last sent.</summary>
    public long Serial { get; private set; }

    /// <summary>The answer just received, for a look at an unexpected one.</summary>
    public ReadOnlySpan<byte> Answer => response.AsSpan(0, received);

    public void Send(long serial)
    {
        template.Number(request, serial);
        Serial = serial;
        received = 0;
        SentAt = Stopwatch.GetTimestamp();
        Socket.Send(request);
    }

    /// <summary>Takes what has come: the status when the answer is whole, else <see cref="NotWhole"/> or <see cref="Closed"/>.</summary>
    public int Receive()
    {
        var read = Socket.Receive(response.AsSpan(received));
        received += read;
        return read == 0 ? Closed : IsWhole() ? Status() : NotWhole;
    }

    public void Dispose() => Socket.Dispose();

    private int Status() => Utf8Parser.TryParse(response.AsSpan(9, 3), out int status, out _) ? status : -1;

    private bool IsWhole()
    {
        var text = Answer;
        var head = text.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return false;
        var length = text[..head].IndexOf("\r\nContent-Length: "u8);
        if (length >= 0 && Utf8Parser.TryParse(text[(length + 18)..], out int bytes, out _))
            return text.Length >= head + 4 + bytes;
        // One request at a time: nothing can follow the last chunk.
        return text[..head].IndexOf("chunked"u8) < 0 || text.EndsWith("0\r\n\r\n"u8);
    }
}
