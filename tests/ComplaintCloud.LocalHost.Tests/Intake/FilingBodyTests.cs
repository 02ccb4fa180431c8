using System.Text;
using System.Text.Json;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Intake;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Intake;

/// <summary>What is read by hand is what the serialiser would read; the rest is left to it.</summary>
public sealed class FilingBodyTests
{
    [Theory]
    [InlineData("""{"text":"没擦","wish":"redo"}""")]
    [InlineData("""{"anotherMatter":true,"orderId":"o0001","text":"第1次：\"厨房\"\n\u963f\ud83d\ude00 😀","wish":"compensation"}""")]
    [InlineData("""{ "cleanerId":"a01", "place":"厨房", "contactPhone":"139", "contactWhen":"晚上", "follows":"k", "anotherMatter":false, "wish":"apology", "text":"" }""")]
    [InlineData("""{"\u0074ext":"名字也可以转义"}""")]
    [InlineData("{}")]
    public void APlainFiling_IsReadByHandAsTheSerialiserWould(string body)
    {
        var read = Quick(body);

        read.ShouldNotBeNull();
        read.ShouldBe(JsonSerializer.Deserialize<FileComplaint>(body, WebJson.Options));
    }

    [Theory]
    [InlineData("""{"text":"没擦","text":"又一次"}""")]
    [InlineData("""{"text":null}""")]
    [InlineData("""{"text":5}""")]
    [InlineData("""{"text":"没擦","wish":"Redo"}""")]
    [InlineData("""{"text":"没擦","wish":1}""")]
    [InlineData("""{"text":"没擦","anotherMatter":"true"}""")]
    [InlineData("""{"anotherMatter":true,"anotherMatter":true}""")]
    [InlineData("""{"text":"没擦","occurredAt":"2026-09-25T08:00:00Z"}""")]
    [InlineData("""{"text":"没擦","company":"other"}""")]
    [InlineData("""{"text":"没擦"} {}""")]
    [InlineData("""{"text":"没擦",}""")]
    [InlineData("""{"text":"没擦" """)]
    [InlineData("""{"text":"\ud83d"}""")]
    [InlineData("""["text"]""")]
    [InlineData("null")]
    [InlineData("")]
    public void AnythingElse_IsLeftToTheSerialiser(string body) => Quick(body).ShouldBeNull();

    [Fact]
    public void BytesThatAreNoText_AreLeftToTheSerialiser() =>
        FilingBody.Read([.. "{\"text\":\""u8, 0xFF, 0xFE, .. "\"}"u8]).ShouldBeNull();

    private static FileComplaint? Quick(string body) => FilingBody.Read(Encoding.UTF8.GetBytes(body));
}
