using System.Text.Json.Nodes;

namespace ComplaintCloud.LocalHost.Tests.Contract;

/// <summary>Is a real response one that the contract allows for the operation?</summary>
internal static class ResponseCheck
{
    private const string ProblemType = "application/problem+json";

    // What clients act on must be promised.
    private static readonly string[] Telling = ["ETag", "Location", "Retry-After"];

    public static List<string> Errors(Operation operation, HttpResponseMessage response, string body)
    {
        var status = $"{(int)response.StatusCode}";
        if (operation.Definition["responses"]![status] is not { } documented)
            return [$"status {status} is not documented for {operation.Id}"];
        var expected = ContractDocument.Current.Schemas.Resolve(documented);
        var errors = HeaderErrors(expected, response);
        var mediaType = response.Content.Headers.ContentType?.MediaType ?? "";
        if (expected["content"]?[mediaType]?["schema"] is not { } schema)
            errors.Add($"content type '{mediaType}' is not documented for {operation.Id} {status}");
        else if (mediaType == ProblemType)
            errors.AddRange(ProblemErrors(operation, response, body));
        else if ($"{schema["format"]}" == "binary")
            return errors;
        else if (ContractHandler.TryParse(body, errors, out var json))
            errors.AddRange(ContractDocument.Current.Schemas.Errors(schema, json));
        return errors;
    }

    private static List<string> ProblemErrors(Operation operation, HttpResponseMessage response, string body)
    {
        var errors = ProblemCheck.Errors(response, body);
        if (errors.Count == 0 && $"{JsonNode.Parse(body)!["code"]}" is var code && !operation.Codes.Contains(code))
            errors.Add($"code {code} is not among the x-error-codes of {operation.Id}");
        return errors;
    }

    private static List<string> HeaderErrors(JsonObject expected, HttpResponseMessage response)
    {
        var errors = new List<string>();
        foreach (var (name, header) in expected["headers"] as JsonObject ?? [])
        {
            var definition = ContractDocument.Current.Schemas.Resolve(header!);
            if (response.Headers.TryGetValues(name, out var values))
                errors.AddRange(TextErrors(definition["schema"]!.AsObject(), string.Join(",", values)).Select(error => $"header {name}: {error}"));
            else if (definition["required"]?.GetValue<bool>() == true)
                errors.Add($"header {name} is missing");
        }
        errors.AddRange(Telling.Where(name => response.Headers.Contains(name) && expected["headers"]?[name] is null).Select(name => $"header {name} is answered and not documented"));
        return errors;
    }

    private static IReadOnlyList<string> TextErrors(JsonObject schema, string text) =>
        ContractDocument.Current.Schemas.Errors(schema, $"{schema["type"]}" == "integer" && long.TryParse(text, out var number) ? number : text);
}
