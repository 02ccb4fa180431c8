namespace ComplaintCloud.Complaints.Intake;

/// <summary>Refusals at the counter.</summary>
internal static class IntakeErrors
{
    /// <summary>The key was used for another complaint.</summary>
    public static readonly Error KeyReused = new(ErrorKind.Conflict, "idempotency_key_reused", "这份投诉已经提交过，内容与上次不同。");

    /// <summary>Not an order of this customer.</summary>
    public static readonly Error UnknownOrder = new Error(ErrorKind.Invalid, "unknown_order", "没有找到这个订单，请重新选择。").At("orderId");

    /// <summary>Not a cleaner of this company.</summary>
    public static readonly Error UnknownCleaner = new Error(ErrorKind.Invalid, "unknown_cleaner", "没有找到这位保洁员，请重新选择。").At("cleanerId");

    /// <summary>The token names a customer whom the company does not have.</summary>
    public static readonly Error UnknownCustomer = new(ErrorKind.NotFound, "not_found", "没有找到您的客户资料，请联系客服。");
}
