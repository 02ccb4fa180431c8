// The figures of one measurement by name.
global using Figures = System.Collections.Generic.IReadOnlyDictionary<string, double>;
using ComplaintCloud.Benchmarks.Measuring;

namespace ComplaintCloud.Benchmarks;

/// <summary>One question put to the product and to its peers, or to a limit of the machine, in the same run.</summary>
internal interface IBenchmark
{
    /// <summary>What <c>--only</c> calls it.</summary>
    string Name { get; }

    /// <summary>What must come out of it, as a sentence.</summary>
    string Goal { get; }

    /// <summary>Measures every contender and gives the report's rows.</summary>
    Task<IReadOnlyList<Row>> RunAsync(Bench bench);
}
