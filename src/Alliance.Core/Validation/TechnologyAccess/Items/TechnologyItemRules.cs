using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct TechnologyItemRules : IRules<TechnologyItem>
{
    private static readonly Rule NoId = Rule.Error(5101, "id", "An item has an id.");
    private static readonly Rule NoName = Rule.Error(5102, "name", "An item has a name, filled in every language given.");
    private static readonly Rule UnknownKind = Rule.Warning(5103, "kind", "The kind of an item is one that this version knows.");
    private static readonly Rule NoMaker = Rule.Error(5104, "maker", "A maker is a party, or is left out.");
    private static readonly Rule NoDate = Rule.Error(5105, "released", "A date of release says at least the year, or is left out.");

    public static ImmutableArray<Rule> Table => [NoId, NoName, UnknownKind, NoMaker, NoDate];

    public static bool Check<TSink>(TechnologyItem record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoId, !record.Id.IsDefault)
        && sink.Is(NoName, TextForm.IsFilled(record.Name))
        && sink.Is(UnknownKind, record.Kind.IsKnown)
        && sink.Is(NoMaker, record.Maker is not { IsDefault: true })
        && sink.Is(NoDate, DateForm.IsAbsentOrStated(record.Released))
        && sink.Nested<ItemClassification, ItemClassificationRules>("classifications", record.Classifications)
        && sink.Nested<ItemParameter, ItemParameterRules>("parameters", record.Parameters)
        && sink.Refers("maker", record.Maker)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);
}

/// <summary>Validates a <see cref="TechnologyItem"/>.</summary>
public class TechnologyItemValidator : RecordValidator<TechnologyItem>
{
    /// <summary>Makes the validator from the rules.</summary>
    public TechnologyItemValidator()
    {
        Rules<TechnologyItemRules>();
        Inside("classifications", item => item.Classifications, new ItemClassificationValidator());
        Inside("parameters", item => item.Parameters, new ItemParameterValidator());
        Inside("evidence", item => item.Evidence, new EvidenceValidator());
    }
}
