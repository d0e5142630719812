using System.Globalization;
using System.Text.Json;

namespace Alliance.Tool;

/// <summary>The arguments of a call, which have been compared with the parameters of its tool.</summary>
internal sealed class ToolArguments
{
    private readonly Dictionary<string, JsonElement> _given = new(StringComparer.Ordinal);

    /// <param name="tool">The name of the tool.</param>
    /// <param name="parameters">What the tool takes.</param>
    /// <param name="given">What the call states; null for nothing. A JSON null is the same as no argument.</param>
    /// <exception cref="ToolException">An argument is missing, is not known, or has another type.</exception>
    public ToolArguments(string tool, IReadOnlyCollection<ToolParameter> parameters, IEnumerable<KeyValuePair<string, JsonElement>>? given)
    {
        foreach ((string name, JsonElement value) in given ?? [])
        {
            ToolParameter parameter = parameters.FirstOrDefault(one => one.Name == name)
                ?? throw ToolException.Usage($"{tool} has no argument {PlainText.Quoted(name)}; it takes {string.Join(", ", parameters.Select(one => one.Name))}.{NearWords.DidYouMean(name, parameters.Select(one => one.Name))}");
            if (value.ValueKind == JsonValueKind.Null)
                continue;
            if (parameter.Words is { } words && !(value.ValueKind == JsonValueKind.String && words.Contains(value.GetString()!)))
                throw ToolException.Usage($"{name} takes one of {string.Join(", ", words)}; {PlainText.Quoted(TextOf(value))} is not one of them.{NearWords.DidYouMean(TextOf(value), words)}");
            if (!IsOf(parameter.Kind, value))
                throw ToolException.Usage($"{name} takes a JSON {ToolParameter.WordOf(parameter.Kind)}; {PlainText.Quoted(value.GetRawText())} is not {ToolParameter.NounOf(parameter.Kind)}. {parameter.Description}");
            _given.Add(name, value);
        }
        if (parameters.FirstOrDefault(one => one.IsRequired && !_given.ContainsKey(one.Name)) is { } missing)
            throw ToolException.Usage($"{tool} needs the argument {missing.Name}. {missing.Description}");
    }

    /// <summary>A text; null where it is not given.</summary>
    public string? Text(string name) => _given.TryGetValue(name, out JsonElement value) ? value.GetString() : null;

    /// <summary>A text that is required.</summary>
    public string Required(string name) => Text(name)!;

    /// <summary>Whether a flag is given and true.</summary>
    public bool Flag(string name) => _given.TryGetValue(name, out JsonElement value) && value.GetBoolean();

    /// <summary>An amount that is required.</summary>
    /// <exception cref="ToolException">It has too many digits.</exception>
    public decimal Amount(string name) => AmountText.Of(_given[name].GetRawText());

    /// <summary>A number without a fraction, in a range.</summary>
    /// <exception cref="ToolException">It is outside of the range.</exception>
    public int WholeNumber(string name, int absent, int least, int most)
    {
        if (!_given.TryGetValue(name, out JsonElement value))
            return absent;
        return value.TryGetInt32(out int number) && number >= least && number <= most
            ? number
            : throw ToolException.Usage(string.Create(CultureInfo.InvariantCulture, $"{name} takes a whole number from {least} to {most}, and not {PlainText.Quoted(value.GetRawText())}."));
    }

    /// <summary>A day; null where it is not given.</summary>
    /// <exception cref="ToolException">The text is not a day.</exception>
    public LocalDate? Day(string name) => Text(name) is { } text ? DayText.Parse(text, name) : null;

    private static string TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static bool IsOf(ToolParameterKind kind, JsonElement value) => kind switch
    {
        ToolParameterKind.Text => value.ValueKind == JsonValueKind.String,
        ToolParameterKind.Number or ToolParameterKind.WholeNumber => value.ValueKind == JsonValueKind.Number,
        ToolParameterKind.Members => value.ValueKind == JsonValueKind.Object,
        _ => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
    };
}
