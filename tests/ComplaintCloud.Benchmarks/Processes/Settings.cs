namespace ComplaintCloud.Benchmarks.Processes;

/// <summary>What a process was told, as name=value pairs; the peers' drivers take theirs the same way.</summary>
internal sealed class Settings(IEnumerable<string> pairs)
{
    private readonly Dictionary<string, string> values = pairs.Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);

    public string this[string name] => values.TryGetValue(name, out var value) ? value : throw new ArgumentException($"{name}= is missing.");

    public int Int(string name) => int.Parse(this[name]);

    public long Long(string name) => long.Parse(this[name]);

    public bool Has(string name) => values.ContainsKey(name);
}
