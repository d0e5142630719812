namespace Alliance.Core;

/// <summary>A currency that was, or may have been, money in a country on a day.</summary>
[JsonAnswer]
public sealed partial record CurrencyInUse
{
    internal CurrencyInUse(Currency currency, CurrencyUse use, Truth held) => (Currency, Use, Holds) = (currency, use, held);

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>The use of the currency on which this entry is based.</summary>
    public CurrencyUse Use { get; }

    /// <summary>
    /// Whether it was in use as money: <see cref="Truth.True"/>, or <see cref="Truth.Unknown"/> when the days of its use are not known precisely enough.
    /// </summary>
    public Truth Holds { get; }
}
