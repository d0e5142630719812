using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alliance.Tool;

/// <summary>
/// Values as the texts of cells. A text stands as it is where the format has a text; every other value is JSON, and an empty cell is no value.
/// A cell that begins with a quotation mark is a JSON string: that is how a text is written which is empty, or which would otherwise be read as another one.
/// </summary>
internal static class CellText
{
    private const char Guard = '\'';

    /// <summary>The cell of a text.</summary>
    public static string OfText(string text) => text.Length == 0 || text[0] == '"' || IsGuarded(text) ? Quoted(text) : text;

    /// <summary>The JSON of a cell.</summary>
    /// <param name="cell">The cell; not empty.</param>
    /// <param name="form">The form of the value; null for an object of unknown members.</param>
    /// <exception cref="FormatException">The cell holds no value of this form; the message says what would be right.</exception>
    public static string ToJson(string cell, MemberForm? form)
    {
        if (form is { IsText: true })
            return cell[0] == '"' ? Checked(cell, JsonValueKind.String, "a text that begins with a quotation mark is written as a JSON string, such as \"\\\"text\\\"\"") : Quoted(cell);
        // Spreadsheets write these words in capitals.
        if (form is { IsTruth: true } && bool.TryParse(cell, out bool truth))
            return truth ? "true" : "false";
        return form switch
        {
            null => Checked(cell, JsonValueKind.Object, "the members that the format does not know are a JSON object, such as {\"x-note\":\"text\"}"),
            { IsNumber: true } => Checked(cell, JsonValueKind.Number, "a number is written as 1234.5"),
            { IsTruth: true } => throw new FormatException("it is true or false"),
            { Items: not null } => Checked(cell, JsonValueKind.Array, "a list is written as JSON, such as [\"text\"]"),
            _ => Checked(cell, JsonValueKind.Object, "an object is written as JSON, such as {\"member\":\"text\"}"),
        };
    }

    /// <summary>A cell with an apostrophe before it where a spreadsheet would take it for a formula.</summary>
    public static string Guarded(string cell) => IsFormula(cell) ? Guard + cell : cell;

    /// <summary>A cell without the apostrophe that <see cref="Guarded"/> wrote before it.</summary>
    public static string Unguarded(string cell) => IsGuarded(cell) ? cell[1..] : cell;

    private static bool IsGuarded(string cell) => cell.Length > 1 && cell[0] == Guard && IsFormula(cell[1..]);

    private static bool IsFormula(string cell) => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' && !IsNumber(cell);

    private static bool IsNumber(string cell) => cell[0] == '-' && decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static string Checked(string json, JsonValueKind kind, string right)
    {
        try
        {
            using JsonDocument value = JsonDocument.Parse(json);
            // A line break between the tokens would end the line that the record becomes.
            return value.RootElement.ValueKind == kind ? value.RootElement.GetRawText().Replace('\n', ' ').Replace('\r', ' ') : throw new FormatException(right);
        }
        catch (JsonException error)
        {
            throw new FormatException(right, error);
        }
    }
}
