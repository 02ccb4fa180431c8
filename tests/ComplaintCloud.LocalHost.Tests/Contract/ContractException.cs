namespace ComplaintCloud.LocalHost.Tests.Contract;

/// <summary>A real request or response is not what the contract says.</summary>
internal sealed class ContractException(string exchange, IEnumerable<string> errors)
    : Exception($"{exchange} breaks the contract:{string.Concat(errors.Select(error => $"{Environment.NewLine}  - {error}"))}");
