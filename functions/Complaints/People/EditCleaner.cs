namespace ComplaintCloud.Complaints.People;

/// <summary>A cleaner is added or changed.</summary>
/// <param name="Name">1 to 40 characters.</param>
/// <param name="Phone">Eleven digits; no other cleaner's.</param>
/// <param name="Skills">What they can do.</param>
/// <param name="Areas">Districts they work in.</param>
/// <param name="Rating">1 to 5; by default as it was, and 4 for somebody new.</param>
/// <param name="DaysOff">Local dates.</param>
/// <param name="Active">False for somebody who has left.</param>
/// <param name="Why">For the change log.</param>
public sealed record EditCleaner(
    string? Name = null, string? Phone = null, IReadOnlyList<string>? Skills = null, IReadOnlyList<string>? Areas = null, double? Rating = null,
    IReadOnlyList<DateOnly>? DaysOff = null, bool Active = true, string? Why = null)
{
    /// <summary>A cleaner whom nobody has rated yet: neither first nor last.</summary>
    private const double NewRating = 4;

    /// <summary>Allowed to managers and the owner.</summary>
    internal static Result<Cleaner> Decide(EditCleaner command, string id, EditScope<Cleaner> scope)
    {
        if (Check(command, id) is { } wrong)
            return wrong;
        if (command.Active && scope.All.Any(other => other.Id != id && other.Active && other.Phone == command.Phone))
            return EditErrors.DuplicatePhone;
        return new Cleaner(id, command.Name!.Trim(), command.Phone!, Distinct(command.Skills!), Distinct(command.Areas!), command.Rating ?? scope.Current?.Rating ?? NewRating)
        {
            DaysOff = [.. (command.DaysOff ?? []).Distinct().Order()],
            Active = command.Active,
        };
    }

    /// <summary>Somebody leaves.</summary>
    internal static Result<Cleaner> Leave(EditScope<Cleaner> scope) =>
        scope.Current is { } current ? current with { Active = false } : RequestErrors.NotFound;

    private static Error? Check(EditCleaner command, string id) =>
        EditChecks.Id(id, "cleanerId")
        ?? EditChecks.Name(command.Name)
        ?? EditChecks.Phone(command.Phone)
        ?? EditChecks.Words(command.Skills, "skills")
        ?? EditChecks.Words(command.Areas, "areas")
        ?? (command.Rating is null or (>= 1 and <= 5) ? null : RequestErrors.InvalidMember("rating", "评分请填 1 到 5。"))
        ?? EditChecks.DaysOff(command.DaysOff);

    private static IReadOnlyList<string> Distinct(IReadOnlyList<string> words) => [.. words.Select(word => word.Trim()).Distinct()];
}
