using System.CommandLine;
using System.Globalization;

namespace Alliance.Tool;

/// <summary>Days as the command line states them.</summary>
internal static class DayText
{
    /// <summary>The word for the present day.</summary>
    public const string Today = "today";

    /// <summary>The day that an option states; null where it is not given.</summary>
    /// <exception cref="ToolException">The text is not a day.</exception>
    public static LocalDate? Of(ParseResult result, Option<string?> option) => result.GetValue(option) is { } text ? Parse(text, ToolOptions.NameOf(result, option)) : null;

    /// <summary>The day as <c>2024-12-12</c>.</summary>
    public static string Iso(LocalDate day) => PartialDate.From(day).ToString();

    /// <summary>The day that a text states.</summary>
    /// <param name="text">The text.</param>
    /// <param name="option">The name of the option or argument, for the message.</param>
    /// <exception cref="ToolException">The text is not a day.</exception>
    public static LocalDate Parse(string text, string option)
    {
        if (text == Today)
            return LocalDate.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        if (PartialDate.TryParse(text, out PartialDate date))
        {
            return date.Day is not null
                ? date.Earliest
                : throw ToolException.Usage(string.Create(CultureInfo.InvariantCulture, $"{option} takes a day; {text} is a {(date.Month is null ? "year" : "month")}. Its last day is {Iso(date.Latest)}."));
        }
        throw ToolException.Usage($"{PlainText.Quoted(text)} is not a day; {option} takes a day such as 2024-12-12, or {Today}.");
    }
}
