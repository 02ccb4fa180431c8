using System.Text;

namespace ComplaintCloud.Benchmarks.Http;

/// <summary>
/// A request built once, whose serial number is written over in place: in the Idempotency-Key and in the complaint's text.
/// The length never changes, so sending one costs a few bytes of copying.
/// </summary>
internal sealed class RequestTemplate
{
    private const int Digits = 12;
    private const int OrderDigits = 4;
    private static readonly string Serial = new('#', Digits);
    private static readonly string Order = new('@', OrderDigits);

    private readonly byte[] bytes;
    private readonly int[] serials;
    private readonly int[] orders;
    private readonly int orderCount;

    private RequestTemplate(string text, int orderCount)
    {
        bytes = Encoding.UTF8.GetBytes(text);
        serials = Places((byte)'#', Digits);
        orders = Places((byte)'@', OrderDigits);
        this.orderCount = orderCount;
    }

    /// <summary>A complaint about one of so many orders (o0001, o0002 …).</summary>
    public static RequestTemplate Complaint(int port, string path, string? token, int orderCount)
    {
        var body = $$"""{"anotherMatter":true,"orderId":"o{{Order}}","text":"第{{Serial}}次：阿姨迟到四十分钟，厨房油烟机没有擦，要求重新保洁。","wish":"redo"}""";
        var head = new StringBuilder($"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n");
        if (token is not null)
            head.Append($"Authorization: Bearer {token}\r\n");
        head.Append($"Idempotency-Key: bench-{Serial}\r\nContent-Type: application/json\r\n");
        head.Append($"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n");
        return new RequestTemplate(head.Append(body).ToString(), orderCount);
    }

    /// <summary>An own copy for one connection.</summary>
    public byte[] Copy() => [.. bytes];

    /// <summary>Writes a serial number into a copy.</summary>
    public void Number(byte[] copy, long serial)
    {
        foreach (var place in serials)
            Write(copy, place, Digits, serial);
        foreach (var place in orders)
            Write(copy, place, OrderDigits, 1 + (serial % orderCount));
    }

    private static void Write(byte[] copy, int place, int digits, long number)
    {
        for (var i = place + digits - 1; i >= place; i--, number /= 10)
            copy[i] = (byte)('0' + (number % 10));
    }

    private int[] Places(byte mark, int digits)
    {
        var wanted = new byte[digits];
        wanted.AsSpan().Fill(mark);
        var places = new List<int>();
        for (var from = 0; bytes.AsSpan(from).IndexOf(wanted) is >= 0 and var at; from += at + digits)
            places.Add(from + at);
        return [.. places];
    }
}
