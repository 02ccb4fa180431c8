using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>A member of staff or a cleaner asks for a one-time code.</summary>
/// <param name="Company">The company that they work for.</param>
/// <param name="Audience">staff or cleaner.</param>
/// <param name="Phone">Their mobile number, eleven digits.</param>
public sealed record RequestSignInCode(string? Company = null, Audience? Audience = null, string? Phone = null);

/// <summary>What everybody hears who asked for a code, whoever's the number is.</summary>
/// <param name="ExpiresAt">Until when a code that was sent holds (UTC).</param>
/// <param name="NextAt">When another may be asked for (UTC).</param>
public sealed record SignInCodeRequested(DateTimeOffset ExpiresAt, DateTimeOffset NextAt);

/// <summary>They answer with the code.</summary>
/// <param name="Company">As when it was asked for.</param>
/// <param name="Audience">As when it was asked for.</param>
/// <param name="Phone">As when it was asked for.</param>
/// <param name="Code">Six digits.</param>
/// <param name="Device">What the client calls itself, up to 40 characters; shown in the list of sessions.</param>
/// <param name="SecondFactor">A code of the authenticator or a recovery code, for those who have one.</param>
public sealed record SignInByCode(string? Company = null, Audience? Audience = null, string? Phone = null, string? Code = null, string? Device = null, string? SecondFactor = null)
{
    private const int MaxDevice = 40;

    /// <summary>What is wrong with how it is filled in; null when nothing is.</summary>
    internal static Error? Check(string? company, Audience? audience, string? phone, string? device = null)
    {
        if (company is null || !PeopleRow.IsKey(company))
            return RequestErrors.InvalidMember("company", "请选择公司。");
        if (audience is not (Identity.Audience.Staff or Identity.Audience.Cleaner))
            return RequestErrors.InvalidMember("audience", "请选择员工或保洁员。");
        return EditChecks.Phone(phone) ?? CaseErrors.CheckLength(device, "device", MaxDevice);
    }
}

/// <summary>Signs in by one-time code.</summary>
internal sealed class CodeSignIn(
    OneTimeCodes codes, SecondFactors factors, CodeMessages messages, SignInPeople people, Sessions sessions, Microsoft.Extensions.Options.IOptions<SignInOptions> options, TimeProvider time)
{
    /// <summary>Makes a code, and sends it when the number is somebody's.</summary>
    public async Task<Result<SignInCodeRequested>> RequestAsync(string company, Audience audience, string phone, CancellationToken cancel)
    {
        if (!(await codes.NewAsync(company, audience, phone, cancel)).Is(out var code, out var wait))
            return wait;
        if (await people.FindByPhoneAsync(company, audience, phone, cancel) is { } person)
            messages.Send(person, code);
        var now = time.GetUtcNow();
        return new SignInCodeRequested(now.AddMinutes(options.Value.CodeMinutes), now.AddSeconds(options.Value.CodeEverySeconds));
    }

    /// <summary>A session for whoever has the code.</summary>
    public async Task<Result<SignedIn>> AnswerAsync(SignInByCode command, CancellationToken cancel)
    {
        var (company, audience, phone) = (command.Company!, command.Audience!.Value, command.Phone!);
        var person = await people.FindByPhoneAsync(company, audience, phone, cancel);
        // Both proofs are weighed before either is used up, and a wrong one counts as a wrong answer.
        Func<Task<Error?>>? further = person is null ? null : () => factors.CheckAsync(person.Owner, command.SecondFactor, cancel);
        var wrong = await codes.CheckAsync(company, audience, phone, command.Code ?? "", further, command.SecondFactor is not null, cancel);
        if (wrong is not null || person is null)
            return wrong ?? SignInErrors.CodeInvalid;
        return await sessions.OpenAsync(person, command.Device, cancel);
    }
}
