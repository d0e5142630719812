namespace Alliance.Core;

/// <summary>Reads the lists of ISO 4217 and the files that belong to them. All files are sorted by code, so they are read together in one pass.</summary>
internal static class CurrencyLists
{
    public static List<Currency> Read(
        ReferenceFile file,
        ReferenceFile usesFile,
        ReferenceFile successionsFile,
        ReferenceFile ratesFile,
        ReferenceFile ambiguitiesFile,
        ReferenceFile namesFile,
        ReferenceFile minorUnitsFile,
        ReferenceSources sources)
    {
        var codes = Codes(file);
        List<Currency> currencies = [];
        var table = new TableReader(file);
        var uses = new TableReader(usesFile);
        var successions = new TableReader(successionsFile);
        var rates = new TableReader(ratesFile);
        var ambiguities = new TableReader(ambiguitiesFile);
        var names = new TableReader(namesFile);
        var minorUnits = new TableReader(minorUnitsFile);
        while (table.NextRow())
        {
            var code = table.Currency();
            int? numeric = table.DigitsOrNull(3);
            int? digits = table.MinorUnitsOrNull();
            var kind = table.Word<CurrencyKind>();
            RequireStatus(ref table);
            var rate = rates.NextRow(table.Key) ? EuroRate(ref rates, code, sources) : null;
            var steps = Successions(ref successions, table.Key, code, codes, sources);
            if (rate is not null && !steps.IsEmpty)
                throw successions.Fault($"a currency without a rate in {ratesFile.Form.File}, which already gives its succession");
            currencies.Add(new()
            {
                Code = code,
                Name = table.Text(),
                Numeric = numeric,
                MinorUnits = digits,
                Kind = kind,
                Uses = Uses(ref uses, table.Key),
                Successions = rate is null ? steps : [ToEuro(rate)],
                EuroRate = rate,
                Ambiguities = Ambiguities(ref ambiguities, table.Key, codes, sources),
                FormerNames = Names(ref names, table.Key),
                FormerMinorUnits = MinorUnits(ref minorUnits, table.Key, sources),
            });
        }
        uses.RequireEnd(file.Form);
        successions.RequireEnd(file.Form);
        rates.RequireEnd(file.Form);
        ambiguities.RequireEnd(file.Form);
        names.RequireEnd(file.Form);
        minorUnits.RequireEnd(file.Form);
        return currencies;
    }

    private static HashSet<CurrencyCode> Codes(ReferenceFile file)
    {
        HashSet<CurrencyCode> codes = [];
        var table = new TableReader(file);
        while (table.NextRow())
            codes.Add(table.Currency());
        return codes;
    }

    private static void RequireStatus(ref TableReader table)
    {
        if (table.Text() is not ("active" or "withdrawn"))
            throw table.Fault();
    }

    private static CurrencyCode Listed(ref TableReader table, HashSet<CurrencyCode> codes) =>
        table.Currency() is var code && codes.Contains(code) ? code : throw table.Fault("a code of currencies.csv");

    private static ValueList<CurrencyUse> Uses(ref TableReader table, scoped ReadOnlySpan<byte> key)
    {
        List<CurrencyUse> uses = [];
        while (table.NextRow(key))
            uses.Add(new() { Country = table.CountryOrNull(), Institution = table.TextOrNull(), Tender = table.SpanOrNull(), CodeValidity = table.SpanOrNull() });
        return [.. uses];
    }

    private static ValueList<CurrencySuccession> Successions(
        ref TableReader table, scoped ReadOnlySpan<byte> key, CurrencyCode code, HashSet<CurrencyCode> codes, ReferenceSources sources)
    {
        List<CurrencySuccession> successions = [];
        while (table.NextRow(key))
        {
            var country = table.CountryOrNull();
            var validity = Validity.From(table.End());
            var to = Listed(ref table, codes);
            if (to == code)
                throw table.Fault("a currency other than the one replaced");
            var fromUnits = table.NumberOrNull();
            var toUnits = table.NumberOrNull();
            if (fromUnits is null != toUnits is null)
                throw table.Fault("a number when from_units is a number, or empty when from_units is empty");
            successions.Add(new()
            {
                From = code,
                Country = country,
                Validity = validity,
                To = to,
                FromUnits = fromUnits,
                ToUnits = toUnits,
                Confidence = table.Confidence(),
                Source = table.Source(sources),
            });
        }
        return [.. successions];
    }

    private static EuroConversionRate EuroRate(ref TableReader table, CurrencyCode code, ReferenceSources sources) => new()
    {
        Currency = code != CurrencyCode.EUR ? code : throw table.Fault("a currency other than EUR"),
        Rate = table.Number(),
        From = table.Day(),
        DualUntil = table.Day(),
        Confidence = table.Confidence(),
        Source = table.Source(sources),
    };

    private static CurrencySuccession ToEuro(EuroConversionRate rate) => new()
    {
        From = rate.Currency,
        To = CurrencyCode.EUR,
        Validity = Validity.From(rate.From),
        FromUnits = rate.Rate,
        ToUnits = 1,
        Confidence = rate.Confidence,
        Source = rate.Source,
    };

    private static ValueList<CurrencyAmbiguity> Ambiguities(
        ref TableReader table, scoped ReadOnlySpan<byte> key, HashSet<CurrencyCode> codes, ReferenceSources sources)
    {
        List<CurrencyAmbiguity> ambiguities = [];
        while (table.NextRow(key))
        {
            ambiguities.Add(new()
            {
                Validity = table.Span(),
                Other = Listed(ref table, codes),
                Reason = table.Text(),
                Confidence = table.Confidence(),
                Source = table.Source(sources),
            });
        }
        return [.. ambiguities];
    }

    private static ValueList<FormerName> Names(ref TableReader table, scoped ReadOnlySpan<byte> key)
    {
        List<FormerName> names = [];
        while (table.NextRow(key))
            names.Add(new() { Validity = Validity.Until(table.Date()), Name = table.Text() });
        return [.. names];
    }

    private static ValueList<FormerMinorUnits> MinorUnits(ref TableReader table, scoped ReadOnlySpan<byte> key, ReferenceSources sources)
    {
        List<FormerMinorUnits> minorUnits = [];
        while (table.NextRow(key))
            minorUnits.Add(new() { Validity = table.Span(), Count = table.MinorUnits(), Confidence = table.Confidence(), Source = table.Source(sources) });
        return [.. minorUnits];
    }
}
