namespace ComplaintCloud.Complaints;

/// <summary>What the customer wants (ISO 10002: remedy sought).</summary>
public enum Wish
{
    /// <summary>重做.</summary>
    Redo,

    /// <summary>退款.</summary>
    Refund,

    /// <summary>赔偿.</summary>
    Compensation,

    /// <summary>道歉.</summary>
    Apology,

    /// <summary>换人.</summary>
    Replace,

    /// <summary>给个说法.</summary>
    Answer,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>Where a complaint came in.</summary>
public enum Channel
{
    /// <summary>The WeChat mini-program.</summary>
    MiniProgram,

    /// <summary>A phone call, recorded by staff.</summary>
    Phone,

    /// <summary>An e-mail.</summary>
    Email,

    /// <summary>Online chat.</summary>
    Chat,

    /// <summary>A post on social media.</summary>
    SocialMedia,

    /// <summary>A text message.</summary>
    Sms,

    /// <summary>In person, recorded by staff.</summary>
    InPerson,
}

/// <summary>Simple and complex business are kept apart.</summary>
public enum Lane
{
    /// <summary>简单: an offer from the menu at once.</summary>
    Simple,

    /// <summary>复杂: an investigator.</summary>
    Complex,
}

/// <summary>Is it founded?</summary>
public enum Finding
{
    /// <summary>成立.</summary>
    Founded,

    /// <summary>部分成立.</summary>
    Partly,

    /// <summary>不成立.</summary>
    Unfounded,

    /// <summary>恶意.</summary>
    Malicious,
}

/// <summary>Whose responsibility it was.</summary>
public enum Responsible
{
    /// <summary>The company itself.</summary>
    Company,

    /// <summary>The cleaner.</summary>
    Cleaner,

    /// <summary>A supplier of tools, materials or people.</summary>
    Supplier,

    /// <summary>The customer.</summary>
    Customer,

    /// <summary>Nobody: it could not have been helped, or was not gone into.</summary>
    Nobody,
}

/// <summary>What a plan can consist of.</summary>
public enum ActionKind
{
    /// <summary>返工.</summary>
    Rework,

    /// <summary>复检: somebody looks at it on site.</summary>
    Reinspection,

    /// <summary>退款.</summary>
    Refund,

    /// <summary>折扣.</summary>
    Discount,

    /// <summary>优惠券.</summary>
    Coupon,

    /// <summary>换人或换货.</summary>
    Replacement,

    /// <summary>赔偿损失.</summary>
    Compensation,

    /// <summary>上门致歉.</summary>
    ApologyVisit,
}

/// <summary>How satisfied a customer says they are.</summary>
public enum Satisfaction
{
    /// <summary>非常满意.</summary>
    VerySatisfied,

    /// <summary>满意.</summary>
    Satisfied,

    /// <summary>一般.</summary>
    Neutral,

    /// <summary>不满意.</summary>
    Dissatisfied,

    /// <summary>非常不满意.</summary>
    VeryDissatisfied,
}
