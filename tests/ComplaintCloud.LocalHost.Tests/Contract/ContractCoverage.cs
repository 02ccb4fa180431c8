using System.Collections.Concurrent;

namespace ComplaintCloud.LocalHost.Tests.Contract;

/// <summary>What of the contract the tests of this run have seen happen.</summary>
internal static class ContractCoverage
{
    private static readonly ConcurrentDictionary<(string Operation, int Status), int> Answers = new();
    private static readonly ConcurrentDictionary<string, int> CodeCounts = new();

    /// <summary>Operations that succeeded at least once.</summary>
    public static IEnumerable<string> Operations => Answers.Keys.Where(key => key.Status < 300).Select(key => key.Operation).Distinct();

    /// <summary>Codes that were answered at least once.</summary>
    public static IEnumerable<string> Codes => CodeCounts.Keys;

    public static void Saw(string operation, int status) => Answers.AddOrUpdate((operation, status), 1, (_, count) => count + 1);

    public static void SawCode(string code) => CodeCounts.AddOrUpdate(code, 1, (_, count) => count + 1);
}
