using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core;

/// <summary>
/// Currencies by code, number and country. <see cref="Iso"/> holds every code of ISO 4217, current and withdrawn; entries of
/// your own go into a catalogue of your own, by <see cref="With"/>. Immutable, and safe to use from many threads.
/// </summary>
public sealed class CurrencyCatalogue
{
    private readonly Dictionary<CurrencyCode, Currency> _byCode;

    private CurrencyCatalogue(IEnumerable<Currency> currencies)
    {
        All = [.. currencies.OrderBy(currency => currency.Code)];
        _byCode = All.ToDictionary(currency => currency.Code);
    }

    /// <summary>The codes of ISO 4217, read when they are first asked for.</summary>
    public static CurrencyCatalogue Iso => Lists.Iso;

    /// <summary>Every currency, by code.</summary>
    public ValueList<Currency> All { get; }

    /// <summary>Reads a newer edition of the lists: files of the form of those in <c>data/reference</c> of the library's repository.</summary>
    /// <param name="open">
    /// Opens a file by its name; the stream is read to its end and disposed. The files are <c>currencies.csv</c>, <c>currency_uses.csv</c>, <c>currency_successions.csv</c>,
    /// <c>euro_rates.csv</c>, <c>currency_ambiguities.csv</c>, <c>currency_names.csv</c>, <c>currency_minor_units.csv</c> and <c>sources.csv</c>.
    /// </param>
    /// <returns>The catalogue. What <see cref="CurrencyCode"/> says of a code by itself is still that of the lists that the library was built with.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    /// <exception cref="ReferenceFileException">A file does not have its form, or names what another one does not have; the message says what was found, what would be right, and where.</exception>
    /// <remarks>What <paramref name="open"/> and the streams throw passes through.</remarks>
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

    /// <summary>A catalogue with more entries; an entry with a code that is there takes its place.</summary>
    /// <param name="currencies">The entries.</param>
    /// <returns>The new catalogue; this one is as it was.</returns>
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
                throw new ArgumentException("A list of an entry holds no null.", nameof(currencies));
            if (currency.Code.IsDefault)
                throw new ArgumentException("An entry needs a code.", nameof(currencies));
            entries[currency.Code] = currency;
        }
        return new(entries.Values);
    }

    /// <summary>Finds the currency of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The currency, or null when the catalogue does not have it.</returns>
    public Currency? Find(CurrencyCode code) => _byCode.GetValueOrDefault(code);

    /// <summary>Gets the currency of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The currency.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue does not have it.</exception>
    public Currency Get(CurrencyCode code) => Find(code) ?? throw new KeyNotFoundException($"'{code}' is not a code of this catalogue.");

    /// <summary>Finds the currency of a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="currency">The currency, or null when the catalogue does not have it.</param>
    /// <returns>Whether the catalogue has it.</returns>
    public bool TryFind(CurrencyCode code, [NotNullWhen(true)] out Currency? currency) => _byCode.TryGetValue(code, out currency);

    /// <summary>The currencies that have, or had, a numeric code. The currencies of one country often shared it.</summary>
    /// <param name="numeric">0 to 999.</param>
    /// <returns>The currencies, by code; none for a number that was never given.</returns>
    public ValueList<Currency> FindAll(int numeric) => [.. All.Where(currency => currency.Numeric == numeric)];

    /// <summary>The money of a country on a day: none, one, or several side by side.</summary>
    /// <param name="country">The country; a former one by its alpha-4 code.</param>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>Those that were money there, and those that may have been, by code.</returns>
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
    /// What a currency has become by a day in a country, step by step: <c>BRB</c> to <c>BRC</c> to ... <c>BRL</c>. It ends with
    /// what is in place on that day, or where the way on is not certain: it depends on a country that was not said, or its
    /// first day is not known well enough.
    /// </summary>
    /// <param name="code">The currency to start from.</param>
    /// <param name="country">The country, where it matters.</param>
    /// <param name="day">A day of any calendar; only what certainly held by then is followed.</param>
    /// <returns>The steps, in order; none when the currency is still in place or not in the catalogue.</returns>
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

    /// <summary>Read when it is first asked for.</summary>
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
