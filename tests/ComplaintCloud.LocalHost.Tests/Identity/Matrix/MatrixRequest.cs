using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Contract;

namespace ComplaintCloud.LocalHost.Tests.Identity.Matrix;

/// <summary>Makes the request of any operation: the contract's own example, about things that are there.</summary>
internal static class MatrixRequest
{
    // The id that the contract's examples use throughout.
    private const string ExampleCase = "p8zd5s0rvcabzff8p41x";
    private const string ExampleOtherCase = "q7xd5s0rvcabzff8p41y";

    public static HttpRequestMessage Of(Operation operation, MatrixWorld world, ACase it, MatrixCaller caller)
    {
        var request = new HttpRequestMessage(HttpMethod.Parse(operation.Method), Address(operation, world, it, caller)) { Content = Body(operation, world, it) };
        request.Headers.Add("Idempotency-Key", $"matrix-{operation.Id}-{caller.Name.Replace(' ', '-')}-{it.Id}");
        if (caller.Token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", caller.Token);
        return request;
    }

    private static string Address(Operation operation, MatrixWorld world, ACase it, MatrixCaller caller)
    {
        var path = operation.Path;
        var query = new List<string>();
        foreach (var parameter in operation.Parameters)
            switch ($"{parameter["in"]}")
            {
                case "path":
                    path = path.Replace($"{{{parameter["name"]}}}", Value(parameter, world, it));
                    break;
                case "query" when caller.Job is { } own && $"{parameter["name"]}" == "job":
                    query.Add($"job={own}");
                    break;
                case "query" when world.Named.TryGetValue($"{parameter["name"]}", out var named):
                    query.Add($"{parameter["name"]}={named}");
                    break;
                case "query" when parameter["required"]?.GetValue<bool>() is true:
                    query.Add($"{parameter["name"]}={Value(parameter, world, it)}");
                    break;
            }
        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }

    private static string Value(JsonObject parameter, MatrixWorld world, ACase it) => $"{parameter["name"]}" switch
    {
        "complaintId" => it.Id,
        "accountabilityId" => world.AccountabilityId,
        "capaId" => world.CapaId,
        "incidentId" => world.IncidentId,
        "staffId" => MatrixWorld.Spare,
        "cleanerId" => "a06",
        "customerId" => "c08",
        "orderId" => "o0099",
        "departmentId" => "spare",
        "version" or "taskNo" or "actionNo" => "1",
        "month" => "2026-06",
        "finding" => "unfounded",
        _ => $"{parameter["example"] ?? "none"}",
    };

    private static HttpContent? Body(Operation operation, MatrixWorld world, ACase it)
    {
        if (operation.Definition["requestBody"]?["content"] is not JsonObject content)
            return null;
        var (type, media) = content.First();
        if (type == "multipart/form-data")
            return new MultipartFormDataContent { { new ByteArrayContent(Photos.Jpeg), "file", "照片.jpg" } };
        var example = media!["example"] ?? (media["examples"] as JsonObject)?.First().Value?["value"];
        var text = example is JsonValue value && value.TryGetValue<string>(out var plain) ? plain : $"{example?.ToJsonString()}";
        return new StringContent(text.Replace(ExampleCase, it.Id).Replace(ExampleOtherCase, world.Cases[1].Id).Replace("\"s01\"", $"\"{MatrixWorld.Spare}\""), Encoding.UTF8, type);
    }
}
