using System.Text;
using ComplaintCloud.Benchmarks.Measuring;

namespace ComplaintCloud.Benchmarks.Http;

/// <summary>What a server answered to a load: how often each status came, and the first answer that was no 201.</summary>
internal sealed class Answers
{
    private readonly Dictionary<int, long> statuses = [];
    private string? firstUnexpected;

    /// <summary>How many 201 came, over all phases.</summary>
    public long Accepted => statuses.GetValueOrDefault(StatusCodes.Status201Created);

    /// <summary>Notes the answer that a connection has just received.</summary>
    public void Note(int status, LoadConnection connection)
    {
        if (status == LoadConnection.Closed)
            throw new NotMeasuredException("the server closed a kept connection");
        statuses[status] = statuses.GetValueOrDefault(status) + 1;
        if (status != StatusCodes.Status201Created)
            firstUnexpected ??= Encoding.UTF8.GetString(connection.Answer);
    }

    /// <summary>A load of which something was refused says nothing about accepting.</summary>
    /// <exception cref="NotMeasuredException">There was an answer other than 201.</exception>
    public void MustAllBeAccepted()
    {
        if (firstUnexpected is not null)
            throw new NotMeasuredException($"answers: {Counts()}; the first that was not 201: {firstUnexpected.ReplaceLineEndings(" ")}");
    }

    private string Counts() => string.Join(", ", statuses.OrderBy(pair => pair.Key).Select(pair => $"{pair.Value} × {pair.Key}"));
}
