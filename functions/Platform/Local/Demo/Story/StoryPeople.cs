using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Closing;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Tasks;
using ComplaintCloud.Complaints.Views;

namespace ComplaintCloud.LocalHost.Demo.Story;

/// <summary>Lets the people of the story act at their times, through HTTP, and tells what followed.</summary>
internal sealed class StoryPeople(DemoHost host, Phones phones, Narrator narrator)
{
    /// <summary>The customer.</summary>
    public const string Customer = "c01";

    /// <summary>The case, once it is filed.</summary>
    public string CaseId { get; private set; } = "";

    /// <summary>The customer files.</summary>
    public async Task<StaffComplaint> FileAsync(object body)
    {
        CaseId = (await host.Client.PostAsync<CustomerComplaint>("customer", Customer, "complaints", body, key: "demo-1")).Id;
        return await LookAsync();
    }

    /// <summary>A member of staff acts.</summary>
    public Task<StaffComplaint> StaffAsync(DateTimeOffset at, string who, string path, object? body = null) =>
        DoAsync(at, () => host.Client.PostAsync<StaffComplaint>("staff", who, $"complaints/{CaseId}/{path}", body ?? new { }));

    /// <summary>The customer acts.</summary>
    public Task<StaffComplaint> CustomerAsync(DateTimeOffset at, string path, object body) =>
        DoAsync(at, () => host.Client.PostAsync<CustomerComplaint>("customer", Customer, $"complaints/{CaseId}/{path}", body));

    /// <summary>The cleaner of an offer acts with the link from the message.</summary>
    public Task<StaffComplaint> CleanerAsync(DateTimeOffset at, int offerNo, string path, object? body = null)
    {
        var link = phones.LinkOf(CaseId, offerNo);
        StoryException.Require(link is not null, $"派单 {offerNo} 的短信里应有专属链接");
        return DoAsync(at, () => host.Client.PostJobAsync<CleanerJob>(link!, path, body ?? new { }));
    }

    /// <summary>The cleaner complained about gives their side with the link from the message.</summary>
    public Task<StaffComplaint> StatementAsync(DateTimeOffset at, int statementNo, string text)
    {
        var link = phones.StatementLinkOf(CaseId, statementNo);
        StoryException.Require(link is not null, "请保洁员说明情况的短信里应有专属链接");
        return DoAsync(at, () => host.Client.PostStatementAsync(link!, new GiveStatement(text)));
    }

    /// <summary>The cleaner of an offer shows the place before and after.</summary>
    public async Task PhotographAsync(DateTimeOffset at, int offerNo)
    {
        await host.AdvanceToAsync(at);
        await DemoPhotos.TakeAsync(host.Client, phones.LinkOf(CaseId, offerNo)!);
    }

    /// <summary>A member of staff looks at the photos of the rework and writes down what the case taught.</summary>
    public async Task<StaffComplaint> LearnAsync(DateTimeOffset at, string who, string seen, string lesson)
    {
        var task = (await WaitAsync(at)).Tasks!.Single(task => task is { Kind: TaskKind.MaterialsInspection, State: TaskState.Open });
        await StaffAsync(at, who, $"tasks/{task.TaskNo}/inspection", new InspectMaterials(seen));
        return await StaffAsync(at, who, "lessons", new WriteLessons(lesson));
    }

    /// <summary>Lets time pass and looks at the case.</summary>
    public Task<StaffComplaint> WaitAsync(DateTimeOffset until) => DoAsync(until, () => Task.CompletedTask);

    /// <summary>The whole log as the product answers it.</summary>
    public Task<CaseLog> ReadLogAsync() => host.Client.GetAsync<CaseLog>("staff", "s03", $"complaints/{CaseId}/log");

    /// <summary>A time of the story, in China.</summary>
    public static DateTimeOffset On(int month, int day, int hour, int minute) => BusinessCalendar.At(new DateOnly(2026, month, day), new TimeOnly(hour, minute));

    private async Task<StaffComplaint> DoAsync(DateTimeOffset at, Func<Task> act)
    {
        await host.AdvanceToAsync(at);
        await act();
        return await LookAsync();
    }

    private async Task<StaffComplaint> LookAsync()
    {
        await narrator.TellAsync(CaseId);
        return await host.Client.GetAsync<StaffComplaint>("staff", "s03", $"complaints/{CaseId}");
    }
}
