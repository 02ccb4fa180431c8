using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.People;

/// <summary>The owner changes numbers or hours; what is not named stays.</summary>
/// <param name="Numbers">New values by name, each in its unit.</param>
/// <param name="Hours">The company's working windows.</param>
/// <param name="CustomerQuiet">When customers get no messages that can wait.</param>
/// <param name="StaffQuiet">When staff get none.</param>
/// <param name="Why">For the change log; required.</param>
public sealed record EditPolicy(
    IReadOnlyDictionary<string, double>? Numbers = null, IReadOnlyList<WorkingWindow>? Hours = null, WorkingWindow? CustomerQuiet = null, WorkingWindow? StaffQuiet = null,
    string? Why = null)
{
    /// <summary>Every number within its range; what a manager may approve is never less than what needs no approval.</summary>
    internal static Result<CompanyPolicy> Decide(EditPolicy command, CompanyPolicy current)
    {
        if ((EditChecks.Why(command.Why, required: true) ?? EditChecks.Hours(command.Hours, "hours")) is { } wrong)
            return wrong;
        var after = current with
        {
            Hours = command.Hours is { } windows ? current.Hours with { Windows = windows } : current.Hours,
            CustomerQuiet = command.CustomerQuiet ?? current.CustomerQuiet,
            StaffQuiet = command.StaffQuiet ?? current.StaffQuiet,
        };
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
        && one.Hours.Windows.SequenceEqual(other.Hours.Windows) && one.CustomerQuiet == other.CustomerQuiet && one.StaffQuiet == other.StaffQuiet;
}
