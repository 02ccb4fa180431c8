using System.Globalization;
using System.Runtime.CompilerServices;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>Checks that no number which a case has can be given once more. More may be used up than were given: a crash costs some.</summary>
internal sealed class NumberCheck(IRecordStore store) : RecordCheck
{
    private readonly Dictionary<(string Company, string Day), (int Number, string Id)> highest = [];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Tables => [ComplaintNumbers.Table];

    /// <inheritdoc/>
    public override async IAsyncEnumerable<CaseFault> OfCaseAsync(AuditedCase one, [EnumeratorCancellation] CancellationToken cancel)
    {
        await Task.CompletedTask;
        if (one.Complaint.Filed is not { Number: var number })
            yield break;
        if (ComplaintNumbers.Parse(number) is not var (day, count))
            yield return one.Fault("number", $"{number} is none of ours");
        else if (count > highest.GetValueOrDefault((one.Complaint.Company, day)).Number)
            highest[(one.Complaint.Company, day)] = (count, one.Complaint.Id);
    }

    /// <inheritdoc/>
    public override async IAsyncEnumerable<CaseFault> OfRecordsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var ((company, day), (number, id)) in highest)
        {
            var record = await store.ReadAsync(ComplaintNumbers.Table, company, day, cancel);
            var used = record is null ? 0 : UsedOf(record);
            if (used < number)
                yield return new CaseFault(new CaseRef(company, id), $"numbers of {day}", $"only {used} count as given, but the case has number {number}");
        }
        await foreach (var record in store.ReadAllAsync(new RecordQuery(ComplaintNumbers.Table), cancel))
            if (UsedOf(record) is null)
                yield return new CaseFault(new CaseRef(record.Partition, "?"), $"numbers of {record.Row}", "cannot be read");
    }

    private static int? UsedOf(Record record) =>
        int.TryParse(record.Properties.GetValueOrDefault(ComplaintNumbers.Used), NumberStyles.None, CultureInfo.InvariantCulture, out var used) ? used : null;
}
