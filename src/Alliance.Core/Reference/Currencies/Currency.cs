namespace Alliance.Core;

/// <summary>A currency as ISO 4217 lists it now or once did, with the days and places of its use and with what came after it.</summary>
public sealed partial record Currency
{
    /// <summary>The alphabetic code.</summary>
    public required CurrencyCode Code { get; init; }

    /// <summary>The English name that ISO 4217 gives, or gave last.</summary>
    public required string Name { get; init; }

    /// <summary>The numeric code, 0 to 999; several currencies of one country may have shared it. <see langword="null"/>: none was given.</summary>
    public int? Numeric { get; init; }

    /// <summary>Decimal digits of the minor unit, now or when it was withdrawn. <see langword="null"/>: ISO says there are none to speak of, or it is not known.</summary>
    public int? MinorUnits { get; init; }

    /// <summary>What the code stands for.</summary>
    public CurrencyKind Kind { get; init; }

    /// <summary>Who used it, and when.</summary>
    public ValueList<CurrencyUse> Uses { get; init; }

    /// <summary>What took its place, country by country.</summary>
    public ValueList<CurrencySuccession> Successions { get; init; }

    /// <summary>The rate at which the euro took its place, if it did.</summary>
    public EuroConversionRate? EuroRate { get; init; }

    /// <summary>Times in which the code could mean another unit.</summary>
    public ValueList<CurrencyAmbiguity> Ambiguities { get; init; }

    /// <summary>Names that it no longer has.</summary>
    public ValueList<FormerName> FormerNames { get; init; }

    /// <summary>Numbers of minor units that it no longer has.</summary>
    public ValueList<FormerMinorUnits> FormerMinorUnits { get; init; }

    /// <summary>Whether none of its lists holds a null.</summary>
    internal bool IsWhole =>
        !Uses.Contains(null!) && !Successions.Contains(null!) && !Ambiguities.Contains(null!) && !FormerNames.Contains(null!) && !FormerMinorUnits.Contains(null!);

    /// <summary>Whether the code stood for some entity on a day: it had come into use and ISO 4217 had not withdrawn it.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns><see cref="Truth.Unknown"/> within the month of a withdrawal, and before the first day of use when that is not known.</returns>
    public Truth IsActiveOn(LocalDate day)
    {
        var active = Truth.False;
        foreach (var use in Uses)
            active |= use.Coded?.Covers(day) ?? Truth.False;
        return active;
    }

    /// <summary>Whether the code could mean two units on a day.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns><see cref="Truth.True"/> for <c>RUR</c> from 1998 to 2003.</returns>
    public Truth IsAmbiguousOn(LocalDate day)
    {
        var ambiguous = Truth.False;
        foreach (var ambiguity in Ambiguities)
            ambiguous |= ambiguity.Validity.Covers(day);
        return ambiguous;
    }

    /// <summary>Decimal digits of the minor unit on a day.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>The number; <see langword="null"/> where there is none to speak of, where it is not known, and where the day does not decide it.</returns>
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

    /// <summary>What took its place in a country.</summary>
    /// <param name="country">The country. <see langword="null"/>, or one that no row names: the answer is given if it is the same everywhere.</param>
    /// <returns>The succession, of one of the countries where it is the same everywhere; <see langword="null"/> when there is none, or when it depends on the country.</returns>
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
