using System.Text.Json.Nodes;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Dispatch;

/// <summary>No cleaner has two visits at a time, whoever offers what and when the process dies.</summary>
public sealed class DoubleBookingTests
{
    private const int AtOnce = 6;

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task WhoIsTakenAtThatTime_IsPassedOverAndTheOfferSaysWhy()
    {
        await using var quiet = await AQuietCompany.AtAsync();
        await quiet.Company.AReworkOffered();
        var offer = await OfferAsync(await quiet.Company.AReworkOffered());
        $"{offer["cleanerId"]}".ShouldBe("a05");
        offer["passedOver"]!.AsArray().Select(one => $"{one!["cleanerId"]} {one["reason"]}").ShouldBe(["a02 6月2日（周二）09:00没空，最早6月2日（周二）11:30有空"]);
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task WhenAllAreTaken_TheNextFreeTimeIsOffered()
    {
        await using var quiet = await AQuietCompany.AtAsync();
        for (var i = 0; i < 4; i++)
            await quiet.Company.AReworkOffered();
        var offer = await OfferAsync(await quiet.Company.AReworkOffered());
        ($"{offer["cleanerId"]}", Local(offer["visitAt"]!)).ShouldBe(("a02", "6月2日（周二）11:30"));
        $"{offer["reasons"]!.AsArray()[^1]}".ShouldBe("6月2日（周二）09:00没空，最早6月2日（周二）11:30有空");
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task ALongerVisit_TakesItsTimeAndTheWay()
    {
        await using var quiet = await AQuietCompany.AtAsync();
        await (await quiet.Company.AFoundedComplaint()).PlannedAsync(new { kind = "rework", cents = 0, minutes = 240 });
        var other = await quiet.Company.NobodyWillCome();
        // From 9:00: half an hour to arrive, four hours of work, half an hour of way.
        (await other.StaffAsync(quiet.Company.Manager, "rework/offer", new { cleanerId = "a02", visitAt = China(13, 30) }))
            .ShouldSatisfyAllConditions(answer => answer.Code.ShouldBe("visit_taken"), answer => Local(answer.Body["freeAt"]!).ShouldBe("6月2日（周二）14:00"));
        (await other.StaffAsync(quiet.Company.Manager, "rework/offer", new { cleanerId = "a02", visitAt = China(14, 0) })).Ok();
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task ManyCasesAtTheSameMoment_NeverShareACleanersTime()
    {
        await using var quiet = await AQuietCompany.AtAsync();
        var cases = new List<ACase>();
        for (var i = 0; i < AtOnce; i++)
            cases.Add(await quiet.Company.AFoundedComplaint());
        await Task.WhenAll(cases.Select(it => quiet.Company.Agent.PostAsync($"/api/staff/complaints/{it.Id}/plan", new { actions = new[] { Deeds.Action("rework") } })));
        await quiet.Company.SettleAsync();
        var visits = new List<string>();
        foreach (var it in cases)
            visits.Add($"{(await OfferAsync(it))["cleanerId"]} {Local((await OfferAsync(it))["visitAt"]!)}");
        visits.ShouldBeUnique();
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task TwoOffersOfOneTimeAtTheSameMoment_AreOneOffer()
    {
        await using var quiet = await AQuietCompany.AtAsync();
        var (one, other) = (await quiet.Company.NobodyWillCome(), await quiet.Company.NobodyWillCome());
        var body = new { cleanerId = "a04", visitAt = China(15, 0) };
        var answers = await Task.WhenAll(one.StaffAsync(quiet.Company.Manager, "rework/offer", body), other.StaffAsync(quiet.Company.Owner, "rework/offer", body));
        answers.Select(answer => answer.Code ?? "ok").Order().ShouldBe(["ok", "visit_taken"]);
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task ADeclinedExpiredOrRecalledVisit_LeavesTheTimeFree()
    {
        await using var quiet = await AQuietCompany.AtAsync();
        var it = await quiet.Company.AReworkOffered();
        await it.DeclinedAsync();
        await quiet.Company.AdvanceAsync(TimeSpan.FromMinutes(30));
        await it.AcceptedAsync();
        (await it.StaffAsync(quiet.Company.Manager, "rework/recall", new { offerNo = 3, reason = "客户要求换人" })).Ok();
        (await BooksAsync(quiet.Company)).ShouldBe([("a06", it.Id)]);
        await it.CustomerAsync("withdrawal", new { });
        (await BooksAsync(quiet.Company)).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Requirement", "E1")]
    [Trait("Requirement", "I4")]
    public async Task AReservationWhoseOfferWasNeverWritten_HoldsUntilItsCaseGoesOn()
    {
        await using var quiet = await AQuietCompany.AtAsync();
        var (cut, other) = (await quiet.Company.NobodyWillCome(), await quiet.Company.NobodyWillCome());
        // The process died after the reservation and before the fact.
        await ReservedInVainAsync(quiet.Company, cut, "a04", China(15, 0));
        var body = new { cleanerId = "a04", visitAt = China(15, 0) };
        (await other.StaffAsync(quiet.Company.Manager, "rework/offer", body)).Code.ShouldBe("visit_taken");
        (await cut.StaffAsync(quiet.Company.Manager, "rework/offer", new { cleanerId = "a05" })).Ok();
        (await other.StaffAsync(quiet.Company.Manager, "rework/offer", body)).Ok();
        // Sent again, the first offer meets the second.
        (await cut.StaffAsync(quiet.Company.Manager, "rework/offer", body)).Code.ShouldBe("visit_taken");
        (await BooksAsync(quiet.Company)).Count(entry => entry.Cleaner == "a04").ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "E1")]
    [Trait("Requirement", "I4")]
    public async Task AReservationWhoseOfferWasNeverWritten_IsGoneInTheMorning()
    {
        await using var quiet = await AQuietCompany.AtAsync();
        var (held, cut) = (await quiet.Company.ReworkAccepted(), await quiet.Company.NobodyWillCome());
        // A book that cannot be read holds up no other.
        await quiet.Company.Product.Services.GetRequiredService<IRecordStore>().CommitAsync(
            VisitBook.Table, VisitBook.Of("jiejia", "a00"), [RecordChange.Insert(VisitBook.Row, new Dictionary<string, string> { ["visits"] = "[" })], CancellationToken.None);
        await ReservedInVainAsync(quiet.Company, cut, "a04", China(15, 0));
        (await BooksAsync(quiet.Company)).ShouldContain(("a04", cut.Id));
        await quiet.Company.AdvanceToAsync(China(5, 0));
        (await BooksAsync(quiet.Company)).ShouldBe([("a02", held.Id)]);
    }

    [Fact]
    [Trait("Requirement", "E1")]
    [Trait("Requirement", "I4")]
    public async Task AReservationTakenOut_CanNoLongerBecomeAnOfferUnlessItIsMadeAgain()
    {
        await using var quiet = await AQuietCompany.AtAsync();
        var (cut, services) = (await quiet.Company.NobodyWillCome(), quiet.Company.Product.Services);
        var tidy = services.GetServices<IScheduledJob>().OfType<TidyVisitBooks>().Single();
        var stood = await ReservedInVainAsync(quiet.Company, cut, "a04", China(15, 0));
        await tidy.RunAsync(new JobOccurrence("jiejia", quiet.Company.Now), CancellationToken.None);
        (await BooksAsync(quiet.Company)).ShouldBe([("a04", cut.Id)], "it was made just now");
        await quiet.Company.AdvanceAsync(TidyVisitBooks.Settled);
        (await services.GetRequiredService<ComplaintLog>().ReadAsync(new CaseRef("jiejia", cut.Id)))!.Version.ShouldBe(stood.Complaint.Version, "else it was known as lost by that");
        await tidy.RunAsync(new JobOccurrence("jiejia", quiet.Company.Now), CancellationToken.None);
        (await BooksAsync(quiet.Company)).ShouldBeEmpty();
        var late = RecordChange.Replace(CaseRows.StateRow, CaseRows.ToProperties(stood.Complaint), stood.ETag);
        (await services.GetRequiredService<IRecordStore>().CommitAsync(CaseRows.Table, new CaseRef("jiejia", cut.Id).Partition, [late], CancellationToken.None)).Committed.ShouldBeFalse();
        (await cut.StaffAsync(quiet.Company.Manager, "rework/offer", new { cleanerId = "a04", visitAt = China(15, 0) })).Ok();
        await quiet.Company.AdvanceAsync(TidyVisitBooks.Settled);
        await tidy.RunAsync(new JobOccurrence("jiejia", quiet.Company.Now), CancellationToken.None);
        (await BooksAsync(quiet.Company)).ShouldBe([("a04", cut.Id)]);
        (await quiet.Company.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Requirement", "E1")]
    [Trait("Requirement", "I4")]
    public async Task AfterARestart_TheReservationsAreThoseOfTheCases()
    {
        await using var quiet = await AQuietCompany.AtAsync();
        var it = await quiet.Company.ReworkAccepted();
        await quiet.Company.RestartAsync();
        (await BooksAsync(quiet.Company)).ShouldBe([("a02", it.Id)]);
        $"{(await OfferAsync(await quiet.Company.AReworkOffered()))["cleanerId"]}".ShouldBe("a05");
    }

    // The case as it stood then.
    private static async Task<SeenCase> ReservedInVainAsync(ACompany company, ACase it, string cleanerId, DateTimeOffset visitAt)
    {
        var stood = (await company.Product.Services.GetRequiredService<ComplaintLog>().SeeAsync(new CaseRef("jiejia", it.Id)))!;
        var wanted = new Booking(cleanerId, "马建国", stood.Complaint.Offers.Count + 1, visitAt, new VisitLength(90, 30, 30));
        (await company.Product.Services.GetRequiredService<VisitBook>().ReserveAsync(stood.Complaint, wanted, CancellationToken.None)).ShouldBeEmpty();
        return stood;
    }

    private static async Task<JsonNode> OfferAsync(ACase it) => (await it.SeenByStaffAsync())["offers"]!.AsArray()[^1]!;

    private static DateTimeOffset China(int hour, int minute) => new(2026, 6, 2, hour, minute, 0, TimeSpan.FromHours(8));

    private static string Local(JsonNode at) => Complaints.Clocks.BusinessCalendar.ToLocal(at.GetValue<DateTimeOffset>());

    private static async Task<IReadOnlyList<(string Cleaner, string Case)>> BooksAsync(ACompany company)
    {
        var book = company.Product.Services.GetRequiredService<VisitBook>();
        var found = new List<(string, string)>();
        foreach (var cleaner in (string[])["a01", "a02", "a03", "a04", "a05", "a06"])
            found.AddRange((await book.ReadAsync("jiejia", cleaner, CancellationToken.None)).Select(entry => (cleaner, entry.ComplaintId)));
        return found;
    }
}
