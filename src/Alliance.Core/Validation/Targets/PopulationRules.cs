using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct PopulationRules : IRules<Population>
{
    private static readonly Rule NoDescription = Rule.Error(4201, "description", "A population says who is counted, in every language given.");
    private static readonly Rule NoCountry = Rule.Error(4202, "country", "A country has a code, or is left out.");
    private static readonly Rule UnassignedCountry = Rule.Warning(4203, "country", "The country is kept, but ISO 3166-1 assigns no such code now.");
    private static readonly Rule NegativeSize = Rule.Error(4204, "sizes", "A population is not negative.");

    public static ImmutableArray<Rule> Table => [NoDescription, NoCountry, UnassignedCountry, NegativeSize];

    public static bool Check<TSink>(Population record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoDescription, TextForm.IsFilled(record.Description))
        && sink.Is(NoCountry, record.Country is not { IsDefault: true })
        && sink.Is(UnassignedCountry, VocabularyForm.IsAbsentOrAssigned(record.Country))
        && sink.Each(NegativeSize, record.Sizes, static size => size.Value is not < 0)
        && sink.Nested<Observation, ObservationRules>("sizes", record.Sizes);
}

/// <summary>Validates a <see cref="Population"/>.</summary>
public class PopulationValidator : RecordValidator<Population>
{
    /// <summary>Makes the validator from the rules.</summary>
    public PopulationValidator()
    {
        Rules<PopulationRules>();
        Inside("sizes", record => record.Sizes, new ObservationValidator());
    }
}
