using System.Text.Json;

namespace ComplaintCloud.Complaints.Workflows;

/// <summary>
/// The workflows and activities that an engine may run, by name. A workflow whose steps changed is registered again under
/// the same name with a higher version, beside the old one, until no instance runs the old one.
/// </summary>
public sealed class WorkflowCatalog
{
    private readonly Dictionary<(string Name, int Version), WorkflowRunner> workflows = [];
    private readonly Dictionary<string, ActivityRunner> activities = [];

    /// <summary>How payloads are written: camelCase, enums as strings.</summary>
    public static JsonSerializerOptions Json { get; } = CreateJson();

    /// <summary>The registered workflows by name and version.</summary>
    public IReadOnlyDictionary<(string Name, int Version), WorkflowRunner> Workflows => workflows;

    /// <summary>The registered activities by name.</summary>
    public IReadOnlyDictionary<string, ActivityRunner> Activities => activities;

    /// <summary>Registers a workflow.</summary>
    /// <param name="name">Its name; by convention the class name.</param>
    /// <param name="create">Makes a fresh object for one execution.</param>
    /// <param name="version">From 1; an instance keeps the version it began with.</param>
    public WorkflowCatalog AddWorkflow<TInput, TResult>(string name, Func<Workflow<TInput, TResult>> create, int version = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        workflows.Add((name, version), async (workflow, input) =>
            JsonSerializer.Serialize(await create().RunAsync(workflow, Read<TInput>(input)), Json));
        return this;
    }

    /// <summary>Registers an activity.</summary>
    /// <param name="name">Its name; by convention the class name.</param>
    /// <param name="create">Makes or finds the object that does the work.</param>
    public WorkflowCatalog AddActivity<TInput, TResult>(string name, Func<Activity<TInput, TResult>> create)
    {
        activities.Add(name, async (input, cancel) =>
            JsonSerializer.Serialize(await create().RunAsync(Read<TInput>(input), cancel).ConfigureAwait(false), Json));
        return this;
    }

    /// <summary>The newest registered version of a workflow.</summary>
    /// <exception cref="KeyNotFoundException">No workflow has that name.</exception>
    public int NewestVersion(string name)
    {
        var newest = workflows.Keys.Where(key => key.Name == name).Select(key => key.Version).DefaultIfEmpty(0).Max();
        return newest > 0 ? newest : throw new KeyNotFoundException($"No workflow is registered as '{name}'.");
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Json)!;

    private static JsonSerializerOptions CreateJson()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        };
        options.Converters.Add(new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
        var quick = new JsonSerializerOptions(options);
        quick.Converters.Add(new ComplaintFiledJson(options));
        quick.Converters.Add(new Intake.FileComplaintJson(options));
        quick.MakeReadOnly(populateMissingResolver: true);
        return quick;
    }
}

/// <summary>Runs a workflow's code once: JSON in, JSON out.</summary>
public delegate Task<string> WorkflowRunner(IWorkflow workflow, string input);

/// <summary>Runs an activity once: JSON in, JSON out.</summary>
public delegate Task<string> ActivityRunner(string input, CancellationToken cancel);
