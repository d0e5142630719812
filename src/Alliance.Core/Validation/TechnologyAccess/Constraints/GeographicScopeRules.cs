using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct GeographicScopeRules : IRules<GeographicScope>
{
    private static readonly Rule NoGroup = Rule.Error(6501, "groups", "A group is named by its id.");
    private static readonly Rule NoCountry = Rule.Error(6502, "countries", "A country is named by its code.");
    private static readonly Rule UnassignedCountry = Rule.Warning(6503, "countries", "A country has a code assigned by ISO 3166-1.");
    private static readonly Rule NoExceptGroup = Rule.Error(6504, "exceptGroups", "A group is named by its id.");
    private static readonly Rule NoExceptCountry = Rule.Error(6505, "exceptCountries", "A country is named by its code.");
    private static readonly Rule UnassignedExceptCountry = Rule.Warning(6506, "exceptCountries", "A country has a code assigned by ISO 3166-1.");
    private static readonly Rule InAndOut = Rule.Warning(6507, "exceptCountries", "A country is named as inside or as excepted, not as both: excepted it is outside.");

    public static ImmutableArray<Rule> Table => [NoGroup, NoCountry, UnassignedCountry, NoExceptGroup, NoExceptCountry, UnassignedExceptCountry, InAndOut];

    public static bool Check<TSink>(GeographicScope record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Each(NoGroup, record.Groups, static group => !group.IsDefault)
        && sink.Each(NoCountry, record.Countries, static country => !country.IsDefault)
        && sink.Each(UnassignedCountry, record.Countries, static country => VocabularyForm.IsAbsentOrAssigned(country))
        && sink.Each(NoExceptGroup, record.ExceptGroups, static group => !group.IsDefault)
        && sink.Each(NoExceptCountry, record.ExceptCountries, static country => !country.IsDefault)
        && sink.Each(UnassignedExceptCountry, record.ExceptCountries, static country => VocabularyForm.IsAbsentOrAssigned(country))
        && sink.Each(InAndOut, record.ExceptCountries, record.Countries, static (country, inside) => country.IsDefault || !inside.AsSpan().Contains(country))
        && sink.Refers("groups", RecordKind.CountryGroup, record.Groups)
        && sink.Refers("exceptGroups", RecordKind.CountryGroup, record.ExceptGroups);
}

/// <summary>Validates a <see cref="GeographicScope"/>.</summary>
public class GeographicScopeValidator : RecordValidator<GeographicScope>
{
    /// <summary>Makes the validator from the rules.</summary>
    public GeographicScopeValidator() => Rules<GeographicScopeRules>();
}
