namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>A customer opens the mini-program.</summary>
/// <param name="AppId">Of the mini-program; it tells the company.</param>
/// <param name="Code">Of <c>wx.login</c>; holds for five minutes and once.</param>
/// <param name="PhoneCode">Of the phone button, when the customer tapped it; another code than the first.</param>
/// <param name="Device">What the client calls itself, up to 40 characters.</param>
public sealed record SignInByWeChat(string? AppId = null, string? Code = null, string? PhoneCode = null, string? Device = null);

/// <summary>A customer who signed in shows their phone number.</summary>
/// <param name="Code">Of the phone button.</param>
public sealed record BindPhone(string? Code = null);

/// <summary>Signs customers in by what WeChat says of them.</summary>
internal sealed class WeChatSignIn(
    IWeChatSessions wechat, WeChatAccounts accounts, WeChatCustomers customers, SignInPeople people, Sessions sessions, ListReader lists)
{
    private const int MaxDevice = 40;

    /// <summary>A session for the customer behind the code, who is a new one at their first visit.</summary>
    public async Task<Result<SignedIn>> AnswerAsync(SignInByWeChat command, CancellationToken cancel)
    {
        if (CaseErrors.CheckLength(command.Device, "device", MaxDevice) is { } wrong)
            return wrong;
        if (wechat.CompanyOf(command.AppId ?? "") is not { } company)
            return WeChatErrors.Unavailable;
        if (!(await wechat.OpenAsync(company, command.Code ?? "", cancel)).Is(out var user, out var refused))
            return refused;
        var known = await accounts.CustomerAsync(company, user.OpenId, cancel);
        if (known is not null && await people.FindAsync(Owner(company, known), cancel) is { } returning)
            return await sessions.OpenAsync(returning, command.Device, cancel);
        string? phone = null;
        if (command.PhoneCode is { } phoneCode && !(await wechat.PhoneAsync(company, phoneCode, cancel)).Is(out phone, out refused))
            return refused;
        return await WelcomeAsync(company, user.OpenId, phone, command.Device, cancel);
    }

    /// <summary>The number belongs to them from now on. When it is a customer's whom the company knows, they are that customer.</summary>
    public async Task<Result<SignedIn>> BindPhoneAsync(Caller caller, BindPhone command, CancellationToken cancel)
    {
        var (company, own) = (caller.Company, SessionOwner.Of(caller));
        if (await accounts.OpenIdAsync(company, caller.Id, cancel) is not { } openId)
            return RequestErrors.NotFound;
        if (!(await wechat.PhoneAsync(company, command.Code ?? "", cancel)).Is(out var phone, out var refused))
            return refused;
        var customer = await customers.OfPhoneAsync(company, caller.Id, phone, cancel);
        if (customer != caller.Id)
        {
            if ((await lists.FirstAsync(CaseLists.OfCustomer(company, caller.Id), 1, cancel)).Count > 0)
                return SignInErrors.PhoneTaken;
            await accounts.BindAsync(company, openId, customer, cancel);
        }
        await sessions.EndAllAsync(own, cancel);
        return await sessions.OpenAsync((await people.FindAsync(Owner(company, customer), cancel))!, null, cancel);
    }

    private async Task<Result<SignedIn>> WelcomeAsync(string company, string openId, string? phone, string? device, CancellationToken cancel)
    {
        var id = await customers.WelcomeAsync(company, openId, phone, cancel);
        await accounts.BindAsync(company, openId, id, cancel);
        return await people.FindAsync(Owner(company, id), cancel) is { } person ? await sessions.OpenAsync(person, device, cancel) : WeChatErrors.Unavailable;
    }

    private static SessionOwner Owner(string company, string customerId) => new(company, Audience.Customer, customerId);
}
