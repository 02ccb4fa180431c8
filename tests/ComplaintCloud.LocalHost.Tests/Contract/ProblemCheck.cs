using System.Text.Json.Nodes;

namespace ComplaintCloud.LocalHost.Tests.Contract;

/// <summary>Is a refusal a problem document with a code that errors.yaml lists with that status?</summary>
internal static class ProblemCheck
{
    public static List<string> Errors(HttpResponseMessage response, string body)
    {
        if (response.Content.Headers.ContentType?.MediaType != "application/problem+json")
            return [$"neither an operation nor a problem document, but '{response.Content.Headers.ContentType}'"];
        var errors = new List<string>();
        if (!ContractHandler.TryParse(body, errors, out var problem))
            return errors;
        errors.AddRange(Errors(problem!, (int)response.StatusCode));
        if (errors.Count == 0)
            ContractCoverage.SawCode($"{problem!["code"]}");
        return errors;
    }

    public static IEnumerable<string> Errors(JsonNode problem, int status)
    {
        var contract = ContractDocument.Current;
        foreach (var error in contract.Schemas.Errors(contract.Schema("Problem"), problem))
            yield return error;
        if (!contract.Errors.TryGetValue($"{problem["code"]}", out var entry))
            yield return $"code {problem["code"]} is not in errors.yaml";
        else if (entry.Status != status || $"{problem["status"]}" != $"{status}")
            yield return $"code {entry.Code} has status {entry.Status}, not {status}, and the document says {problem["status"]}";
        else if ($"{problem["type"]}" != $"urn:complaintcloud:problem:{entry.Code}")
            yield return $"type {problem["type"]} is not the code's";
    }
}
