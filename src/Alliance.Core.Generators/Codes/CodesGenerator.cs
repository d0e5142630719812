using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Alliance.Core.Generators.Codes;

/// <summary>
/// Writes the catalogues behind <c>CountryCode</c> and <c>CurrencyCode</c> from the files of <c>data/reference</c>: a property
/// and static data for each code, and the files themselves, compressed, with their form.
/// </summary>
[Generator]
public sealed class CodesGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        Register(ReferenceFiles.Countries, static (file, text, rows) => CountrySource(rows) + TableSource.Properties(file, text));
        Register(ReferenceFiles.Currencies, static (file, text, rows) => CurrencySource(rows) + TableSource.Properties(file, text));
        foreach (var table in ReferenceFiles.Tables)
            Register(table, static (file, text, _) => TableSource.Write(file, text));

        void Register(ReferenceFile file, Func<ReferenceFile, string, ImmutableArray<string[]>, string> source)
        {
            var texts = context.AdditionalTextsProvider
                .Where(text => string.Equals(Path.GetFileName(text.Path), file.Name, StringComparison.Ordinal))
                .Select((text, cancellation) => (text.Path, Text: text.GetText(cancellation)?.ToString() ?? ""))
                .WithTrackingName(file.Name);
            context.RegisterSourceOutput(texts, (output, text) =>
            {
                var rows = CsvTable.Read(text.Path, text.Text, file, output.ReportDiagnostic);
                output.AddSource(Path.ChangeExtension(file.Name, ".g.cs"), source(file, text.Text, rows));
            });
        }
    }

    private static string CountrySource(ImmutableArray<string[]> rows) => CatalogueSource.Write(
        "CountryCode",
        [.. rows.Select(row => new CatalogueEntry(row[0], PackCountry(row[0]), row[7], row[0].Length == 2))],
        $$"""
            /// <summary>Three digits for each code, or three spaces.</summary>
            private static ReadOnlySpan<byte> Numbers => "{{string.Concat(rows.Select(row => row[3] is "" ? "   " : row[3]))}}"u8;

            private static string? Alpha3At(int place) => place switch
            {
        {{string.Join("\n", rows.Select((row, place) => $"        {place} => \"{row[2]}\","))}}
                _ => null,
            };

            private static string? WithdrawnAt(int place) => place switch
            {
        {{string.Join("\n", rows.Select((row, place) => (row, place)).Where(pair => pair.row[0].Length == 4)
            .Select(pair => $"        {pair.place} => \"{pair.row[5].Substring(pair.row[5].IndexOf('/') + 1)}\","))}}
                _ => null,
            };

        """);

    private static string CurrencySource(ImmutableArray<string[]> rows) => CatalogueSource.Write(
        "CurrencyCode",
        [.. rows.Select(row => new CatalogueEntry(row[0], PackCurrency(row[0]), row[5], row[4] is "active"))],
        $$"""
            /// <summary>Three digits for each code, or three spaces.</summary>
            private static ReadOnlySpan<byte> Numbers => "{{string.Concat(rows.Select(row => row[1] is "" ? "   " : row[1]))}}"u8;

            /// <summary>A digit for each code, or a space.</summary>
            private static ReadOnlySpan<byte> MinorUnitCounts => "{{string.Concat(rows.Select(row => row[2] is "" ? " " : row[2]))}}"u8;

            private static ReadOnlySpan<byte> Kinds => [{{string.Join(", ", rows.Select(row => $"(byte)CurrencyKind.{char.ToUpperInvariant(row[3][0])}{row[3].Substring(1)}"))}}];

        """);

    // Letters are packed in the same way as in the structs; a test parses every code of the files and compares.
    private static byte[] PackCountry(string code) => [.. code.PadRight(4, '\0').Select(letter => (byte)letter)];

    private static byte[] PackCurrency(string code)
    {
        var packed = code.Aggregate(0, (packed, letter) => (packed * 26) + (letter - 'A'), packed => packed + 1);
        return [(byte)(packed >> 8), (byte)(packed & 0xFF)];
    }
}
