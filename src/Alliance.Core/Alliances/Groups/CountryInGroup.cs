namespace Alliance.Core;

/// <summary>A country that is, or may be, in a group on a day.</summary>
/// <param name="Country">The country.</param>
/// <param name="Held">Whether it is: <see cref="Truth.True"/>, or <see cref="Truth.Unknown"/> where days or evidence do not decide it.</param>
public readonly record struct CountryInGroup(CountryCode Country, Truth Held);
