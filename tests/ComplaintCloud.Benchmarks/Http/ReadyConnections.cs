using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ComplaintCloud.Benchmarks.Http;

/// <summary>
/// Waits until some of many connections have something to receive, by Linux's epoll. Its cost follows those that have, where
/// that of <see cref="System.Net.Sockets.Socket.Select(System.Collections.IList, System.Collections.IList, System.Collections.IList, TimeSpan)"/>
/// follows all that are asked about: with it this thread took more of the shared cores for a request the fewer answers came at once, so that
/// the slower of two servers was shown slower than it is.
/// </summary>
internal sealed partial class ReadyConnections : IDisposable
{
    private const int Add = 1;
    private const uint Input = 1;

    // The collector stops threads with signals.
    private const int Interrupted = 4;

    // The kernel's struct epoll_event is packed on x64 only: four bytes of events, then eight that are ours.
    private static readonly int EventBytes = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? 12 : 16;

    private readonly LoadConnection[] connections;
    private readonly List<LoadConnection> ready;
    private readonly byte[] events;
    private readonly int set;

    public ReadyConnections(IEnumerable<LoadConnection> connections)
    {
        this.connections = [.. connections];
        ready = new List<LoadConnection>(this.connections.Length);
        events = new byte[EventBytes * this.connections.Length];
        set = Checked(Create(0));
        for (var i = 0; i < this.connections.Length; i++)
        {
            var wanted = new byte[EventBytes];
            MemoryMarshal.Write(wanted, Input);
            MemoryMarshal.Write(wanted.AsSpan(EventBytes - sizeof(long)), (long)i);
            Checked(Control(set, Add, (int)this.connections[i].Socket.Handle, ref wanted[0]));
        }
    }

    /// <summary>Those with something to receive, in a list that the next call fills anew; none when the time is over.</summary>
    /// <param name="time">In whole milliseconds.</param>
    public List<LoadConnection> Wait(TimeSpan time)
    {
        ready.Clear();
        int count;
        do
            count = Wait(set, ref events[0], connections.Length, (int)time.TotalMilliseconds);
        while (count < 0 && Marshal.GetLastPInvokeError() == Interrupted);
        Checked(count);
        for (var i = 0; i < count; i++)
            ready.Add(connections[MemoryMarshal.Read<long>(events.AsSpan((EventBytes * (i + 1)) - sizeof(long)))]);
        return ready;
    }

    public void Dispose() => _ = Close(set);

    private static int Checked(int result) => result >= 0 ? result : throw new Win32Exception();

    [LibraryImport("libc", EntryPoint = "epoll_create1", SetLastError = true)]
    private static partial int Create(int flags);

    [LibraryImport("libc", EntryPoint = "epoll_ctl", SetLastError = true)]
    private static partial int Control(int set, int operation, int descriptor, ref byte wanted);

    [LibraryImport("libc", EntryPoint = "epoll_wait", SetLastError = true)]
    private static partial int Wait(int set, ref byte events, int most, int milliseconds);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
