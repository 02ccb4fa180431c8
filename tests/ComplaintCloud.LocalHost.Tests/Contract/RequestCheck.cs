using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace ComplaintCloud.LocalHost.Tests.Contract;

/// <summary>Was a request that succeeded one that the contract allows?</summary>
internal static class RequestCheck
{
    public static List<string> Errors(Operation operation, HttpRequestMessage request, string body, bool succeeded)
    {
        var errors = new List<string>();
        if (!succeeded)
            return errors;
        CheckHeaders(operation, request, errors);
        CheckQuery(operation, request, errors);
        CheckBody(operation, request.Content?.Headers.ContentType?.MediaType, body, errors);
        return errors.ConvertAll(error => $"request: {error}");
    }

    private static void CheckHeaders(Operation operation, HttpRequestMessage request, List<string> errors)
    {
        foreach (var header in operation.Parameters.Where(one => $"{one["in"]}" == "header"))
        {
            var given = request.Headers.TryGetValues($"{header["name"]}", out var values) ? string.Join(",", values) : null;
            if (given is not null)
                errors.AddRange(ContractDocument.Current.Schemas.Errors(header["schema"]!, given).Select(error => $"{header["name"]}: {error}"));
            else if (header["required"]?.GetValue<bool>() == true)
                errors.Add($"header {header["name"]} is missing");
        }
    }

    private static void CheckQuery(Operation operation, HttpRequestMessage request, List<string> errors)
    {
        foreach (var (name, value) in QueryHelpers.ParseQuery(request.RequestUri!.Query))
        {
            if (operation.Parameters.FirstOrDefault(one => $"{one["in"]}" == "query" && $"{one["name"]}" == name) is not { } parameter)
            {
                errors.Add($"parameter {name} is not documented");
                continue;
            }
            var schema = ContractDocument.Current.Schemas.Resolve(parameter["schema"]!);
            JsonNode given = $"{schema["type"]}" switch
            {
                "integer" when long.TryParse(value, CultureInfo.InvariantCulture, out var number) => number,
                "boolean" when bool.TryParse(value, out var flag) => flag,
                _ => $"{value}",
            };
            errors.AddRange(ContractDocument.Current.Schemas.Errors(schema, given).Select(error => $"{name}: {error}"));
        }
    }

    private static bool IsJson(string? type) => type is null or "application/json";

    private static void CheckBody(Operation operation, string? type, string body, List<string> errors)
    {
        if (operation.Definition["requestBody"] is not JsonObject expected)
        {
            if (body.Length > 0)
                errors.Add("a body is not documented");
        }
        else if (body.Length == 0)
        {
            if (expected["required"]?.GetValue<bool>() == true)
                errors.Add("the body is missing");
        }
        else if (expected["content"]?[IsJson(type) ? "application/json" : type!] is not { } media || !IsJson(type))
        {
            if (expected["content"]?[type ?? ""] is null)
                errors.Add($"a body of type {type} is not documented");
        }
        else if (ContractHandler.TryParse(body, errors, out var json))
        {
            errors.AddRange(ContractDocument.Current.Schemas.Errors(media["schema"]!, json));
        }
    }
}
