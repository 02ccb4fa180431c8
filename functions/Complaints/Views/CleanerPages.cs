namespace ComplaintCloud.Complaints.Views;

/// <summary>Pages of what a cleaner has to do with. The list says where to look; what is shown is read from the cases themselves, so it is never old.</summary>
internal sealed class CleanerPages(ListReader lists, ComplaintLog log)
{
    /// <summary>What is over is shown for so long: a quarter, within which pay and ratings are talked over.</summary>
    public static readonly TimeSpan Shown = TimeSpan.FromDays(90);

    /// <summary>One page of what the view finds in the cases of a list; it gives null for what is not there any more.</summary>
    public async Task<Result<Page<T>>> ReadAsync<T>(
        string company, string list, string? before, int? take, string? continuation, Func<Complaint, int?, T?> view, CancellationToken cancel)
        where T : class
    {
        if (!(await lists.ReadAsync(list, take, continuation, line => line, _ => true, cancel, before)).Is(out var page, out var wrong))
            return wrong;
        var cases = await Task.WhenAll(page.Items.Select(line => log.ReadAsync(new CaseRef(company, line.Id), cancel)));
        return new Page<T>([.. cases.Zip(page.Items, (complaint, line) => complaint is null ? null : view(complaint, line.PartNo)).OfType<T>()], page.Continuation);
    }
}
