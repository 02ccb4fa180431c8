namespace ComplaintCloud.Complaints.Intake;

/// <summary>Refusals at the counter.</summary>
internal static class IntakeErrors
{
    /// <summary>The request names no key by which a repetition could be told.</summary>
    public static readonly Error KeyMissing = new(ErrorKind.Invalid, "idempotency_key_missing", "缺少请求编号，请更新小程序后再试。");

    /// <summary>The key was used for another complaint.</summary>
    public static readonly Error KeyReused = new(ErrorKind.Conflict, "idempotency_key_reused", "这份投诉已经提交过，内容与上次不同。");

    /// <summary>Not an order of this customer.</summary>
    public static readonly Error UnknownOrder = CaseErrors.Field("unknown_order", "orderId", "没有找到这个订单，请重新选择。");

    /// <summary>Not a cleaner of this company.</summary>
    public static readonly Error UnknownCleaner = CaseErrors.Field("unknown_cleaner", "cleanerId", "没有找到这位保洁员，请重新选择。");

    /// <summary>The token names a customer whom the company does not have.</summary>
    public static readonly Error UnknownCustomer = new(ErrorKind.NotFound, "not_found", "没有找到您的客户资料，请联系客服。");
}
