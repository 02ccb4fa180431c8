using System.Security.Cryptography;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Photos, videos and documents.</summary>
public sealed class AttachmentTests(ACompany company) : IClassFixture<ACompany>
{
    public static TheoryData<byte[], string> Kinds => new()
    {
        { Photos.Jpeg, "image/jpeg" }, { Photos.Png, "image/png" }, { Photos.WebP, "image/webp" }, { Photos.Heic, "image/heic" },
        { Photos.Mp4, "video/mp4" }, { Photos.Mov, "video/quicktime" },
    };

    [Theory]
    [Trait("Requirement", "A5")]
    [MemberData(nameof(Kinds))]
    public async Task ACustomersFile_IsKeptAsWhatItsBytesSay(byte[] content, string type)
    {
        var it = await company.ATriagedComplaint();
        var added = await it.CustomerUploadsAsync(content);
        (added.Status, $"{added.Body["contentType"]}", $"{added.Body["sha256"]}").ShouldBe((201, type, Convert.ToHexStringLower(SHA256.HashData(content))));
        using var opened = await company.Nobody.OpenAsync($"{added.Body["url"]}");
        (await opened.Content.ReadAsByteArrayAsync()).ShouldBe(content);
        opened.Content.Headers.ContentType!.MediaType.ShouldBe(type);
    }

