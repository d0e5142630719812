namespace Alliance.Core;

/// <summary>Reads the lists of ISO 4217 and what belongs to them. All are in the order of the codes, and so they are read side by side.</summary>
internal static class CurrencyLists
{
    public static List<Currency> Read()
    {
        List<Currency> currencies = [];
        var uses = new TableReader(ReferenceTables.CurrencyUses);
        var successions = new TableReader(ReferenceTables.CurrencySuccessions);
        var rates = new TableReader(ReferenceTables.EuroRates);
        var ambiguities = new TableReader(ReferenceTables.CurrencyAmbiguities);
        var names = new TableReader(ReferenceTables.CurrencyNames);
        var minorUnits = new TableReader(ReferenceTables.CurrencyMinorUnits);
        foreach (var code in CurrencyCode.Known)
        {
            var rate = EuroRate(ref rates, code);
            currencies.Add(new()
            {
                Code = code,
                Name = code.EnglishName!,
                Numeric = code.Numeric,
                MinorUnits = code.MinorUnits,
                Kind = code.Kind,
                Uses = Uses(ref uses, code),
                Successions = rate is null ? Successions(ref successions, code) : [ToEuro(rate)],
                EuroRate = rate,
                Ambiguities = Ambiguities(ref ambiguities, code),
                EarlierNames = Names(ref names, code),
                EarlierMinorUnits = MinorUnits(ref minorUnits, code),
            });
        }
        return currencies;
    }

    private static ValueList<CurrencyUse> Uses(ref TableReader table, CurrencyCode code)
    {
        List<CurrencyUse> uses = [];
        while (table.NextRow(code))
            uses.Add(new() { Country = table.Country(), Institution = table.TextOrNull(), Tender = table.Span(), Coded = table.Span() });
        return [.. uses];
    }

    private static ValueList<CurrencySuccession> Successions(ref TableReader table, CurrencyCode code)
    {
        List<CurrencySuccession> successions = [];
        while (table.NextRow(code))
        {
            successions.Add(new()
            {
                From = code,
                Country = table.Country(),
                Validity = Validity.From(ValidityEnd.Parse(table.Next(), provider: null)),
                To = table.Currency(),
                FromUnits = table.Number(),
                ToUnits = table.Number(),
                Confidence = table.Confidence(),
                Source = table.Source(),
            });
        }
        return [.. successions];
    }

    private static EuroConversionRate? EuroRate(ref TableReader table, CurrencyCode code) => !table.NextRow(code) ? null : new()
    {
        Currency = code,
        Rate = table.Number()!.Value,
        From = table.Day(),
        DualUntil = table.Day(),
        Confidence = table.Confidence(),
        Source = table.Source(),
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

    private static ValueList<CurrencyAmbiguity> Ambiguities(ref TableReader table, CurrencyCode code)
    {
        List<CurrencyAmbiguity> ambiguities = [];
        while (table.NextRow(code))
        {
            ambiguities.Add(new()
            {
                Validity = table.Span()!.Value,
                Other = table.Currency(),
                Reason = table.Text(),
                Confidence = table.Confidence(),
                Source = table.Source(),
            });
        }
        return [.. ambiguities];
    }

    private static ValueList<EarlierName> Names(ref TableReader table, CurrencyCode code)
    {
        List<EarlierName> names = [];
        while (table.NextRow(code))
            names.Add(new() { Validity = Validity.Until(table.Date()), Name = table.Text() });
        return [.. names];
    }

    private static ValueList<EarlierMinorUnits> MinorUnits(ref TableReader table, CurrencyCode code)
    {
        List<EarlierMinorUnits> minorUnits = [];
        while (table.NextRow(code))
            minorUnits.Add(new() { Validity = table.Span()!.Value, Count = table.Whole(), Confidence = table.Confidence(), Source = table.Source() });
        return [.. minorUnits];
    }
}
