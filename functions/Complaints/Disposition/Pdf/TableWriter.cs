namespace ComplaintCloud.Complaints.Disposition;

/// <summary>Writes headings and framed rows from top to bottom, over as many pages as it takes.</summary>
internal sealed class TableWriter
{
    private const double Margin = 48;
    private const double Bottom = 60;
    private const double TextSize = 10;
    private const double LineHeight = 15;
    private const double Padding = 5;
    private const double Inner = PdfPage.Width - (2 * Margin);

    private readonly PdfDocument document;
    private PdfPage page;
    private double y = PdfPage.Height - Margin;

    /// <summary>Begins at the top of a document's first page.</summary>
    public TableWriter(PdfDocument document) => (this.document, page) = (document, document.AddPage());

    /// <summary>A line in the middle.</summary>
    public void Title(string text, double size)
    {
        y -= size + Padding;
        page.Text((PdfPage.Width - PdfFont.WidthOf(text, size)) / 2, y, size, text);
    }

    /// <summary>The head of a part, kept with the row that follows.</summary>
    public void Heading(string text)
    {
        Require(4 * LineHeight);
        y -= LineHeight + (2 * Padding);
        page.Text(Margin, y, TextSize + 1, text);
        y -= Padding;
    }

    /// <summary>A row of cells with these shares of the width; a long one goes on over the next page.</summary>
    public void Row(IReadOnlyList<double> shares, IReadOnlyList<string> cells, bool isHead = false)
    {
        var lines = cells.Select((cell, i) => TextWrap.Lines(cell, TextSize, (shares[i] * Inner) - (2 * Padding))).ToList();
        var (from, count) = (0, lines.Max(cell => cell.Count));
        while (from < count)
        {
            Require(LineHeight + (2 * Padding));
            var fits = (int)((y - Bottom - (2 * Padding)) / LineHeight);
            // A row that fits on a page of its own is not torn.
            if (from == 0 && fits < count && count <= 10)
            {
                NewPage();
                continue;
            }
            var take = Math.Min(fits, count - from);
            Draw(shares, lines.ConvertAll(cell => cell.Skip(from).Take(take).ToList()), take, isHead);
            from += take;
        }
    }

    /// <summary>Writes under each page what it belongs to and which it is.</summary>
    public void Number(string what)
    {
        for (var i = 0; i < document.Pages.Count; i++)
        {
            document.Pages[i].Text(Margin, Bottom - 24, TextSize - 1, what);
            var number = $"第 {i + 1} 页 共 {document.Pages.Count} 页";
            document.Pages[i].Text(PdfPage.Width - Margin - PdfFont.WidthOf(number, TextSize - 1), Bottom - 24, TextSize - 1, number);
        }
    }

    private void Draw(IReadOnlyList<double> shares, List<List<string>> cells, int lines, bool isHead)
    {
        var (height, x) = ((lines * LineHeight) + (2 * Padding), Margin);
        for (var i = 0; i < cells.Count; i++)
        {
            var width = shares[i] * Inner;
            if (isHead || (i == 0 && cells.Count == 2))
                page.Shade(x, y - height, width, height);
            page.Frame(x, y - height, width, height);
            for (var line = 0; line < cells[i].Count; line++)
                page.Text(x + Padding, y - Padding - ((line + 1) * LineHeight) + 4, TextSize, cells[i][line]);
            x += width;
        }
        y -= height;
    }

    private void Require(double height)
    {
        if (y - height < Bottom)
            NewPage();
    }

    private void NewPage()
    {
        page = document.AddPage();
        y = PdfPage.Height - Margin;
    }
}
