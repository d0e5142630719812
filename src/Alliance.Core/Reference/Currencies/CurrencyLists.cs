namespace Alliance.Core;

/// <summary>Reads the lists of ISO 4217 and what belongs to them.</summary>
internal static class CurrencyLists
{
    public static IEnumerable<Currency> Read()
    {
        var uses = Uses();
        var rates = EuroRates();
        var successions = Successions(rates.Values);
        var ambiguities = Ambiguities();
        var names = Names();
        var minorUnits = MinorUnits();
        foreach (var code in CurrencyCode.Known)
        {
            yield return new()
            {
                Code = code,
                Name = code.EnglishName!,
                Numeric = code.Numeric,
                MinorUnits = code.MinorUnits,
                Kind = code.Kind,
                Uses = [.. uses[code]],
                Successions = [.. successions[code]],
                EuroRate = rates.GetValueOrDefault(code),
                Ambiguities = [.. ambiguities[code]],
                EarlierNames = [.. names[code]],
                EarlierMinorUnits = [.. minorUnits[code]],
            };
        }
    }

    private static ILookup<CurrencyCode, CurrencyUse> Uses() => Rows(
        ReferenceTables.CurrencyUses,
        static (ref table) => new CurrencyUse
        {
            Country = table.Country(),
            Institution = table.TextOrNull(),
            Tender = table.Span(),
            Coded = table.Span(),
        });

    private static Dictionary<CurrencyCode, EuroConversionRate> EuroRates()
    {
        Dictionary<CurrencyCode, EuroConversionRate> rates = [];
        var table = new TableReader(ReferenceTables.EuroRates);
        while (table.NextRow())
        {
            var code = table.Currency();
            rates.Add(code, new()
            {
                Currency = code,
                Rate = table.Number()!.Value,
                From = table.Day(),
                DualUntil = table.Day(),
                Confidence = table.Confidence(),
                Source = table.Source(),
            });
        }
        return rates;
    }

    private static ILookup<CurrencyCode, CurrencySuccession> Successions(IEnumerable<EuroConversionRate> rates)
    {
        List<CurrencySuccession> successions =
        [
            .. rates.Select(rate => new CurrencySuccession
            {
                From = rate.Currency,
                To = CurrencyCode.EUR,
                Validity = Validity.From(rate.From),
                FromUnits = rate.Rate,
                ToUnits = 1,
                Confidence = rate.Confidence,
                Source = rate.Source,
            }),
        ];
        var table = new TableReader(ReferenceTables.CurrencySuccessions);
        while (table.NextRow())
        {
            successions.Add(new()
            {
                From = table.Currency(),
                Country = table.Country(),
                Validity = Validity.From(ValidityEnd.Parse(table.Next(), provider: null)),
                To = table.Currency(),
                FromUnits = table.Number(),
                ToUnits = table.Number(),
                Confidence = table.Confidence(),
                Source = table.Source(),
            });
        }
        return successions.ToLookup(succession => succession.From);
    }

    private static ILookup<CurrencyCode, CurrencyAmbiguity> Ambiguities() => Rows(
        ReferenceTables.CurrencyAmbiguities,
        static (ref table) => new CurrencyAmbiguity
        {
            Validity = table.Span()!.Value,
            Other = table.Currency(),
            Reason = table.Text(),
            Confidence = table.Confidence(),
            Source = table.Source(),
        });

    private static ILookup<CurrencyCode, EarlierName> Names() => Rows(
        ReferenceTables.CurrencyNames,
        static (ref table) => new EarlierName { Validity = Validity.Until(table.Date()), Name = table.Text() });

    private static ILookup<CurrencyCode, EarlierMinorUnits> MinorUnits() => Rows(
        ReferenceTables.CurrencyMinorUnits,
        static (ref table) => new EarlierMinorUnits
        {
            Validity = table.Span()!.Value,
            Count = table.Whole(),
            Confidence = table.Confidence(),
            Source = table.Source(),
        });

    private static ILookup<CurrencyCode, T> Rows<T>(ReadOnlySpan<byte> rows, RowReader<T> read)
    {
        List<(CurrencyCode Code, T Row)> list = [];
        var table = new TableReader(rows);
        while (table.NextRow())
            list.Add((table.Currency(), read(ref table)));
        return list.ToLookup(pair => pair.Code, pair => pair.Row);
    }

    private delegate T RowReader<T>(ref TableReader table);
}
