using System.Collections.Immutable;
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
    public ImmutableArray<Currency> All { get; }

    /// <summary>The currency of a code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="KeyNotFoundException">The catalogue does not have it.</exception>
    public Currency this[CurrencyCode code] =>
        TryFind(code, out var currency) ? currency : throw new KeyNotFoundException($"'{code}' is no code of this catalogue.");

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

    /// <summary>The currency of a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="currency">The currency, or <see langword="null"/>.</param>
    /// <returns>Whether the catalogue has it.</returns>
    public bool TryFind(CurrencyCode code, [NotNullWhen(true)] out Currency? currency) => _byCode.TryGetValue(code, out currency);

    /// <summary>The currencies that have, or had, a numeric code. The currencies of one country often shared it.</summary>
    /// <param name="numeric">0 to 999.</param>
    /// <returns>The currencies, by code; none for a number that was never given.</returns>
    public ImmutableArray<Currency> FindAll(int numeric) => [.. All.Where(currency => currency.Numeric == numeric)];

    /// <summary>The money of a country on a day: none, one, or several side by side.</summary>
    /// <param name="country">The country; a former one by its alpha-4 code.</param>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>Those that were money there, and those that may have been, by code.</returns>
    public ImmutableArray<CurrencyInUse> CurrenciesOf(CountryCode country, LocalDate day)
    {
        var answers = ImmutableArray.CreateBuilder<CurrencyInUse>();
        foreach (var currency in All)
        {
            foreach (var use in currency.Uses)
            {
                if (use.Country == country && use.Tender?.Covers(day) is { } held and not Truth.False)
                    answers.Add(new(currency, use, held));
            }
        }
        return answers.ToImmutable();
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
    public ImmutableArray<CurrencySuccession> SuccessionsOf(CurrencyCode code, CountryCode? country, LocalDate day)
    {
        var steps = ImmutableArray.CreateBuilder<CurrencySuccession>();
        while (steps.Count < All.Length && TryFind(code, out var currency) && currency.SuccessionIn(country) is { } step
            && step.Validity.Covers(day) == Truth.True)
        {
            steps.Add(step);
            code = step.To;
        }
        return steps.ToImmutable();
    }

    /// <summary>Read when it is first asked for.</summary>
    private static class Lists
    {
        internal static readonly CurrencyCatalogue Iso = new(CurrencyLists.Read());
    }
}
