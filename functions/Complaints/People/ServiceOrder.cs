namespace ComplaintCloud.Complaints.People;

/// <summary>服务订单: one past visit that a complaint can be about.</summary>
/// <param name="Id">Id unique in the company.</param>
/// <param name="CustomerId">Who ordered it; only they can complain about it.</param>
/// <param name="CleanerId">Who did it.</param>
/// <param name="Service">What was ordered, such as 日常保洁 or 玻璃清洗; the skill that a rework needs.</param>
/// <param name="Area">The district.</param>
/// <param name="Address">Where.</param>
/// <param name="ServedAt">When it was done (UTC).</param>
/// <param name="PriceCents">What it cost, in fen (1/100 yuan).</param>
public sealed record ServiceOrder(
    string Id, string CustomerId, string CleanerId, string Service, string Area, string Address, DateTimeOffset ServedAt, int PriceCents)
{
    /// <summary>Where the address is on the map; null where nobody has said.</summary>
    public GeoPoint? Location { get; init; }

    /// <summary>活动: the campaign that it was sold in, such as 双11秒杀; null for none.</summary>
    public string? Campaign { get; init; }
}
