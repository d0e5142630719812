using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Alliance.Tool;

/// <summary>
/// Standard output: tables and wrapped lines in a terminal or for a given width; otherwise plain lines, whose cells are separated by tabs. A pipe that is closed by its reader ends the output quietly.
/// </summary>
internal sealed class ToolOutput : IDisposable
{
    private const int BufferSize = 64 * 1024;
    private const string Bold = "\e[1m";
    private const string Normal = "\e[0m";

    private static readonly JsonWriterOptions JsonForm = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly BufferedStream _stream = new(Console.OpenStandardOutput(), BufferSize);
    private readonly int? _width;
    private readonly bool _isStyled;

    private ToolOutput(int? width, bool isStyled) => (_width, _isStyled) = (width, isStyled);

    /// <summary>The output of a command line.</summary>
    public static ToolOutput Of(ParseResult result)
    {
        bool isTerminal = !Console.IsOutputRedirected;
        bool isStyled = isTerminal && !IsSet("NO_COLOR") && IsSet("TERM") && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new(result.GetValue(ToolOptions.Width) ?? (isTerminal ? Math.Max(Console.WindowWidth, ToolOptions.LeastWidth) : null), isStyled);
    }

    /// <summary>The width for which text is laid out; null for plain lines.</summary>
    public int? Width => _width;

    /// <summary>Writes a line, wrapped between words where there is a width.</summary>
    public void Line(string text)
    {
        string line = PlainText.Line(text);
        Write(_width is { } width ? string.Concat(WrappedText.Lines(line, width).Select(part => $"{part}\n")) : $"{line}\n");
    }

    /// <summary>Writes a line that is not wrapped, because it is laid out already, or because programs read it.</summary>
    public void Unwrapped(string text) => Write($"{PlainText.WithSpace(text)}\n");

    /// <summary>Writes lines to standard error, after what was written to standard output.</summary>
    public void Note(string text)
    {
        _stream.Flush();
        StandardError.Write(text);
    }

    /// <summary>Writes a table; nothing if it has no row.</summary>
    public void Table(TextTable table)
    {
        if (table.Rows.Count == 0)
            return;
        if (_width is not { } width)
        {
            Write(string.Concat(table.Rows.Prepend(table.Headings).Select(row => $"{string.Join('\t', row)}\n")));
            return;
        }
        var layout = TableLayout.Of(table, width);
        Write(_isStyled ? $"\n{Bold}{layout.Heading}{Normal}\n" : $"\n{layout.Heading}\n");
        Write(string.Concat(layout.Lines().Select(line => $"{line}\n")));
        Write("\n");
    }

    /// <summary>Writes a line of a difference: cut to the width where there is one, otherwise as it is.</summary>
    public void Difference(DifferenceLine line) => Write($"{(_width is { } width ? (line with { Text = PlainText.WithSpace(line.Text) }).CutTo(width) : line.Text)}\n");

    /// <summary>Writes a text as it is.</summary>
    public void Verbatim(ReadOnlySpan<byte> utf8) => _stream.Write(utf8);

    /// <summary>Writes an answer as JSON.</summary>
    public void Json<T>(T answer, JsonTypeInfo<T> form)
    {
        using (var writer = new Utf8JsonWriter(_stream, JsonForm))
            JsonSerializer.Serialize(writer, answer, form);
        _stream.Write("\n"u8);
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    private void Write(string text) => _stream.Write(Encoding.UTF8.GetBytes(text));

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
