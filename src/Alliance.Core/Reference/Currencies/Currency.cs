namespace Alliance.Core;

/// <summary>A currency that ISO 4217 lists now or listed in the past, with where and when it was used, and what replaced it.</summary>
[JsonAnswer]
public sealed partial record Currency
{
    /// <summary>The alphabetic code.</summary>
    public required CurrencyCode Code { get; init; }

    /// <summary>The English name that ISO 4217 gives, or gave last.</summary>
    public required string Name { get; init; }

    /// <summary>The numeric code, 0 to 999; several currencies of one country may have shared it. <see langword="null"/> when none was assigned.</summary>
    public int? Numeric { get; init; }

    /// <summary>
    /// The number of decimal digits of the minor unit, now or when the currency was withdrawn; <see langword="null"/> when ISO 4217 states that a minor unit
    /// does not apply, or when it is not known.
    /// </summary>
    public int? MinorUnits { get; init; }

    /// <summary>The kind of unit that the code denotes.</summary>
    public CurrencyKind Kind { get; init; }

    /// <summary>The countries and institutions that used the currency, and when.</summary>
    public ValueList<CurrencyUse> Uses { get; init; }

    /// <summary>The currencies that replaced it, per country.</summary>
    public ValueList<CurrencySuccession> Successions { get; init; }

    /// <summary>The rate at which the euro replaced it; <see langword="null"/> when it was not replaced by the euro.</summary>
    public EuroConversionRate? EuroRate { get; init; }

    /// <summary>The periods in which the code could denote another unit.</summary>
    public ValueList<CurrencyAmbiguity> Ambiguities { get; init; }

    /// <summary>The names that the currency no longer has.</summary>
    public ValueList<FormerName> FormerNames { get; init; }

    /// <summary>The earlier numbers of decimal digits of the minor unit.</summary>
    public ValueList<FormerMinorUnits> FormerMinorUnits { get; init; }

    /// <summary>Whether none of the lists contains a null.</summary>
    internal bool IsWhole =>
        !Uses.Contains(null!) && !Successions.Contains(null!) && !Ambiguities.Contains(null!) && !FormerNames.Contains(null!) && !FormerMinorUnits.Contains(null!);

    /// <summary>Whether the code was in use for some entity on a day: the currency had been introduced and ISO 4217 had not withdrawn the code.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>
    /// <see cref="Truth.Unknown"/> for a day in the month of a withdrawal, and for a day that may be before the first day of use when that is not known.
    /// </returns>
    public Truth IsActiveOn(LocalDate day)
    {
        var active = Truth.False;
        foreach (var use in Uses)
            active |= use.CodeValidity?.Covers(day) ?? Truth.False;
        return active;
    }

    /// <summary>Whether the code could denote two units on a day.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns><see cref="Truth.True"/> for <c>RUR</c> from 1998 to 2003.</returns>
    public Truth IsAmbiguousOn(LocalDate day)
    {
        var ambiguous = Truth.False;
        foreach (var ambiguity in Ambiguities)
            ambiguous |= ambiguity.Validity.Covers(day);
        return ambiguous;
    }

    /// <summary>Returns the number of decimal digits of the minor unit on a day.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>
    /// The number; <see langword="null"/> when a minor unit does not apply, when the number is not known, and when it is not certain whether an earlier number
    /// applied on that day.
    /// </returns>
    public int? MinorUnitsOn(LocalDate day)
    {
        foreach (var earlier in FormerMinorUnits)
        {
            switch (earlier.Validity.Covers(day))
            {
                case Truth.True:
                    return earlier.Count;
                case Truth.Unknown:
                    return null;
                default:
                    break;
            }
        }
        return MinorUnits;
    }

    /// <summary>Returns the succession by which the currency was replaced in a country.</summary>
    /// <param name="country">
    /// The country. When it is <see langword="null"/>, or a country that no succession names, there is an answer only if the succession is the same everywhere.
    /// </param>
    /// <returns>
    /// The succession; that of one of the countries when it is the same everywhere. <see langword="null"/> when there is none, or when it depends on the
    /// country.
    /// </returns>
    public CurrencySuccession? SuccessionIn(CountryCode? country)
    {
        foreach (var succession in Successions)
        {
            if (succession.Country is null || succession.Country == country)
                return succession;
        }

        if (Successions.IsEmpty)
            return null;
        foreach (var other in Successions)
        {
            if (!other.IsSameStep(Successions[0]))
                return null;
        }
        return Successions[0];
    }
}
