using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.Complaints.People;

/// <summary>How a route reads or changes what a company says about itself.</summary>
internal static class CompanyRoutes
{
    /// <summary>Changes one item; 200 with what it is then.</summary>
    public static async Task<IResult> EditAsync<T, TView>(
        this HttpContext http, string? why, EditTarget target, Func<EditScope<T>, Result<T>> decide, Func<Kept<T>, TView> view, T? first = null)
        where T : class
    {
        if (!http.EditBy(why).Is(out var edit, out var refused))
            return refused.ToProblem();
        var editor = http.RequestServices.GetRequiredService<CompanyEditor>();
        return (await editor.ChangeAsync(edit, target, decide, first, http.RequestAborted)).ToAnswer(view);
    }

    /// <summary>Who edits, what they have seen and why; or what is wrong with that.</summary>
    public static Result<Edit> EditBy(this HttpContext http, string? why)
    {
        if (!http.Request.ExpectedVersion().Is(out var version, out var unreadable))
            return unreadable;
        if (EditChecks.Why(why) is { } wrong)
            return wrong;
        var caller = http.Caller();
        return new Edit(caller.Company, Actors.Of(caller), caller.Role!.Value, version, string.IsNullOrWhiteSpace(why) ? null : why.Trim());
    }

    /// <summary>The role of the member of staff who asks.</summary>
    public static StaffRole Reader(this HttpContext http) => http.Caller().Role!.Value;

    /// <summary>200 with the item and its ETag, or the refusal.</summary>
    public static IResult ToAnswer<T, TView>(this Result<Kept<T>> result, Func<Kept<T>, TView> view)
        where T : class => result.Is(out var kept, out var error) ? ((Result<TView>)view(kept)).ToHttp(_ => kept.Version) : error.ToProblem();

    /// <summary>One page of a list.</summary>
    public static async Task<IResult> PageAsync<T, TView>(
        int? take, string? continuation, Func<int, string?, Task<Page<Kept<T>>>> read, Func<Kept<T>, TView> view)
        where T : class
    {
        if (!Requests.PageSize(take).Is(out var size, out var wrong))
            return wrong.ToProblem();
        try
        {
            var page = await read(size, continuation);
            return ((Result<Page<TView>>)new Page<TView>([.. page.Items.Select(view)], page.Continuation)).ToHttp();
        }
        catch (ArgumentException) when (continuation is not null)
        {
            return RequestErrors.InvalidContinuation.ToProblem();
        }
    }
}
