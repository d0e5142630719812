namespace Alliance.Core.Validation;

/// <summary>
/// Checks that the codes of currencies and countries were in use at the time of a record. Each check is false only when the code was certainly not in use; the time before a
/// code and the time after it are different mistakes, because another rule reports codes that are no longer listed.
/// </summary>
internal static class CodeTime
{
    /// <summary>ISO 3166 was first published in 1974: about the time before, the days of a code say nothing.</summary>
    private static readonly Validity BeforeTheList = Validity.Between(ValidityBound.Open, new PartialDate(1974));

    /// <summary>
    /// Whether a currency is absent, is listed as active or, if it was withdrawn, may have been in use at some time of a period. Without a period it must be active.
    /// </summary>
    public static bool IsAbsentOrActive(CurrencyCode? currency, Validity? period) =>
        VocabularyForm.IsAbsentOrAssigned(currency)
        || (period is { } time && CurrencyCatalogue.Iso.Find(currency!.Value) is { } listed && MayBeInUse(listed, time));

    /// <inheritdoc cref="IsAbsentOrActive(CurrencyCode?, Validity?)"/>
    public static bool IsAbsentOrActive(CurrencyCode? currency, PartialDate? date) => IsAbsentOrActive(currency, PeriodOf(date));

    /// <summary>Whether a currency may have been introduced by the end of a period. A currency that is not listed as active is reported by another rule.</summary>
    public static bool MayBeIntroduced(CurrencyCode? currency, Validity? period) =>
        currency is not { IsDefault: false, IsAssigned: true } code || period is not { } time || MayBeInUse(CurrencyCatalogue.Iso.Get(code), time);

    /// <inheritdoc cref="MayBeIntroduced(CurrencyCode?, Validity?)"/>
    public static bool MayBeIntroduced(CurrencyCode? currency, PartialDate? date) => MayBeIntroduced(currency, PeriodOf(date));

    /// <summary>Whether the code of a country may have been assigned by the end of a period. Former countries and codes that are not listed are reported by other rules.</summary>
    public static bool MayBeAssigned(CountryCode? country, Validity period) =>
        country is not { IsDefault: false, IsAssigned: true } code
        || period.IsContradictory
        || CountryCatalogue.Iso.Get(code).CodeValidity.Overlaps(period) != Truth.False
        || BeforeTheList.Overlaps(period) == Truth.True;

    private static Validity? PeriodOf(PartialDate? date) => date is { IsDefault: false } day ? Validity.Between(day, day) : null;

    private static bool MayBeInUse(Currency currency, Validity period)
    {
        bool hasDays = false;
        foreach (CurrencyUse use in currency.Uses.AsSpan())
        {
            if (use.CodeValidity is not { } days)
                continue;
            if (period.IsContradictory || days.Overlaps(period) != Truth.False)
                return true;
            hasDays = true;
        }
        return !hasDays;
    }
}
