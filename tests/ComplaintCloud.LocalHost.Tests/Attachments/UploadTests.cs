using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Attachments;

/// <summary>Files in pieces, and what is swept.</summary>
public sealed class UploadTests : IAsyncLifetime
{
    private static readonly byte[] Photo = Photos.JpegOf(new byte[300_000]);
    private readonly ACompany company = new();

    private IBlobStore Blobs => company.Product.Services.GetRequiredService<IBlobStore>();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Fact]
    [Trait("Requirement", "A1")]
    public async Task AFileInPieces_GoesOnAfterARestartAndIsOneFile()
    {
        var it = await company.ATriagedComplaint();
        (await PieceAsync(it.Customer, "u1", 0, Photo[..100_000])).Ok();
        await company.RestartAsync();
        (await it.Customer.GetAsync("/api/customer/uploads/u1")).Ok().Body["received"]!.GetValue<long>().ShouldBe(100_000);
        (await PieceAsync(it.Customer, "u1", 100_000, Photo[100_000..])).Ok();
        var added = await AttachAsync(it, "u1");
        added.Body["bytes"]!.GetValue<long>().ShouldBe(Photo.Length);
        $"{(await AttachAsync(it, "u1")).Body["id"]}".ShouldBe($"{added.Body["id"]}");
        (await it.FactTypesAsync()).Count(type => type == "AttachmentAdded").ShouldBe(1);
        (await Blobs.ListAsync("jiejia/uploads/")).Blobs.ShouldBeEmpty();
    }

    [Theory]
    [Trait("Requirement", "D1")]
    [InlineData("complaint")]
    [InlineData("evidence")]
    [InlineData("proof")]
    public async Task AFileOfStaffInPieces_GoesOnAfterARestartAndIsOneFile(string purpose)
    {
        var it = await company.ATriagedComplaint();
        var (pdf, uploads) = ((byte[])[.. Photos.Pdf, .. new byte[5000]], "/api/staff/uploads/s1");
        (await company.Agent.PutBytesAsync($"{uploads}?offset=0", pdf[..3000])).Ok();
        await company.RestartAsync();
        (await company.OtherAgent.GetAsync(uploads)).Ok().Body["received"]!.GetValue<long>().ShouldBe(0);
        (await company.Agent.GetAsync(uploads)).Ok().Body["received"]!.GetValue<long>().ShouldBe(3000);
        (await company.Agent.PutBytesAsync($"{uploads}?offset=0", pdf)).Code.ShouldBe("upload_offset");
        (await company.Agent.PutBytesAsync($"{uploads}?offset=3000", pdf[3000..])).Ok();
        var path = $"/api/staff/complaints/{it.Id}/attachments?purpose={purpose}&upload=s1";
        (await company.OtherAgent.PostAsync(path, key: "s1")).Code.ShouldBe("file_missing");
        var added = (await company.Agent.PostAsync(path, key: "s1")).Ok().Body;
        ($"{added["purpose"]}", $"{added["contentType"]}", added["bytes"]!.GetValue<long>()).ShouldBe((purpose, "application/pdf", pdf.Length));
        $"{(await company.Agent.PostAsync(path, key: "s1")).Ok().Body["id"]}".ShouldBe($"{added["id"]}");
        (await it.FactTypesAsync()).Count(type => type == "AttachmentAdded").ShouldBe(1);
        (await Blobs.ListAsync("jiejia/uploads/")).Blobs.ShouldBeEmpty();
    }

    [Fact]
    [Trait("Requirement", "I2")]
    public async Task ACustomerAndAMemberOfStaffWithTheSameId_DoNotMeetInAnUpload()
    {
        var manager = company.Manager;
        (await manager.ChangeAsync(HttpMethod.Put, "/api/staff/company/customers/s01", new { name = "同号", phone = "13711110000" })).Ok();
        (await PieceAsync(company.Customer("s01"), "u9", 0, Photo[..1000])).Ok();
        (await company.Agent.GetAsync("/api/staff/uploads/u9")).Ok().Body["received"]!.GetValue<long>().ShouldBe(0);
    }

    [Fact]
    [Trait("Requirement", "I4")]
    public async Task APieceSentTwiceOrOutOfOrder_IsKeptOnce()
    {
        var it = await company.ATriagedComplaint();
        (await PieceAsync(it.Customer, "u2", 0, Photo[..1000])).Ok();
        var again = await PieceAsync(it.Customer, "u2", 0, Photo[..1000]);
        (again.Code, again.Body["received"]!.GetValue<long>()).ShouldBe(("upload_offset", 1000));
        (await PieceAsync(it.Customer, "u2", 2000, Photo[..10])).Code.ShouldBe("upload_offset");
        var race = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PieceAsync(it.Customer, "u2", 1000, Photo[1000..])));
        race.Count(piece => piece.Status == 200).ShouldBe(1);
        (await AttachAsync(it, "u2")).Body["bytes"]!.GetValue<long>().ShouldBe(Photo.Length);
    }

    [Fact]
    [Trait("Requirement", "I2")]
    public async Task AnUploadId_CountsForItsCallerAlone()
    {
        var it = await company.ATriagedComplaint();
        (await PieceAsync(company.Customer("c02"), "u3", 0, Photo)).Ok();
        (await it.Customer.GetAsync("/api/customer/uploads/u3")).Ok().Body["received"]!.GetValue<long>().ShouldBe(0);
        (await AttachAsync(it, "u3")).Code.ShouldBe("file_missing");
    }

    [Fact]
    [Trait("Requirement", "A1")]
    public async Task WhatIsTooMuch_IsRefused()
    {
        var customer = company.Customer();
        var piece = new byte[PartialUploads.MaxPieceBytes];
        (await PieceAsync(customer, "u4", 0, [.. piece, 1])).Code.ShouldBe("body_too_large");
        (await PieceAsync(customer, "u4", 0, [])).Code.ShouldBe("file_missing");
        for (var i = 0; i < 10; i++)
            (await PieceAsync(customer, "u4", i * (long)piece.Length, piece)).Ok();
        (await PieceAsync(customer, "u4", 10L * piece.Length, [1])).Code.ShouldBe("file_too_large");
        for (var i = 0; i < 19; i++)
            (await PieceAsync(customer, $"more-{i}", 0, [1])).Ok();
        (await PieceAsync(customer, "one-more", 0, [1])).Code.ShouldBe("too_many_files");
        (await PieceAsync(customer, "more-0", 1, [1])).Ok();
    }

    [Fact]
    [Trait("Requirement", "I3")]
    public async Task WhatNoFactNames_IsSweptAfterADayAndNothingElse()
    {
        var it = await company.ATriagedComplaint();
        var kept = (await it.CustomerUploadsAsync(Photos.Jpeg)).Ok();
        var orphan = await Blobs.PutAsync($"jiejia/{it.Id}", new MemoryStream(Photos.No(7)), "image/jpeg");
        (await PieceAsync(it.Customer, "u5", 0, Photo)).Ok();
        await company.AdvanceAsync(TimeSpan.FromHours(20));
        (await Blobs.FindAsync(orphan.Key)).ShouldNotBeNull();
        await company.AdvanceAsync(TimeSpan.FromDays(2));
        (await Blobs.FindAsync(orphan.Key)).ShouldBeNull();
        (await Blobs.ListAsync("jiejia/uploads/")).Blobs.ShouldBeEmpty();
        (await it.Customer.GetAsync("/api/customer/uploads/u5")).Ok().Body["received"]!.GetValue<long>().ShouldBe(0);
        var url = (await it.Customer.GetAsync($"/api/customer/complaints/{it.Id}/attachments")).Ok().Body["items"]![0]!["url"];
        using var opened = await company.Nobody.OpenAsync($"{url}");
        (await opened.Content.ReadAsByteArrayAsync()).ShouldBe(Photos.Jpeg);
        $"{kept.Body["purpose"]}".ShouldBe("complaint");
    }

    [Fact]
    [Trait("Requirement", "I4")]
    public async Task AnUploadAndACaseThatCannotBeRead_HoldUpNothingElseOfTheSweep()
    {
        var store = company.Product.Services.GetRequiredService<IRecordStore>();
        var (it, torn) = (await company.ATriagedComplaint(), await company.ATriagedComplaint());
        var orphan = await Blobs.PutAsync($"jiejia/{it.Id}", new MemoryStream(Photos.No(7)), "image/jpeg");
        var unknown = await Blobs.PutAsync($"jiejia/{torn.Id}", new MemoryStream(Photos.No(8)), "image/jpeg");
        (await PieceAsync(it.Customer, "u6", 0, Photo)).Ok();
        var damaged = new Dictionary<string, string> { ["value"] = "{", ["state"] = "{" };
        await store.CommitAsync(PartialUploads.Table, "jiejia", [RecordChange.Insert("0", damaged)]);
        await store.CommitAsync(CaseRows.Table, new CaseRef("jiejia", torn.Id).Partition, [RecordChange.Upsert(CaseRows.StateRow, damaged)]);

        await company.AdvanceAsync(TimeSpan.FromDays(2));

        (await Blobs.FindAsync(orphan.Key)).ShouldBeNull();
        (await Blobs.FindAsync(unknown.Key)).ShouldNotBeNull("nobody can say whether its case names it");
        (await store.QueryAsync(new RecordQuery(PartialUploads.Table))).Records.Select(record => record.Row).ShouldBe(["0"]);
        (await company.AuditAsync()).ShouldContain(fault => fault.Place.StartsWith(PartialUploads.Table) && fault.What == "cannot be read");
    }

    private static Task<Answer> PieceAsync(APerson person, string upload, long offset, byte[] piece) =>
        person.PutBytesAsync($"/api/customer/uploads/{upload}?offset={offset}", piece);

    private static Task<Answer> AttachAsync(ACase it, string upload) =>
        it.Customer.PostAsync($"/api/customer/complaints/{it.Id}/attachments?purpose=complaint&upload={upload}", key: upload);
}
