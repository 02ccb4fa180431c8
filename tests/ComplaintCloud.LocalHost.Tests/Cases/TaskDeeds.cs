using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>What people see of tasks.</summary>
internal static class TaskDeeds
{
    /// <summary>Those of a case, as staff see them.</summary>
    public static async Task<JsonArray> TasksAsync(this ACase it) => (await it.SeenByStaffAsync())["tasks"]!.AsArray();

    /// <summary>Who was told that the first one is due or late, in this order.</summary>
    public static async Task<IReadOnlyList<string>> ToldOfTaskAsync(this ACase it) =>
        [.. (await it.MessagesAsync()).Where(message => message.Step.Contains(".task-1-") && !message.Step.Contains("-owner-"))
            .Select(message => $"{message.Step[(message.Step.LastIndexOf('-') + 1)..]} {message.Recipient}")];

    /// <summary>Those in somebody's list, over all its pages.</summary>
    public static async Task<IReadOnlyList<string>> TasksAsync(this APerson person, int take = 20)
    {
        List<string> items = [];
        for (string? next = ""; next is not null;)
        {
            var page = (await person.GetAsync($"/api/staff/tasks?take={take}{next}")).Ok().Body;
            items.AddRange(page["items"]!.AsArray().Select(item => $"{item!["complaintId"]} {item["taskNo"]}"));
            next = page["continuation"] is { } more ? $"&continuation={Uri.EscapeDataString($"{more}")}" : null;
        }
        return items;
    }
}
