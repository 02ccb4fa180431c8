using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.People;

/// <summary>The owner changes numbers or hours; what is not named stays.</summary>
/// <param name="Numbers">New values by name, each in its unit.</param>
/// <param name="Hours">The company's working windows.</param>
/// <param name="Weekdays">All weekdays with windows of their own; none for a weekday on which it is closed.</param>
/// <param name="CustomerQuiet">When customers get no messages that can wait.</param>
/// <param name="StaffQuiet">When staff get none.</param>
/// <param name="Why">For the change log; required.</param>
public sealed record EditPolicy(
    IReadOnlyDictionary<string, double>? Numbers = null, IReadOnlyList<WorkingWindow>? Hours = null,
    IReadOnlyDictionary<DayOfWeek, IReadOnlyList<WorkingWindow>>? Weekdays = null, WorkingWindow? CustomerQuiet = null, WorkingWindow? StaffQuiet = null,
    string? Why = null)
{
    /// <summary>Every number within its range; what a manager may approve is never less than what needs no approval.</summary>
    internal static Result<CompanyPolicy> Decide(EditPolicy command, CompanyPolicy current, CompanyCalendar calendar)
    {
        if ((EditChecks.Why(command.Why, required: true) ?? EditChecks.Hours(command.Hours, "hours")) is { } wrong)
            return wrong;
        var after = current with
        {
            Hours = new BusinessHours { Windows = command.Hours ?? current.Hours.Windows, Weekdays = command.Weekdays ?? current.Hours.Weekdays },
            CustomerQuiet = command.CustomerQuiet ?? current.CustomerQuiet,
            StaffQuiet = command.StaffQuiet ?? current.StaffQuiet,
        };
        if (EditChecks.Hours(after.Hours, calendar) is { } overlap)
            return overlap;
        foreach (var (name, value) in command.Numbers ?? new Dictionary<string, double>())
        {
            if (PolicyNumbers.All.FirstOrDefault(number => number.Name == name) is not { } number)
                return EditErrors.NoNumber.At($"numbers.{name}");
            if (!number.Allows(value))
                return EditErrors.OutOfRange(number);
            after = number.Set(after, value);
        }
        if (after.ManagerApproveCents < after.AutoApproveCents)
            return RequestErrors.InvalidMember("numbers.managerApproveCents", "主管审批上限不能低于免审批上限。");
        return Same(current, after) ? current : after with { Version = current.Version + 1 };
    }

    private static bool Same(CompanyPolicy one, CompanyPolicy other) =>
        PolicyNumbers.All.All(number => number.Of(one) == number.Of(other))
        && one.Hours.Windows.SequenceEqual(other.Hours.Windows) && Same(one.Hours.Weekdays, other.Hours.Weekdays) && one.CustomerQuiet == other.CustomerQuiet && one.StaffQuiet == other.StaffQuiet;

    private static bool Same(IReadOnlyDictionary<DayOfWeek, IReadOnlyList<WorkingWindow>> one, IReadOnlyDictionary<DayOfWeek, IReadOnlyList<WorkingWindow>> other) =>
        one.Count == other.Count && one.All(entry => other.TryGetValue(entry.Key, out var windows) && windows.SequenceEqual(entry.Value));
}
