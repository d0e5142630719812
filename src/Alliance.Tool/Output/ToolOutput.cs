using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Spectre.Console;

namespace Alliance.Tool;

/// <summary>
/// Standard output: tables and wrapped lines in a terminal or for a given width; otherwise plain lines, whose cells are separated by tabs. A pipe that is closed by its reader ends the output quietly.
/// </summary>
internal sealed class ToolOutput : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private static readonly JsonWriterOptions JsonForm = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly BufferedStream _stream = new(Console.OpenStandardOutput(), BufferSize);
    private readonly int? _width;
    private readonly bool _isTerminal = !Console.IsOutputRedirected;

    private ToolOutput(int? width) => _width = width;

    /// <summary>The output of a command line.</summary>
    public static ToolOutput Of(ParseResult result) => new(result.GetValue(ToolOptions.Width));

    /// <summary>Whether lines are laid out for a width.</summary>
    public bool IsLaidOut => _isTerminal || _width is not null;

    private int Width => _width ?? Math.Max(Console.WindowWidth, ToolOptions.LeastWidth);

    /// <summary>Writes a line, wrapped between words where there is a width.</summary>
    public void Line(string text = "") => Lay(new Text(PlainText.Line(text)), PlainText.Line(text));

    /// <summary>Writes a heading.</summary>
    public void Heading(string text) => Lay(new Text(PlainText.Line(text), new Style(decoration: Decoration.Bold)), PlainText.Line(text));

    /// <summary>Writes a line that is never wrapped.</summary>
    public void Unwrapped(string text) => Write($"{PlainText.Line(text)}\n");

    /// <summary>Writes a line of a difference: cut to the width in a terminal, otherwise as it is.</summary>
    public void Difference(DifferenceLine line) => Write($"{(IsLaidOut ? PlainText.WithSpace(line.CutTo(Width)) : line.Text)}\n");

    /// <summary>Writes a line that is laid out already.</summary>
    public void LaidOut(string line) => Write($"{PlainText.WithSpace(line)}\n");

    /// <summary>Writes a text as it is.</summary>
    public void Verbatim(ReadOnlySpan<byte> utf8) => _stream.Write(utf8);

    /// <summary>Writes a line to standard error, after what was written to standard output.</summary>
    public void Note(string text)
    {
        _stream.Flush();
        Console.Error.WriteLine(PlainText.Line(text));
    }

    /// <summary>Writes a table; nothing if it has no row.</summary>
    public void Table(TextTable table)
    {
        if (table.Rows.Count == 0)
            return;
        if (!IsLaidOut)
        {
            Write(string.Concat(table.Rows.Prepend(table.Headings).Select(row => $"{string.Join('\t', row)}\n")));
            return;
        }
        var shown = new Table().Border(TableBorder.Simple);
        foreach (string heading in table.Headings)
            shown.AddColumn(new TableColumn(new Text(heading, new Style(decoration: Decoration.Bold))).PadLeft(0));
        foreach (IReadOnlyList<string> row in table.Rows)
            shown.AddRow(row.Select(cell => new Text(cell)));
        Lay(shown, "");
    }

    /// <summary>Writes an answer as JSON.</summary>
    public void Json<T>(T answer, JsonTypeInfo<T> form)
    {
        using (var writer = new Utf8JsonWriter(_stream, JsonForm))
            JsonSerializer.Serialize(writer, answer, form);
        _stream.Write("\n"u8);
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    private void Lay(Spectre.Console.Rendering.IRenderable shown, string plain)
    {
        if (!IsLaidOut)
        {
            Write($"{plain}\n");
            return;
        }
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        bool isColoured = _isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = isColoured && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb") ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = Width;
        console.Write(shown);
        if (shown is Text)
            console.WriteLine();
        Write(string.Join('\n', text.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())));
    }

    private void Write(string text) => _stream.Write(Encoding.UTF8.GetBytes(text));
}
