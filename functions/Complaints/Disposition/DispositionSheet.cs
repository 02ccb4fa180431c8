namespace ComplaintCloud.Complaints.Disposition;

/// <summary>One line of the record.</summary>
internal sealed record SheetRow(string Label, string Value);

/// <summary>One part of the record.</summary>
internal sealed record SheetSection(string Title, IReadOnlyList<SheetRow> Rows);

/// <summary>Who stands for what, and when they said so: the electronic counterpart of a signature.</summary>
internal sealed record SheetSignature(DateTimeOffset At, string What, string Who, string Note);

/// <summary>What the disposition record (售后处置单) of a case says, in Chinese.</summary>
/// <param name="Company">The company's name.</param>
/// <param name="Number">The complaint's number.</param>
/// <param name="Sections">In the order of the page.</param>
/// <param name="Signatures">Oldest first.</param>
/// <param name="Seal">The hash of the last fact it tells of, which ties it to the case log.</param>
internal sealed record DispositionSheet(
    string Company, string Number, IReadOnlyList<SheetSection> Sections, IReadOnlyList<SheetSignature> Signatures, string Seal)
{
    /// <summary>The record of a case as it stood after a fact, made of the facts up to it alone.</summary>
    public static DispositionSheet Of(CaseRef id, IReadOnlyList<FactEntry> entries, DispositionNames names)
    {
        var complaint = ComplaintFold.Replay(id, entries);
        return new(names.Of(id.Company), complaint.Filed!.Number, SheetSections.Of(complaint, entries, names), SheetSignatures.Of(complaint, entries, names), complaint.LastHash);
    }

    /// <summary>The printable document; the same sheet gives the same bytes.</summary>
    public byte[] ToPdf()
    {
        var document = new PdfDocument($"售后处置单 {Number}");
        var table = new TableWriter(document);
        table.Title(Company, 12);
        table.Title("售后处置单", 20);
        table.Title($"编号 {Number}", 11);
        foreach (var section in Sections)
        {
            table.Heading(section.Title);
            foreach (var row in section.Rows)
                table.Row([0.2, 0.8], [row.Label, row.Value]);
        }
        table.Heading("办理与签署");
        double[] shares = [0.21, 0.21, 0.2, 0.38];
        table.Row(shares, ["时间", "事项", "签署人", "说明"], isHead: true);
        foreach (var signed in Signatures)
            table.Row(shares, [Clocks.BusinessCalendar.ToLocalStamp(signed.At), signed.What, signed.Who, signed.Note]);
        table.Row([0.2, 0.8], ["台账校验码", Seal]);
        table.Number($"售后处置单 {Number}");
        return document.ToBytes();
    }
}
