namespace ComplaintCloud.Complaints.People;

/// <summary>An item that a line stands for, and the line.</summary>
internal sealed record Planned<T>(int Line, T Item);

/// <summary>What the lines of a file amount to, before anything is compared with what is stored.</summary>
/// <param name="Items">One for each id, by line.</param>
/// <param name="Repeated">How many lines say again what another has said.</param>
/// <param name="Bad">Lines that stand for nothing.</param>
internal sealed record ImportPlan<T>(IReadOnlyList<Planned<T>> Items, int Repeated, IReadOnlyList<BadLine> Bad)
{
    /// <summary>Reads every line; the first of two with the same id stands, and the second is bad unless it says the same.</summary>
    public static ImportPlan<T> Of(ImportFile file, Func<ImportLine, Result<T>> read, Func<T, string> id, Func<T, T, bool> same)
    {
        var (items, bad, repeated) = (new Dictionary<string, Planned<T>>(), new List<BadLine>(), 0);
        foreach (var line in file.Lines)
        {
            if (line.Broken is { } broken)
                bad.Add(new BadLine(line.Record.Line, broken));
            else if (!read(line).Is(out var item, out var wrong))
                bad.Add(new BadLine(line.Record.Line, wrong.Message));
            else if (items.TryAdd(id(item), new Planned<T>(line.Record.Line, item)))
                continue;
            else if (same(items[id(item)].Item, item))
                repeated++;
            else
                bad.Add(new BadLine(line.Record.Line, $"与第 {items[id(item)].Line} 行编号相同，内容不同。"));
        }
        return new ImportPlan<T>([.. items.Values], repeated, bad);
    }
}
