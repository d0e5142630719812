using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core;

/// <summary>
/// Finds currencies by code, number and country. <see cref="Iso"/> contains every code of ISO 4217, current and withdrawn; use
/// <see cref="With"/> to create a catalogue with your own entries. Instances are immutable and safe to use from several threads.
/// </summary>
public sealed class CurrencyCatalogue
{
    private readonly Dictionary<CurrencyCode, Currency> _byCode;

    private CurrencyCatalogue(IEnumerable<Currency> currencies)
    {
        All = [.. currencies.OrderBy(currency => currency.Code)];
        _byCode = All.ToDictionary(currency => currency.Code);
    }

    /// <summary>The currencies of ISO 4217; loaded on first use.</summary>
    public static CurrencyCatalogue Iso => Lists.Iso;

    /// <summary>All currencies, sorted by code.</summary>
    public ValueList<Currency> All { get; }

    /// <summary>Reads a newer edition of the lists, from files of the same format as those in <c>data/reference</c> of the library's repository.</summary>
    /// <param name="open">
    /// Opens a file by its name; the stream is read to its end and disposed. The files are <c>currencies.csv</c>, <c>currency_uses.csv</c>, <c>currency_successions.csv</c>,
    /// <c>euro_rates.csv</c>, <c>currency_ambiguities.csv</c>, <c>currency_names.csv</c>, <c>currency_minor_units.csv</c> and <c>sources.csv</c>.
    /// </param>
    /// <returns>The catalogue. The properties of <see cref="CurrencyCode"/> still use the lists that the library was built with.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    /// <exception cref="ReferenceFileException">
    /// A file does not have the expected form, or refers to an entry that another file does not contain. The message states what was found, what would be
    /// right, and where.
    /// </exception>
    /// <remarks>
    /// The streams are read synchronously. If they can only be read asynchronously, read their bytes first and return them as a <see cref="MemoryStream"/>.
    /// Exceptions that <paramref name="open"/> and the streams throw are not caught.
    /// </remarks>
    public static CurrencyCatalogue Read(Func<string, Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new(CurrencyLists.Read(
            ReferenceFile.Open(ReferenceTables.CurrenciesForm, open),
            ReferenceFile.Open(ReferenceTables.CurrencyUsesForm, open),
            ReferenceFile.Open(ReferenceTables.CurrencySuccessionsForm, open),
            ReferenceFile.Open(ReferenceTables.EuroRatesForm, open),
            ReferenceFile.Open(ReferenceTables.CurrencyAmbiguitiesForm, open),
            ReferenceFile.Open(ReferenceTables.CurrencyNamesForm, open),
            ReferenceFile.Open(ReferenceTables.CurrencyMinorUnitsForm, open),
            ReferenceSources.Read(ReferenceFile.Open(ReferenceTables.SourcesForm, open))));
    }

    /// <summary>Returns a catalogue with additional entries; an entry replaces the existing one with the same code.</summary>
    /// <param name="currencies">The entries.</param>
    /// <returns>The new catalogue; this one is not changed.</returns>
    /// <exception cref="ArgumentNullException">An entry is null.</exception>
    /// <exception cref="ArgumentException">An entry has the unspecified code, or a null in one of its lists.</exception>
    public CurrencyCatalogue With(params ReadOnlySpan<Currency> currencies)
    {
        var entries = new Dictionary<CurrencyCode, Currency>(_byCode);
        foreach (var currency in currencies)
        {
            if (currency is null)
                throw new ArgumentNullException(nameof(currencies), "An entry is null.");
            if (!currency.IsWhole)
                throw new ArgumentException("A list of an entry contains a null.", nameof(currencies));
            if (currency.Code.IsDefault)
                throw new ArgumentException("An entry needs a code.", nameof(currencies));
            entries[currency.Code] = currency;
        }
        return new(entries.Values);
    }

    /// <summary>Finds the currency with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The currency, or null when the catalogue does not contain it.</returns>
    public Currency? Find(CurrencyCode code) => _byCode.GetValueOrDefault(code);

    /// <summary>Gets the currency with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The currency.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue does not contain the code.</exception>
    public Currency Get(CurrencyCode code) => Find(code) ?? throw new KeyNotFoundException($"'{code}' is not a code of this catalogue.");

    /// <summary>Finds the currency with a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="currency">The currency, or null when the catalogue does not contain it.</param>
    /// <returns>Whether the catalogue contains it.</returns>
    public bool TryFind(CurrencyCode code, [NotNullWhen(true)] out Currency? currency) => _byCode.TryGetValue(code, out currency);

    /// <summary>Finds the currencies that have or had a numeric code. Several currencies of one country often shared a numeric code.</summary>
    /// <param name="numeric">The numeric code, 0 to 999.</param>
    /// <returns>The currencies, sorted by code; none for a number that was never assigned.</returns>
    public ValueList<Currency> FindAll(int numeric) => [.. All.Where(currency => currency.Numeric == numeric)];

    /// <summary>Returns the currencies that were in use as money in a country on a day: none, one, or several at the same time.</summary>
    /// <param name="country">The country; for a former country, its alpha-4 code.</param>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>The currencies that certainly or possibly were in use there, sorted by code.</returns>
    public ValueList<CurrencyInUse> CurrenciesOf(CountryCode country, LocalDate day)
    {
        List<CurrencyInUse> answers = [];
        foreach (var currency in All)
        {
            foreach (var use in currency.Uses)
            {
                if (use.Country == country && use.Tender?.Covers(day) is { } held and not Truth.False)
                    answers.Add(new(currency, use, held));
            }
        }
        return [.. answers];
    }

    /// <summary>
    /// Returns the successions by which a currency was replaced in a country up to a day, step by step: <c>BRB</c> to <c>BRC</c> to ... <c>BRL</c>.
    /// The last step leads to the currency in use on that day. The steps end earlier when the next one is not certain: when it depends on a country
    /// that was not given, or when its first day is not known precisely enough.
    /// </summary>
    /// <param name="code">The currency to start from.</param>
    /// <param name="country">The country, when the successions depend on it.</param>
    /// <param name="day">A day of any calendar; only steps that had certainly taken effect by then are followed.</param>
    /// <returns>The steps, in order; none when the currency is still in use or not in the catalogue.</returns>
    public ValueList<CurrencySuccession> SuccessionsOf(CurrencyCode code, CountryCode? country, LocalDate day)
    {
        List<CurrencySuccession> steps = [];
        while (steps.Count < All.Count && TryFind(code, out var currency) && currency.SuccessionIn(country) is { } step
            && step.Validity.Covers(day) == Truth.True)
        {
            steps.Add(step);
            code = step.To;
        }
        return [.. steps];
    }

    /// <summary>Loaded on first use.</summary>
    private static class Lists
    {
        internal static readonly CurrencyCatalogue Iso = new(CurrencyLists.Read(
            ReferenceTables.Currencies,
            ReferenceTables.CurrencyUses,
            ReferenceTables.CurrencySuccessions,
            ReferenceTables.EuroRates,
            ReferenceTables.CurrencyAmbiguities,
            ReferenceTables.CurrencyNames,
            ReferenceTables.CurrencyMinorUnits,
            ReferenceSource.Embedded));
    }
}
