using System.Text.Json;

namespace ComplaintCloud.TextAnalysis.Training;

/// <summary>Reads files of a JSON object a line, such as labelled messages, and says where one is bad.</summary>
internal static class LineFile
{
    /// <summary>What the lines of a file hold; empty lines hold nothing.</summary>
    /// <exception cref="JsonException">A line is bad; the message names the file and the line, counted from 1.</exception>
    public static IEnumerable<T> Read<T>(string path, Func<string, T> parse)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return Parse(line, number, path, parse);
        }
    }

    private static T Parse<T>(string line, int number, string path, Func<string, T> parse)
    {
        try
        {
            return parse(line);
        }
        catch (JsonException bad)
        {
            // The parser's own message ends in where it stood in this one line, which reads as a place in the file.
            var why = bad.Message.Split(" Path: ")[0].Split(" LineNumber: ")[0];
            throw new JsonException($"{Path.GetFileName(path)}, line {number}: {why}", bad);
        }
    }
}
