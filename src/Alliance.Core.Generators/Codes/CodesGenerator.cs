using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Alliance.Core.Generators.Codes;

/// <summary>
/// Writes the catalogues of <c>CountryCode</c> and <c>CurrencyCode</c> from <c>countries.csv</c> and
/// <c>currencies.csv</c>: a property for each code, and what is known of it as static data.
/// </summary>
[Generator]
public sealed class CodesGenerator : IIncrementalGenerator
{
    private static readonly Column[] Countries =
    [
        new("alpha2", "[A-Z]{2}", "two letters A to Z"),
        new("alpha3", "[A-Z]{3}", "three letters A to Z"),
        new("numeric", "[0-9]{3}", "three digits"),
        new("name_en", Name, "a name without spaces around it or quotes"),
    ];

    private static readonly Column[] Currencies =
    [
        new("code", "[A-Z]{3}", "three letters A to Z"),
        new("numeric", "[0-9]{3}", "three digits"),
        new("minor_units", "[0-4]?", "a digit 0 to 4, or empty where ISO 4217 says N.A."),
        new("name_en", Name, "a name without spaces around it or quotes"),
    ];

    private const string Name = @"[^\s""](?:[^""]*[^\s""])?";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        Register("countries.csv", Countries, CountrySource);
        Register("currencies.csv", Currencies, CurrencySource);

        void Register(string file, Column[] columns, Func<ImmutableArray<string[]>, string> source)
        {
            var texts = context.AdditionalTextsProvider
                .Where(text => string.Equals(Path.GetFileName(text.Path), file, StringComparison.Ordinal))
                .Select((text, cancellation) => (text.Path, Text: text.GetText(cancellation)?.ToString() ?? ""));
            context.RegisterSourceOutput(texts, (output, text) =>
            {
                var rows = CsvTable.Read(text.Path, text.Text, columns, output.ReportDiagnostic);
                output.AddSource(Path.ChangeExtension(file, ".g.cs"), source(rows));
            });
        }
    }

    private static string CountrySource(ImmutableArray<string[]> rows) => CatalogueSource.Write(
        "CountryCode", "uint", [.. rows.Select(row => new CatalogueEntry(row[0], PackCountry(row[0]), row[3]))], "");

    private static string CurrencySource(ImmutableArray<string[]> rows) => CatalogueSource.Write(
        "CurrencyCode",
        "ushort",
        [.. rows.Select(row => new CatalogueEntry(row[0], PackCurrency(row[0]), row[3]))],
        $$"""
            private static int? MinorUnitsOf(ushort packed) => packed switch
            {
        {{string.Join("\n", rows.Where(row => row[2] is not "").GroupBy(row => row[2], row => PackCurrency(row[0]), StringComparer.Ordinal)
            .Select(group => $"        {string.Join(" or ", group)} => {group.Key},"))}}
                _ => null,
            };

        """);

    // As the structs pack their letters; a test parses every code of the files and compares.
    private static string PackCountry(string code) => $"0x{(int)code[0]:X2}{(int)code[1]:X2}0000";

    private static string PackCurrency(string code) =>
        code.Aggregate(0, (packed, letter) => (packed * 26) + (letter - 'A'), packed => packed + 1)
            .ToString(CultureInfo.InvariantCulture);
}