    [Fact]
    [Trait("Requirement", "I3")]
    public async Task WhereAPhotoWasTaken_IsNotKept()
    {
        var it = await company.ATriagedComplaint();
        var taken = Photos.JpegOf("a kitchen"u8, Photos.Segment(0xE1, [.. "Exif\0\0 GPS 31.2304N"u8]));
        var added = (await it.CustomerUploadsAsync(taken)).Ok();
        using var opened = await company.Nobody.OpenAsync($"{added.Body["url"]}");
        (await opened.Content.ReadAsByteArrayAsync()).ShouldBe(Photos.JpegOf("a kitchen"u8));
        added.Body["sourceSha256"].ShouldBeNull();
        var seen = (await company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/attachments")).Ok().Body["items"]![0]!;
        ($"{seen["sourceSha256"]}", $"{seen["sha256"]}").ShouldBe((Hash(taken), Hash(Photos.JpegOf("a kitchen"u8))));
        (await it.CustomerUploadsAsync([0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, .. new byte[20]])).Code.ShouldBe("file_damaged");
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    [Fact]
    [Trait("Requirement", "A5")]
    public async Task AnOpenedFile_RunsNothingAndAnswersRanges()
    {
        var it = await company.ATriagedComplaint();
        var added = (await it.CustomerUploadsAsync(Photos.Mp4)).Ok();
        using var part = await company.Nobody.OpenAsync($"{added.Body["url"]}", "bytes=4-7");
        ((int)part.StatusCode, await part.Content.ReadAsStringAsync()).ShouldBe((206, "ftyp"));
        part.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        part.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        part.Content.Headers.ContentDisposition!.ToString().ShouldStartWith("inline; filename=\"TS");
    }

    [Fact]
    [Trait("Requirement", "I4")]
    public async Task TheSameUploadAgain_IsTheSameAttachment()
    {
        var it = await company.ATriagedComplaint();
        var first = (await it.CustomerUploadsAsync(Photos.Jpeg, key: "again")).Ok();
        var again = (await it.CustomerUploadsAsync(Photos.Jpeg, key: "again")).Ok();
        var otherKey = (await it.CustomerUploadsAsync(Photos.Jpeg, key: "lost-its-key")).Ok();
        (again.Body["id"]!.ToString(), otherKey.Body["id"]!.ToString()).ShouldBe((first.Body["id"]!.ToString(), first.Body["id"]!.ToString()));
        (await it.FactTypesAsync()).Count(type => type == "AttachmentAdded").ShouldBe(1);
        (await it.CustomerUploadsAsync(Photos.Png, key: "again")).Code.ShouldBe("idempotency_key_reused");
    }

    [Fact]
    [Trait("Requirement", "A1")]
    public async Task ATenthPhoto_IsRefusedAndTheNineStay()
    {
        var it = await company.ATriagedComplaint();
        var uploads = await Task.WhenAll(Enumerable.Range(1, 12).Select(i => it.CustomerUploadsAsync(Photos.No(i))));
        uploads.Count(upload => upload.Status == 201).ShouldBe(9);
        uploads.Where(upload => upload.Status != 201).ShouldAllBe(upload => upload.Code == "too_many_files");
        (await it.Customer.GetAsync($"/api/customer/complaints/{it.Id}/attachments")).Ok().Body["items"]!.AsArray().Count.ShouldBe(9);
    }

    [Fact]
    [Trait("Requirement", "A1")]
    public async Task WhatIsNoPhoto_IsRefusedWithTheReason()
    {
        var it = await company.ATriagedComplaint();
        (await it.CustomerUploadsAsync("<svg onload=alert(1)>"u8.ToArray())).Code.ShouldBe("unsupported_file_type");
        (await it.CustomerUploadsAsync("MZ\u0090 a program"u8.ToArray())).Code.ShouldBe("unsupported_file_type");
        (await it.CustomerUploadsAsync(Photos.Pdf)).Code.ShouldBe("unsupported_file_type");
        (await it.CustomerUploadsAsync([])).Code.ShouldBe("file_missing");
        (await it.CustomerUploadsAsync([.. Photos.Jpeg, .. new byte[10 * 1024 * 1024]])).Code.ShouldBe("file_too_large");
        (await it.CustomerUploadsAsync([.. Photos.Jpeg, .. new byte[20 * 1024 * 1024]])).Code.ShouldBe("file_too_large");
        (await it.CustomerUploadsAsync(Photos.Jpeg, purpose: "evidence")).Code.ShouldBe("forbidden");
        (await it.CustomerUploadsAsync(Photos.Jpeg, purpose: "fun")).Code.ShouldBe("invalid_request");
        (await it.Customer.PostTextAsync($"/api/customer/complaints/{it.Id}/attachments?purpose=complaint", "a photo", "image/jpeg", "k")).Code.ShouldBe("unsupported_media_type");
        (await it.FactTypesAsync()).ShouldNotContain("AttachmentAdded");
    }

    [Fact]
    [Trait("Requirement", "A1")]
    public async Task TenMegabytes_AreKept()
    {
        var it = await company.ATriagedComplaint();
        var full = Photos.JpegOf(new byte[(10 * 1024 * 1024) - Photos.JpegOf([]).Length]);
        (await it.CustomerUploadsAsync(full)).Ok().Body["bytes"]!.GetValue<long>().ShouldBe(10 * 1024 * 1024);
    }

    [Fact]
    [Trait("Requirement", "I2")]
    public async Task Evidence_IsForStaffAndALinkForOneFileAndAShortTime()
    {
        var it = await company.AComplaintUnderInvestigation();
        var path = $"/api/staff/complaints/{it.Id}/attachments";
        var evidence = (await company.Agent.UploadAsync($"{path}?purpose=evidence", Photos.Pdf, "e1")).Ok();
        var photo = (await it.CustomerUploadsAsync(Photos.Jpeg)).Ok();
        (await company.Agent.GetAsync(path)).Ok().Body["items"]!.AsArray().Count.ShouldBe(2);
        (await it.Customer.GetAsync($"/api/customer/complaints/{it.Id}/attachments")).Ok().Body["items"]!.AsArray().ShouldHaveSingleItem();
        (await company.Customer("c02").GetAsync($"/api/customer/complaints/{it.Id}/attachments")).Code.ShouldBe("not_found");
        (await company.Customer("c02").UploadAsync($"/api/customer/complaints/{it.Id}/attachments?purpose=complaint", Photos.Png, "c2")).Code.ShouldBe("not_found");
        var forged = $"{photo.Body["url"]}".Replace($"{photo.Body["id"]}", $"{evidence.Body["id"]}");
        (await company.Nobody.GetAsync(forged)).Code.ShouldBe("link_expired");
        await company.AdvanceAsync(TimeSpan.FromMinutes(31));
        (await company.Nobody.GetAsync($"{photo.Body["url"]}")).Code.ShouldBe("link_expired");
    }

    [Fact]
    [Trait("Requirement", "E2")]
    public async Task ACleaner_SeesTheCustomersPhotosAndAddsTheirOwn()
    {
        var it = await company.AReworkOffered();
        (await it.CustomerUploadsAsync(Photos.Jpeg)).Ok();
        var cleaner = await it.CleanerAsync();
        (await cleaner.UploadAsync("/api/cleaner/job/attachments?purpose=before", Photos.Png, "b1")).Code.ShouldBe("wrong_step");
        await it.AcceptedAsync();
        (await cleaner.UploadAsync("/api/cleaner/job/attachments?purpose=before", Photos.Png, "b1")).Ok();
        var seen = (await cleaner.GetAsync("/api/cleaner/job/attachments")).Ok().Body["items"]!.AsArray();
        seen.Select(file => $"{file!["purpose"]} {file["addedBy"]}").ShouldBe(["complaint customer", "before cleaner"]);
    }

    [Fact]
    [Trait("Requirement", "A5")]
    public async Task AfterTheEnd_NothingIsAdded()
    {
        var it = await company.AClosedComplaint();
        (await it.CustomerUploadsAsync(Photos.Jpeg)).Code.ShouldBe("wrong_step");
    }
}
