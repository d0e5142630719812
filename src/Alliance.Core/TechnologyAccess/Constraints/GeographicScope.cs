namespace Alliance.Core;

/// <summary>A set of places, read on a day: the groups and countries, without those excepted. No groups and no countries: everywhere.</summary>
[JsonRecord]
public sealed partial record GeographicScope
{
    /// <summary>Country groups inside.</summary>
    public ValueList<Id<CountryGroup>> Groups { get; init; }

    /// <summary>Countries inside.</summary>
    public ValueList<CountryCode> Countries { get; init; }

    /// <summary>Country groups outside, whatever else is said.</summary>
    public ValueList<Id<CountryGroup>> ExceptGroups { get; init; }

    /// <summary>Countries outside, whatever else is said.</summary>
    public ValueList<CountryCode> ExceptCountries { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>The countries named.</summary>
    /// <param name="countries">The countries inside.</param>
    public static GeographicScope Of(params ReadOnlySpan<CountryCode> countries) => new() { Countries = [.. countries] };
}
