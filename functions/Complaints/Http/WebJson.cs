using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.Complaints;

/// <summary>JSON on the wire: as in the store, but strict about what comes in.</summary>
/// <remarks>
/// A request record's parameter without a default value is required, even when it is nullable: an absent <c>accepted</c>
/// must not read as a refusal.
/// </remarks>
internal static class WebJson
{
    /// <summary>The options of every request and response body.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Makes the routes read and write their bodies so, and report what they cannot read.</summary>
    public static IServiceCollection AddWebJson(this IServiceCollection services) => services
        .ConfigureHttpJsonOptions(options => Apply(options.SerializerOptions))
        .Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Apply(options);
        var quick = new JsonSerializerOptions(options);
        quick.Converters.Add(new CustomerComplaintJson(options));
        quick.MakeReadOnly(populateMissingResolver: true);
        return quick;
    }

    private static void Apply(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.PropertyNameCaseInsensitive = false;
        options.AllowDuplicateProperties = false;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.Converters.Add(new UtcTimeJson());
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
    }
}

/// <summary>Times with an offset only, kept and written in UTC with a Z.</summary>
internal sealed class UtcTimeJson : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String || !reader.TryGetDateTimeOffset(out var time) || !HasOffset(reader.GetString()!))
            throw new JsonException();
        return time.ToUniversalTime();
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value.UtcDateTime);

    // A time without one would be read in the server's zone.
    private static bool HasOffset(string text) => text[^1] == 'Z' || (text.Length > 19 && text[^6] is '+' or '-' && text[^3] == ':');
}
