using System.Text.Json.Nodes;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Contract;

namespace ComplaintCloud.LocalHost.Tests.Identity.Matrix;

/// <summary>Tries the combinations and remembers which did not go as the rule says.</summary>
internal sealed class MatrixReport(MatrixWorld world, HttpClient client, HeardRefusals heard)
{
    private readonly List<string> holes = [];
    private readonly SortedDictionary<string, int> outcomes = [];

    /// <summary>What did not go as it must.</summary>
    public IReadOnlyList<string> Holes => holes;

    /// <summary>How many combinations were tried.</summary>
    public int Tried { get; private set; }

    /// <summary>One line for people.</summary>
    public string Summary() => $"{Tried} combinations of {ContractDocument.Current.Operations.Count} operations, {world.Callers.Count} callers and {world.Cases.Count + 1} cases: "
        + string.Join(", ", outcomes.Select(outcome => $"{outcome.Value} {outcome.Key}")) + $"; {holes.Count} holes";

    /// <summary>Whoever must be refused is refused, whatever the case's step, with the right code and a line in the log; nothing changes.</summary>
    public async Task TryRefusedAsync()
    {
        var before = await VersionsAsync();
        heard.Take();
        foreach (var (operation, row) in Rows())
            foreach (var caller in world.Callers)
                foreach (var it in CasesOf(operation))
                    if (MatrixRule.Refusal(row, About(operation, caller, it)) is { } code)
                        await RefusedAsync(operation, caller, it, code);
        if (!before.SequenceEqual(await VersionsAsync()))
            holes.Add("a refused request changed a case");
    }

    /// <summary>Whoever the table names is let in; what the case then says to it depends on its step.</summary>
    public async Task TryAllowedAsync()
    {
        // What ends cases comes last, and so do the customer's, which may withdraw them.
        foreach (var (operation, row) in Rows().OrderBy(one => one.Row.Audience is Audience.Customer).ThenByDescending(one => one.Row.Audience is Audience.Cleaner))
            foreach (var caller in world.Callers)
                foreach (var it in CasesOf(operation))
                    if (MatrixRule.Refusal(row, About(operation, caller, it)) is null)
                        await LetInAsync(operation, row, caller, it);
    }

    // An operation that names no case is tried once.
    private IEnumerable<ACase> CasesOf(Operation operation) =>
        operation.Path.Contains("{complaintId}", StringComparison.Ordinal) ? [.. world.Cases, world.OthersCase] : world.Cases.Take(1);

    // What is true of a caller about the one customer's cases, or about the other's. A merge is about a second case too, always the one customer's.
    private MatrixIdentity? About(Operation operation, MatrixCaller caller, ACase it) =>
        it == world.OthersCase && caller.Is is { } known ? known with { Owns = known.OwnsOthers, Accused = known.Accused && operation.Id == "mergeCase" } : caller.Is;

    private static IEnumerable<(Operation Operation, Permission Row)> Rows() =>
        ContractDocument.Current.Operations.Select(operation => (operation, Permissions.All.Single(row => row.Operation == operation.Id)));

    private async Task RefusedAsync(Operation operation, MatrixCaller caller, ACase it, string code)
    {
        var (status, given, body) = await SendAsync(operation, caller, it);
        if (given != code)
            holes.Add($"{operation.Id} as {caller.Name}: {status} {given} and not {code}");
        var lines = heard.Take();
        if (lines.Count != 1 || !lines[0].StartsWith($"Refused {operation.Id} with {status} {code} to ", StringComparison.Ordinal) || (caller.Token is { } token && lines[0].Contains(token, StringComparison.Ordinal)))
            holes.Add($"{operation.Id} as {caller.Name}: the log says {string.Join(" / ", lines)}");
        if (body["type"]?.ToString() != $"urn:complaintcloud:problem:{given}")
            holes.Add($"{operation.Id} as {caller.Name}: no problem document");
    }

    private async Task LetInAsync(Operation operation, Permission row, MatrixCaller caller, ACase it)
    {
        var (status, code, body) = await SendAsync(operation, caller, it);
        // Of the company's other things some are not there; then not found is true.
        var isThere = !operation.Path.Contains("No}", StringComparison.Ordinal) && row.About is Condition.OwnCase or Condition.NoConflict or Condition.OwnOffer or Condition.HeldJob or Condition.OwnStatement;
        if (code is not null && MatrixRule.Refusals.Contains(code) && (isThere || code != "not_found") && status != 503)
            holes.Add($"{operation.Id} as {caller.Name} about {it.Id}: {status} {code} {body["detail"]} although the table lets them in");
    }

    private async Task<(int Status, string? Code, JsonNode Body)> SendAsync(Operation operation, MatrixCaller caller, ACase it)
    {
        using var request = MatrixRequest.Of(operation, world, it, caller);
        using var response = await client.SendAsync(request);
        Tried++;
        var isJson = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) is true;
        var body = isJson ? JsonNode.Parse(await response.Content.ReadAsStringAsync())! : new JsonObject();
        var code = response.IsSuccessStatusCode ? null : body["code"]?.ToString();
        var outcome = code is not null && MatrixRule.Refusals.Contains(code) ? code : response.IsSuccessStatusCode ? "done" : "let in, not now";
        outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
        return ((int)response.StatusCode, code, body);
    }

    private async Task<IReadOnlyList<string>> VersionsAsync()
    {
        var versions = new List<string>();
        foreach (var it in world.Cases.Append(world.OthersCase))
            versions.Add($"{(await it.SeenByStaffAsync())["version"]}");
        return versions;
    }
}
