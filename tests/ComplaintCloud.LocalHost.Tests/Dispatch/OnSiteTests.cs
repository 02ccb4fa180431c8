using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Dispatch;

/// <summary>The cleaner on site: where they check in, and what they use up.</summary>
public sealed class OnSiteTests : IAsyncLifetime
{
    // 天桥路 18 弄, and a metro station a kilometre and a half to the east of it.
    private const double Latitude = 31.18832;
    private const double Longitude = 121.43664;
    private const double Eastward = 121.45236;

    private readonly ACompany company = new();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Theory]
    [Trait("Requirement", "E2")]
    [InlineData(Longitude, 20, false)]
    [InlineData(Eastward, 20, true)]
    [InlineData(Eastward, 1_200, false)]
    public async Task ACheckIn_IsMeasuredAgainstTheAddressAndNeverRefused(double longitude, double accuracyMeters, bool isFar)
    {
        await PlaceTheOrderAsync();
        var it = await company.ReworkAccepted();
        (await it.JobAsync("check-in", new { latitude = Latitude, longitude, accuracyMeters })).Ok().Body["state"]!.ToString().ShouldBe("on_site");
        var offer = await OfferAsync(it);
        offer["arrivedAt"]!.GetValue<DateTimeOffset>().ShouldBe(company.Now);
        offer["arrival"]!["isFar"]!.GetValue<bool>().ShouldBe(isFar);
        offer["arrival"]!["distanceMeters"]!.GetValue<int>().ShouldBeInRange(longitude == Longitude ? 0 : 1_490, longitude == Longitude ? 1 : 1_500);
    }

    [Fact]
    [Trait("Requirement", "E2")]
    public async Task AnAddressThatIsNotOnTheMap_HasNoDistance()
    {
        var it = await company.ReworkAccepted();
        (await it.JobAsync("check-in", new { latitude = Latitude, longitude = Longitude })).Ok();
        var arrival = (await OfferAsync(it))["arrival"]!;
        (arrival["distanceMeters"], arrival["isFar"]!.GetValue<bool>()).ShouldBe((null, false));
    }

    [Fact]
    [Trait("Requirement", "E2")]
    public async Task APhoneThatDoesNotSayWhereItIs_ChecksInAllTheSame()
    {
        var it = await company.ReworkAccepted();
        (await it.JobAsync("check-in", new { latitude = Latitude })).Code.ShouldBe("invalid_request");
        (await it.JobAsync("check-in", new { latitude = 91, longitude = 0 })).Code.ShouldBe("invalid_request");
        (await it.JobAsync("check-in")).Ok();
        (await OfferAsync(it))["arrival"].ShouldBeNull();
    }

    [Fact]
    [Trait("Requirement", "E2")]
    public async Task TheCustomer_NeverSeesWhereTheCleanersPhoneWas()
    {
        var it = await company.ReworkAccepted();
        (await it.JobAsync("check-in", new { latitude = Latitude, longitude = Longitude })).Ok();
        (await it.SeenByCustomerAsync()).ToJsonString().ShouldNotContain("31.188");
    }

    [Fact]
    [Trait("Requirement", "E1")]
    [Trait("Requirement", "F3")]
    public async Task MaterialsUsed_CountInWhatTheCaseCost()
    {
        var it = await company.ReworkAccepted(World.Late);
        var materials = new object[] { new { name = "油污净", quantity = 2, unit = "瓶", cents = 3_600 }, new { name = "百洁布", quantity = 0.5, cents = 250 } };
        (await it.JobAsync("report", new { notes = "做完了", materials })).Ok();
        (await OfferAsync(it))["materials"]!.AsArray().Select(one => $"{one!["name"]} {one["quantity"]} {one["unit"]}").ShouldBe(["油污净 2 瓶", "百洁布 0.5 "]);
        (await it.SeenByStaffAsync())["materialCents"]!.GetValue<int>().ShouldBe(3_850);
        await (await (await it.SignedOffAsync()).UntilDueAsync()).CalledBackAsync();
        (await company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/closing-summary")).Ok().Body["scores"]!["costCents"]!.GetValue<int>().ShouldBe(3_850);
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task AMaterialWithoutNameOrQuantity_IsRefusedAndLosesNothing()
    {
        var it = await company.ReworkAccepted(World.Late);
        (await it.JobAsync("report", new { notes = "做完了", materials = new[] { new { name = "油污净", quantity = 0, cents = 1 } } })).Code.ShouldBe("invalid_request");
        (await it.JobAsync("report", new { notes = "做完了", materials = new[] { new { name = "", quantity = 1, cents = 1 } } })).Code.ShouldBe("invalid_request");
        (await it.JobAsync("report", new { notes = "做完了" })).Ok();
    }

    private static async Task<JsonNode> OfferAsync(ACase it) => (await it.SeenByStaffAsync())["offers"]!.AsArray()[^1]!;

    private async Task PlaceTheOrderAsync()
    {
        var path = "/api/staff/company/customers/c01/orders/o0001";
        var known = (await company.Manager.GetAsync("/api/staff/company/orders?customerId=c01")).Ok().Body["items"]!.AsArray().Single(order => $"{order!["id"]}" == "o0001")!.AsObject();
        var edit = new { cleanerId = $"{known["cleanerId"]}", service = $"{known["service"]}", area = $"{known["area"]}", address = $"{known["address"]}", servedAt = $"{known["servedAt"]}", priceCents = known["priceCents"]!.GetValue<int>(), location = new { latitude = Latitude, longitude = Longitude } };
        (await company.Manager.ChangeAsync(HttpMethod.Put, path, edit, $"\"{known["version"]}\"")).Ok().Body["location"]!["longitude"]!.GetValue<double>().ShouldBe(Longitude);
    }
}
