using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>The company's calendar: all staff read it, the owner changes it.</summary>
internal static class CalendarApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapCalendar(this IEndpointRouteBuilder staff)
    {
        staff.MapGet("/company/calendar", ReadAsync);
        staff.MapPut("/company/calendar/days/{date}", (HttpContext http, ChangeCalendar change, string date, SetCompanyDay command) =>
            ChangeAsync(http, change, Date(date), (calendar, day, now) => SetCompanyDay.Decide(command, day, calendar, now)));
        staff.MapDelete("/company/calendar/days/{date}", (HttpContext http, ChangeCalendar change, string date) =>
            ChangeAsync(http, change, Date(date), (calendar, day, now) => SetCompanyDay.Remove(day, calendar, now)));
        staff.MapPut("/company/calendar/years/{year:int}", (HttpContext http, ChangeCalendar change, int year, EnterCalendarYear command) =>
            ChangeAsync<int>(http, change, year, (calendar, wanted, now) => EnterCalendarYear.Decide(command, wanted, calendar, now)));
    }

    private static async Task<IResult> ReadAsync(HttpContext http, CompanyDirectory directory, CompanyCalendarTable table, TimeProvider time)
    {
        var company = http.Caller().Company;
        var people = (await directory.FindAsync(company, http.RequestAborted))!;
        var (calendar, _) = await table.ReadAsync(company, http.RequestAborted);
        return Answer(CompanyCalendarView.Of(calendar, people.Policy, time.GetUtcNow()));
    }

    private static async Task<IResult> ChangeAsync<T>(HttpContext http, ChangeCalendar change, Result<T> target, Func<CompanyCalendar, T, DateTimeOffset, Result<CompanyCalendar>> decide)
    {
        var caller = http.Caller();
        if (!target.Is(out var wanted, out var unreadable))
            return unreadable.ToProblem();
        if (!http.Request.ExpectedVersion().Is(out var version, out var unknown))
            return unknown.ToProblem();
        return Answer(await change.RunAsync(caller, version, (calendar, now) => decide(calendar, wanted!, now), http.RequestAborted));
    }

    private static Result<DateOnly> Date(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date)
        ? date
        : RequestErrors.InvalidMember("date", "请按 2026-12-31 的格式填写日期。");

    private static IResult Answer(Result<CompanyCalendarView> result) => result.ToHttp(view => view.Version);
}
