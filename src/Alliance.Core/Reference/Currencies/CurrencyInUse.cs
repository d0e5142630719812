namespace Alliance.Core;

/// <summary>A currency that was, or may have been, money in a country on a day.</summary>
/// <param name="Currency">The currency.</param>
/// <param name="Use">The use that says so.</param>
/// <param name="Held">Whether it was: <see cref="Truth.True"/>, or <see cref="Truth.Unknown"/> where the days of its use are not known well enough.</param>
public readonly record struct CurrencyInUse(Currency Currency, CurrencyUse Use, Truth Held);
