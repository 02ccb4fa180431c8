using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Intake;

/// <summary>The files of a message are in the case, each once; one that cannot be kept costs nothing else.</summary>
[Trait("Requirement", "A2")]
public sealed class InboundFileTests : InboundTestBase
{
    [Fact]
    public async Task FilesInAMessage_AreKeptOnceAndWhatCannotBeIsNotedForStaff()
    {
        var mail = WithFiles("m1", ("kitchen.jpg", Photos.Jpeg), ("合同.docx", "PK"u8.ToArray()), ("bill.pdf", Photos.Pdf), ("cut.png", Photos.Png[..^8]));
        var taken = await TakenAsync(mail);
        taken["files"]!.AsArray().Select(file => $"{file!["name"]} {file["code"]}").ShouldBe(["kitchen.jpg ", "合同.docx unsupported_file_type", "bill.pdf ", "cut.png file_damaged"]);
        (await TakenAsync(mail))["files"]!.ToJsonString().ShouldBe(taken["files"]!.ToJsonString());
        var it = CaseOf(taken);
        (await FilesAsync(it)).ShouldBe(["complaint image/jpeg", "complaint application/pdf"]);
        (await it.SeenByStaffAsync())["refusedFiles"]!.AsArray().Select(file => $"{file!["messageId"]} {file["name"]} {file["code"]}")
            .ShouldBe(["m1 合同.docx unsupported_file_type", "m1 cut.png file_damaged"]);
    }

    [Fact]
    public async Task ATenthFile_IsRefusedAndTheOthersAreKept()
    {
        var taken = await TakenAsync(WithFiles("m1", [.. Enumerable.Range(0, 10).Select(i => ($"{i}.jpg", Photos.No(i)))]));
        taken["files"]!.AsArray().Count(file => file!["attachmentId"] is not null).ShouldBe(9);
        $"{taken["files"]![9]!["code"]}".ShouldBe("too_many_files");
    }

    [Fact]
    public async Task APictureWithoutWords_IsAComplaint()
    {
        var mail = WithFiles("m1", ("1.jpg", Photos.Jpeg));
        mail["complaint"] = new JsonObject();
        var it = await CaseOfAsync(mail);
        $"{(await it.SeenByStaffAsync())["text"]}".ShouldContain("没有写文字");
    }

    [Fact]
    public async Task ALargeFile_IsSentToWhereTheAnswerSays()
    {
        var taken = await TakenAsync(WithFiles("m1"));
        var (url, large) = ($"{taken["filesUrl"]}", (byte[])[.. Photos.Jpeg, .. new byte[9_000_000]]);
        var first = await SendFileAsync($"{url}&name=big.jpg", large);
        (first.Status, $"{first.Body["name"]}").ShouldBe((200, "big.jpg"));
        $"{(await SendFileAsync($"{url}&name=big.jpg", large)).Body["attachmentId"]}".ShouldBe($"{first.Body["attachmentId"]}");
        $"{(await SendFileAsync(url, [.. large, .. new byte[2_000_000]])).Body["code"]}".ShouldBe("file_too_large");
        var it = CaseOf(taken);
        $"{(await SendFileAsync(url, Photos.Png, "image/png")).Body["code"]}".ShouldBe("unsupported_media_type");
        (await FilesAsync(it)).ShouldBe(["complaint image/jpeg"]);
        (await it.SeenByStaffAsync())["refusedFiles"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "I2")]
    public async Task ThePathForFiles_IsForOneMessageOfOneCaseAndHalfAnHour()
    {
        var taken = await TakenAsync(WithFiles("m1"));
        var other = await TakenAsync(WithFiles("m2"));
        var url = $"{taken["filesUrl"]}";
        foreach (var forged in new[] { url.Replace("m1", "m2"), url.Replace($"{taken["complaintId"]}", $"{other["complaintId"]}"), url[..^2], url.Replace("jiejia", "other") })
            $"{(await SendFileAsync(forged, Photos.Jpeg)).Body["code"]}".ShouldBe("link_expired");
        await Company.AdvanceAsync(TimeSpan.FromMinutes(31));
        $"{(await SendFileAsync(url, Photos.Jpeg)).Body["code"]}".ShouldBe("link_expired");
    }

    private static async Task<IReadOnlyList<string>> FilesAsync(ACase it) =>
        [.. (await it.Company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/attachments")).Ok().Body["items"]!.AsArray().Select(file => $"{file!["purpose"]} {file["contentType"]}")];

    private static JsonObject WithFiles(string id, params (string Name, byte[] Content)[] files)
    {
        var mail = Mail(id, "feng@mail.example", $"{World.Dirty}（{id}）");
        if (files.Length > 0)
            mail["files"] = new JsonArray([.. files.Select(file => new JsonObject { ["name"] = file.Name, ["content"] = Convert.ToBase64String(file.Content) })]);
        return mail;
    }
}
