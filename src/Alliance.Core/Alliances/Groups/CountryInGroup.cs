namespace Alliance.Core;

/// <summary>A country that is, or may be, in a group on a day.</summary>
[JsonAnswer]
public sealed partial record CountryInGroup
{
    internal CountryInGroup(CountryCode country, Truth holds) => (Country, Holds) = (country, holds);

    /// <summary>The country.</summary>
    public CountryCode Country { get; }

    /// <summary>
    /// Whether the country is in the group: <see cref="Truth.True"/>, or <see cref="Truth.Unknown"/> when dates or evidence do not decide it.
    /// </summary>
    public Truth Holds { get; }
}
