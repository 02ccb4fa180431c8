namespace ComplaintCloud.Complaints.People;

/// <summary>Cleaners from a file.</summary>
internal sealed class ImportCleaners(ImportWriter writer, CompanyDirectory directory)
{
    private static readonly ImportColumn[] Columns =
    [
        new("编号", true, "保洁员编号", "工号", "id", "cleanerid"),
        new("姓名", true, "保洁员姓名", "name"),
        new("手机号", true, "电话", "手机", "phone"),
        new("技能", true, "skills"),
        new("区域", true, "areas", "area"),
        new("评分", false, "rating"),
    ];

    /// <summary>Takes the good lines; those that are there already stay as they are.</summary>
    public async Task<Result<ImportReport>> HandleAsync(Edit edit, byte[] bytes, bool dryRun, CancellationToken cancel)
    {
        if (!ImportFile.Read(bytes, Columns).Is(out var file, out var unreadable))
            return unreadable;
        var known = (await directory.FindAsync(edit.Company, cancel))!.EverCleaners;
        var owners = known.Where(cleaner => cleaner.Active).GroupBy(cleaner => cleaner.Phone).ToDictionary(group => group.Key, group => group.First().Id);
        var plan = ImportPlan<Cleaner>.Of(file, line => Read(line, known, owners), cleaner => cleaner.Id, Same);
        var items = plan.Items.Select(planned => KeyValuePair.Create(planned.Item.Id, planned.Item));
        var count = await writer.WriteAsync(edit, PeopleKind.Cleaners, items, dryRun, cancel);
        directory.Forget(edit.Company);
        return new ImportReport(
            dryRun, file.Lines.Count, count.Added, count.Changed, count.Unchanged + plan.Repeated, file.Ignored, plan.Bad, file.BadFile(plan.Bad));
    }

    private static Result<Cleaner> Read(ImportLine line, IReadOnlyList<Cleaner> known, Dictionary<string, string> owners)
    {
        var cells = line.Cells;
        if (ImportCells.Phone(cells["手机号"]) is not { } phone)
            return ImportErrors.Line($"手机号“{cells["手机号"]}”不是 11 位手机号。");
        if (cells["评分"].Length > 0 && !double.TryParse(cells["评分"], System.Globalization.CultureInfo.InvariantCulture, out _))
            return ImportErrors.Line($"评分“{cells["评分"]}”不是数字。");
        double? rating = cells["评分"].Length > 0 ? double.Parse(cells["评分"], System.Globalization.CultureInfo.InvariantCulture) : null;
        var before = known.FirstOrDefault(cleaner => cleaner.Id == cells["编号"]);
        var command = new EditCleaner(
            cells["姓名"], phone, ImportCells.Words(cells["技能"]), ImportCells.Words(cells["区域"]), rating, before?.DaysOff, before?.Active ?? true);
        var scope = new EditScope<Cleaner>(before, [], null!, StaffRole.Manager);
        if (!EditCleaner.Decide(command, cells["编号"], scope).Is(out var cleaner, out var wrong))
            return ImportErrors.Line(Sentence(wrong));
        if (owners.TryAdd(phone, cleaner.Id) || owners[phone] == cleaner.Id)
            return cleaner;
        return ImportErrors.Line($"手机号 {phone} 已属于保洁员 {owners[phone]}。");
    }

    // What the forms say beside a field is what a line is told.
    internal static string Sentence(Error error) =>
        error.Details.GetValueOrDefault("errors") is IReadOnlyDictionary<string, string[]> { Count: > 0 } errors ? errors.First().Value[0] : error.Message;

    private static bool Same(Cleaner one, Cleaner other) =>
        (one.Name, one.Phone, one.Rating) == (other.Name, other.Phone, other.Rating) && one.Skills.SequenceEqual(other.Skills) && one.Areas.SequenceEqual(other.Areas);
}
