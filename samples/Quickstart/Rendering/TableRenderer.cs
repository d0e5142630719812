using System.Globalization;
using Alliance.Core;
using Spectre.Console;

namespace Quickstart;

/// <summary>Prints the answer as headings and tables.</summary>
internal static class TableRenderer
{
    private const int PipedWidth = 80;
    private const int NarrowestWidth = 60;

    public static void Print(Report report)
    {
        IAnsiConsole console = Open();
        console.WriteLine(Plain.Text(report.Title), new Style(decoration: Decoration.Bold));
        console.WriteLine($"As of {PartialDate.From(report.Day)}.{KnownUpTo(report)}");
        foreach (Section section in report.Sections)
            Print(console, section);
    }

    private static string KnownUpTo(Report report) => (report.KnownAsOf, report.IsBeyondKnown) switch
    {
        ({ } known, true) => $" Note: the dataset contains nothing later than {PartialDate.From(known)};\nlater changes are not in this answer.",
        ({ } known, false) => $" The data are known to be complete up to {PartialDate.From(known)}.",
        _ => " The dataset does not state up to which day it is complete.",
    };

    private static void Print(IAnsiConsole console, Section section)
    {
        console.WriteLine();
        console.WriteLine(section.Title.ToUpperInvariant(), new Style(decoration: Decoration.Bold));
        if (section.Rows.Count == 0)
        {
            console.WriteLine(section.WhenEmpty);
            return;
        }
        if (section.Note is not null)
            console.WriteLine(section.Note);
        foreach (TextTable table in section.Tables)
        {
            if (table.Caption is not null)
            {
                console.WriteLine();
                console.WriteLine(Plain.Text(table.Caption), new Style(decoration: Decoration.Bold));
            }
            console.Write(Drawn(table, console.Profile.Width));
        }
        if (section.Diagram is { } diagram)
        {
            console.WriteLine();
            console.Write(Drawn(diagram, console.Profile.Width));
        }
    }

    /// <summary>Cells are <see cref="Text"/>, not markup: no text of a dataset is interpreted as a style.</summary>
    private static Table Drawn(TextTable table, int width)
    {
        var drawn = new Table { Border = TableBorder.Horizontal, UseSafeBorder = true };
        foreach (string heading in table.Headings)
            drawn.AddColumn(new TableColumn(new Text(heading)));
        foreach (IReadOnlyList<string> line in table.Lines)
            drawn.AddRow(line.Select(cell => new Text(Plain.Text(cell))));
        drawn.ShowRowSeparators = table.NaturalWidth > width || table.HasCellsOfSeveralLines;
        return drawn;
    }

    /// <summary>Spectre.Console interprets labels as markup, so they are escaped.</summary>
    private static BarChart Drawn(BarDiagram diagram, int width)
    {
        var drawn = new BarChart { Width = width - 1, Label = Markup.Escape(Plain.Text(diagram.Caption)), LabelAlignment = Justify.Left, MaxValue = 100, Culture = CultureInfo.InvariantCulture };
        foreach ((string label, double value) in diagram.Bars)
            drawn.AddItem(Markup.Escape(Plain.Text(label)), value, label.EndsWith(": seen", StringComparison.Ordinal) ? Color.Green : Color.Grey);
        return drawn;
    }

    /// <summary>
    /// Opens the console: plain text of 80 columns if the output is piped, also on a build server; otherwise the terminal's width and colours.
    /// </summary>
    private static IAnsiConsole Open()
    {
        bool piped = Console.IsOutputRedirected;
        var settings = new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) };
        if (piped)
        {
            settings.Ansi = AnsiSupport.No;
            settings.ColorSystem = ColorSystemSupport.NoColors;
            settings.Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false };
        }
        IAnsiConsole console = AnsiConsole.Create(settings);
        console.Profile.Width = piped ? PipedWidth : Math.Max(NarrowestWidth, console.Profile.Width);
        return console;
    }
}
