using System.Text.Json;

namespace Alliance.Core.SchemaCheck;

/// <summary>Texts near the edge of a form, right and wrong ones; which is which, the library says.</summary>
internal static class FormCases
{
    private const int Tags = 600;

    private static readonly string[] Years = ["0000", "0001", "0100", "2023", "2024", "3000", "9999", "24", "02024", "-2024"];
    private static readonly string[] Months = ["", "-00", "-01", "-02", "-04", "-11", "-12", "-13", "-1", "12", "-"];
    private static readonly string[] Days = ["", "-00", "-01", "-28", "-29", "-30", "-31", "-32", "-1", "T", "-010"];

    private static readonly string[] Subtags =
        ["en", "DE", "deu", "yue", "Hant", "hans", "abcde", "419", "1996", "rozaj", "nedis", "u", "T", "co", "phonebk", "x", "private", "i", "toolongtag", "1", "12", "", "é"];

    public static IEnumerable<Case> All => [.. Dates.Select(Date), .. Dates.SelectMany(Ends).Select(End), .. Enumerable.Range(0, Tags).Select(Tag)];

    private static IEnumerable<string> Dates => from year in Years from month in Months from day in Days select year + month + day;

    private static Case Date(string date) => Case.Of("date", nameof(PartialDate), JsonSerializer.Serialize(date));

    /// <summary>That there is no 29 February in most years, the schema cannot say within a range.</summary>
    private static IEnumerable<string> Ends(string date) => date.EndsWith("-02-29", StringComparison.Ordinal) ? [date] : [date, $"[..{date}]", $"[{date}..]", $"[{date}]", $"{date}.."];

    private static Case End(string end) => Case.Of("end", nameof(Validity), $$"""{"until":{{JsonSerializer.Serialize(end)}}}""");

    /// <summary>No subtag stands twice, for the schema cannot say that none may.</summary>
    private static Case Tag(int seed)
    {
        string[] subtags = [.. Subtags.OrderBy(subtag => Mutations.Scatter(seed, Array.IndexOf(Subtags, subtag)))];
        string tag = string.Join('-', subtags.Take(1 + (seed % 5)));
        return Case.Of("language tag", nameof(LocalizedText), $$"""{{{JsonSerializer.Serialize(tag)}}:"x"}""");
    }
}
