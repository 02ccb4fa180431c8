namespace ComplaintCloud.TextAnalysis.Features;

/// <summary>The hashes that name features (FNV-1a with a last mixing): the same on every machine.</summary>
internal static class FeatureHash
{
    /// <summary>Where a hash begins.</summary>
    public const uint Start = 2166136261;

    private const uint Prime = 16777619;

    /// <summary>The hash with one more unit.</summary>
    public static uint Add(uint hash, uint unit) => (hash ^ unit) * Prime;

    /// <summary>The key of a hash; never 0.</summary>
    public static uint Finish(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 12;
        return hash == 0 ? 1 : hash;
    }

    /// <summary>The key of a name.</summary>
    public static uint Of(string name)
    {
        var hash = Start;
        foreach (var c in name)
            hash = Add(hash, c);
        return Finish(hash);
    }

    /// <summary>The key of two keys together.</summary>
    public static uint Of(uint first, uint second) => Finish(Add(Add(Start, first), second));
}
