namespace ComplaintCloud.TextAnalysis.Training;

/// <summary>Numbers that look like chance and are the same on every machine (xorshift).</summary>
internal sealed class Dice(uint seed)
{
    private uint state = (seed * 2654435761) | 1;

    /// <summary>A number below a bound.</summary>
    public int Below(int bound)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)bound);
    }

    /// <summary>True in a share of the throws.</summary>
    public bool Happens(float share) => Below(1 << 16) < share * (1 << 16);

    /// <summary>Puts values in another order.</summary>
    public void Shuffle(int[] values)
    {
        for (var i = values.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (values[i], values[other]) = (values[other], values[i]);
        }
    }
}
