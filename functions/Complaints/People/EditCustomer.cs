namespace ComplaintCloud.Complaints.People;

/// <summary>A customer is added or changed.</summary>
/// <param name="Name">How they are addressed, 1 to 40 characters.</param>
/// <param name="Phone">Eleven digits; no other customer's.</param>
/// <param name="Why">For the change log.</param>
public sealed record EditCustomer(string? Name = null, string? Phone = null, string? Why = null)
{
    /// <summary>Allowed to managers and the owner.</summary>
    internal static Result<Customer> Decide(EditCustomer command, string id) =>
        (EditChecks.Id(id, "customerId") ?? EditChecks.Name(command.Name) ?? EditChecks.Phone(command.Phone)) is { } wrong
            ? wrong
            : new Customer(id, command.Name!.Trim(), command.Phone!);
}

/// <summary>A service order is added or changed; its customer never is.</summary>
/// <param name="CleanerId">Who did it.</param>
/// <param name="Service">What was ordered.</param>
/// <param name="Area">The district.</param>
/// <param name="Address">Where.</param>
/// <param name="ServedAt">When it was done (UTC).</param>
/// <param name="PriceCents">What it cost, in fen.</param>
/// <param name="Why">For the change log.</param>
/// <param name="Location">Where the address is on the map (GCJ-02); none where that is not known.</param>
/// <param name="Campaign">The campaign that it was sold in, up to 40 characters; none where it was sold without one.</param>
public sealed record EditOrder(
    string? CleanerId = null, string? Service = null, string? Area = null, string? Address = null, DateTimeOffset? ServedAt = null, int? PriceCents = null, string? Why = null,
    GeoPoint? Location = null, string? Campaign = null)
{
    /// <summary>The most that one visit costs: a million yuan, in fen.</summary>
    internal const int MostCents = 100_000_000;

    private const int MaxAddress = 200;
    private const int MaxWord = 40;

    /// <summary>Allowed to managers and the owner, for a visit that has been.</summary>
    internal static Result<ServiceOrder> Decide(EditOrder command, string customerId, string id, CompanyPeople people, DateTimeOffset now)
    {
        var wrong = EditChecks.Id(id, "orderId")
            ?? CaseErrors.CheckText(command.Service, "service", MaxWord)
            ?? CaseErrors.CheckText(command.Area, "area", MaxWord)
            ?? CaseErrors.CheckText(command.Address, "address", MaxAddress)
            ?? (command.ServedAt is { } served && served <= now ? null : RequestErrors.InvalidMember("servedAt", "请填写已经完成的服务时间。"))
            ?? (command.PriceCents is >= 0 and <= MostCents ? null : RequestErrors.InvalidMember("priceCents", "请填写订单金额。"))
            ?? (command.Location is { IsOne: false } ? RequestErrors.InvalidMember("location", "经纬度不正确。") : null)
            ?? (command.Campaign?.Length > MaxWord ? RequestErrors.InvalidMember("campaign", $"活动名称最多 {MaxWord} 字。") : null)
            ?? (people.FindCleaner(command.CleanerId) is null ? Intake.IntakeErrors.UnknownCleaner : null);
        if (wrong is not null)
            return wrong;
        return new ServiceOrder(
            id, customerId, command.CleanerId!, command.Service!.Trim(), command.Area!.Trim(), command.Address!.Trim(), command.ServedAt!.Value, command.PriceCents!.Value)
        {
            Location = command.Location?.Rounded,
            Campaign = string.IsNullOrWhiteSpace(command.Campaign) ? null : command.Campaign.Trim(),
        };
    }
}
