namespace ComplaintCloud.Complaints.People;

/// <summary>Refusals around what a company says about itself.</summary>
internal static class EditErrors
{
    public static readonly Error NoNumber = new(ErrorKind.Invalid, "unknown_number", "没有这项数值。");

    public static readonly Error LastOwner = new(ErrorKind.Conflict, "last_owner", "公司至少要保留一位在职的老板账号。");

    public static readonly Error StandInCircle = new Error(ErrorKind.Invalid, "stand_in_circle", "代班人不能是本人，也不能绕一圈又回到本人。").At("standInId");

    public static readonly Error DuplicatePhone = new Error(ErrorKind.Conflict, "duplicate_phone", "这个手机号已经有人使用。").At("phone");

    public static readonly Error DepartmentInUse = new(ErrorKind.Conflict, "department_in_use", "这个部门还有在职人员，或投诉分类里还在用，请先调整。");

    public static readonly Error OrderOfAnother = new Error(ErrorKind.Conflict, "order_of_another", "这个订单号已属于另一位客户。").At("orderId");

    /// <summary>A number outside what the policy's table allows.</summary>
    public static Error OutOfRange(PolicyNumber number) =>
        new Error(ErrorKind.Invalid, "number_out_of_range", "有数值超出允许的范围。")
            .At($"numbers.{number.Name}", $"{number.Label}请填 {number.Min:0.##} 到 {number.Max:0.##}{(number.IsWhole ? "的整数" : "")}。");

    /// <summary>A member of staff who is not there.</summary>
    public static Error NoStaff(string member) => new Error(ErrorKind.Invalid, "unknown_staff", "没有找到这位在职人员。").At(member);

    /// <summary>A department that is not there.</summary>
    public static Error NoDepartment(string member) => new Error(ErrorKind.Invalid, "unknown_department", "没有找到这个部门。").At(member);

    /// <summary>Refuses a change by somebody who has not seen what they would overwrite; null when they have.</summary>
    public static Error? CheckVersion<T>(Kept<T>? before, int? seen)
        where T : class
    {
        if (before is null)
            return seen is null ? null : RequestErrors.UnknownVersion;
        if (seen == before.Version)
            return null;
        if (seen > before.Version)
            return RequestErrors.UnknownVersion;
        var stale = new Error(ErrorKind.Conflict, "stale_version", "这项资料已经存在或刚被修改，请刷新后再改。").With("version", before.Version);
        return before.At is null ? stale : stale.With("changes", new[] { new { Seq = before.Version, Type = typeof(T).Name, before.At, before.By } });
    }
}
