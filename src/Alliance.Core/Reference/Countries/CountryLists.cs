namespace Alliance.Core;

/// <summary>Reads the lists of ISO 3166 and the files that belong to them.</summary>
internal static class CountryLists
{
    private const string NamePrefix = "name_";

    /// <param name="file">The countries.</param>
    /// <param name="namesFile">Their names in other languages; null: only the English names are read.</param>
    /// <param name="regions">The regions in which the countries may lie; null: regions are not checked.</param>
    public static List<Country> Read(ReferenceFile file, ReferenceFile? namesFile = null, ValueList<M49Region>? regions = null)
    {
        var codes = Codes(file);
        List<Country> countries = [];
        var table = new TableReader(file);
        var names = namesFile is null ? default : new TableReader(namesFile);
        while (table.NextRow())
        {
            var code = table.Country();
            var country = new Country
            {
                Code = code,
                Alpha2 = Alpha2(ref table, code),
                Alpha3 = Alpha3(ref table),
                Numeric = table.DigitsOrNull(3),
                Region = Region(ref table, regions),
                CodeValidity = table.Span(),
                Successors = Successors(ref table, codes),
                Names = LocalizedText.Of(("en", table.Text())),
            };
            countries.Add(namesFile is not null && names.NextRow(table.Key) ? country with { Names = Names(ref names, namesFile.Form, country.Names) } : country);
        }
        if (namesFile is not null)
            names.RequireEnd(file.Form);
        return countries;
    }

    public static IEnumerable<CountryReservation> Reservations(ReferenceFile file)
    {
        List<CountryReservation> reservations = [];
        var table = new TableReader(file);
        while (table.NextRow())
            reservations.Add(new(table.Country(), table.Word<CountryCodeStatus>(), table.TextOrNull()));
        return reservations;
    }

    /// <param name="file">The aliases.</param>
    /// <param name="countries">The countries that they may name.</param>
    /// <param name="sources">The sources that they may cite.</param>
    public static ValueList<CountryAlias> Aliases(ReferenceFile file, IEnumerable<Country> countries, ReferenceSources sources)
    {
        HashSet<CountryCode> codes = [.. countries.Select(country => country.Code)];
        List<CountryAlias> aliases = [];
        var table = new TableReader(file);
        while (table.NextRow())
        {
            aliases.Add(new()
            {
                Code = table.Country() is var code && codes.Contains(code) ? code : throw table.Fault("a code of countries.csv"),
                Name = Alias(ref table),
                Language = Language(ref table),
                Kind = table.Word<CountryAliasKind>() is var kind && kind != CountryAliasKind.Unspecified ? kind : throw table.Fault(),
                Validity = table.SpanOrNull() is var days && (days is not null) == (kind == CountryAliasKind.Former) ? days : throw table.Fault("a span of days in EDTF for a former name, and empty for another alias"),
                Source = table.Source(sources),
            });
        }
        return [.. aliases];
    }

    private static string Alias(ref TableReader table)
    {
        Span<char> key = stackalloc char[CountryNameKey.Capacity];
        return table.Text() is var name && CountryNameKey.Write(name, key) > 0 ? name : throw table.Fault("a name with at least one word and at most 128 characters");
    }

    private static string? Language(ref TableReader table) => table.TextOrNull() switch
    {
        null => null,
        { Length: 2 } language when language.All(char.IsAsciiLetterLower) => language,
        _ => throw table.Fault(),
    };

    private static HashSet<CountryCode> Codes(ReferenceFile file)
    {
        HashSet<CountryCode> codes = [];
        var table = new TableReader(file);
        while (table.NextRow())
            codes.Add(table.Country());
        return codes;
    }

    /// <summary>Reads the alpha-2 code: the code itself, or the first two of the four letters of a former country's code.</summary>
    private static CountryCode Alpha2(ref TableReader table, CountryCode code) =>
        table.Country() is var alpha2 && !alpha2.IsFormer && code.ToString().StartsWith(alpha2.ToString(), StringComparison.Ordinal)
            ? alpha2
            : throw table.Fault("the first two letters of the code");

    private static string Alpha3(ref TableReader table) =>
        table.Text() is { Length: 3 } letters && letters.All(char.IsAsciiLetterUpper) ? letters : throw table.Fault();

    private static int Region(ref TableReader table, ValueList<M49Region>? regions) =>
        table.Digits(3) is var region && (regions is null || regions.Value.Any(one => one.Code == region)) ? region : throw table.Fault("a region of m49_regions.csv");

    private static ValueList<CountryCode> Successors(ref TableReader table, HashSet<CountryCode> codes)
    {
        if (table.TextOrNull() is not { } text)
            return [];
        List<CountryCode> successors = [];
        foreach (var word in text.Split(' '))
            successors.Add(CountryCode.TryParse(word, out var code) && codes.Contains(code) ? code : throw table.Fault("codes of this file separated by spaces, or empty"));
        return [.. successors];
    }

    /// <summary>Reads the names; the file omits a name that is the same as the English one.</summary>
    private static LocalizedText Names(ref TableReader table, ReferenceForm form, LocalizedText english)
    {
        var entries = new LocalizedText.Entry[form.Columns.Length];
        entries[0] = english.Entries[0];
        for (var i = 1; i < entries.Length; i++)
            entries[i] = new(form.Columns[i][NamePrefix.Length..], table.TextOrNull() ?? entries[0].Text);
        return LocalizedText.TryFromArray(entries, out var names) ? names : english;
    }
}
