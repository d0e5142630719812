using CsCheck;

namespace Alliance.Core.Tests.Primitives;

/// <summary>Generators of primitive values for the laws.</summary>
internal static class Gens
{
    public static readonly Gen<PartialDate> AnyDate = Dates(Gen.OneOf(Gen.Int[1, 9999], Gen.OneOf(1, 4, 1900, 2000, 2023, 2024, 9999)));

    /// <summary>Dates of few years, so that bounds meet and cross often.</summary>
    public static readonly Gen<PartialDate> NearDate = Dates(Gen.Int[2023, 2024]);

    public static readonly Gen<ValidityBound> AnyEnd = Ends(AnyDate);

    public static readonly Gen<Validity> AnyValidity = Gen.Select(AnyEnd, AnyEnd, (from, until) => new Validity(from, until));

    public static readonly Gen<Validity> NearValidity = Gen.Select(Ends(NearDate), Ends(NearDate), (from, until) => new Validity(from, until));

    public static readonly Gen<string> SlugText = Gen.String[Gen.Char["abz019"], 1, 6].Array[1, 5].Select(words => string.Join('-', words));

    public static readonly Gen<string> Tag = Gen.OneOf("und", "en", "de", "de-AT", "ru", "zh-Hant-TW", "pt-BR");

    public static readonly Gen<Money> AnyMoney =
        Gen.Select(Gen.Decimal, Gen.OneOf("EUR", "RUB", "XXX"), (amount, code) => new Money(amount, new CurrencyCode(code)));

    public static readonly Gen<RateLookup> AnyLookup =
        Gen.OneOf(Gen.Const(RateLookup.InForceUntilReplaced), Gen.Int[0, 12].Select(RateLookup.LastWithin), Gen.Int[0, int.MaxValue].Select(RateLookup.LastWithin));

    public static readonly Gen<MoneyRounding> AnyRounding = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 28], Gen.Decimal, Gen.Int[0, 3], (mode, decimals, quantum, kind) => kind switch
    {
        0 => MoneyRounding.None,
        1 => MoneyRounding.ToMinorUnits((MidpointRounding)mode),
        2 => MoneyRounding.ToDecimals(decimals, (MidpointRounding)mode),
        _ => MoneyRounding.ToQuantum(quantum == 0 ? decimal.MaxValue : Math.Abs(quantum), (MidpointRounding)mode),
    });

    private static Gen<PartialDate> Dates(Gen<int> years) => Gen.Select(years, Gen.Int[1, 12], Gen.Int[1, 31], Gen.Int[0, 3], (year, month, day, precision) => precision switch
    {
        0 => new PartialDate(year),
        1 => new PartialDate(year, month),
        _ => new PartialDate(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))),
    });

    private static Gen<ValidityBound> Ends(Gen<PartialDate> dates) => Gen.OneOf(
        Gen.OneOf(ValidityBound.Unknown, ValidityBound.Open),
        dates.Select(date => (ValidityBound)date),
        dates.Select(ValidityBound.OnOrBefore),
        dates.Select(ValidityBound.OnOrAfter),
        Gen.Select(dates, dates, (a, b) => a.Latest >= b.Earliest ? ValidityBound.Between(b, a) : ValidityBound.Between(a, b)));
}
