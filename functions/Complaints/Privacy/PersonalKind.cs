namespace ComplaintCloud.Complaints.Privacy;

/// <summary>Kinds of personal data that a text can hold; of two that overlap, the one named first here stands.</summary>
public enum PersonalKind
{
    /// <summary>邮箱.</summary>
    Email,

    /// <summary>身份证号, of 15 or 18 digits.</summary>
    IdCard,

    /// <summary>银行卡号.</summary>
    BankCard,

    /// <summary>手机号 or 座机号.</summary>
    Phone,

    /// <summary>车牌号.</summary>
    Plate,

    /// <summary>微信号 or QQ号.</summary>
    ChatAccount,

    /// <summary>地址, down to a house or a flat.</summary>
    Address,

    /// <summary>姓名, also a surname with a title.</summary>
    Name,
}

/// <summary>What the placeholders call each kind.</summary>
internal static class PersonalKinds
{
    /// <summary>In Chinese.</summary>
    public static string Label(this PersonalKind kind) => kind switch
    {
        PersonalKind.Email => "邮箱",
        PersonalKind.IdCard => "证件号",
        PersonalKind.BankCard => "银行卡",
        PersonalKind.Phone => "电话",
        PersonalKind.Plate => "车牌",
        PersonalKind.ChatAccount => "账号",
        PersonalKind.Address => "地址",
        PersonalKind.Name => "姓名",
    };
}
