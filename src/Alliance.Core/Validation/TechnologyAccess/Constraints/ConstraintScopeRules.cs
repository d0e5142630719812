using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct ConstraintScopeRules : IRules<ConstraintScope>
{
    private static readonly Rule NoCondition = Rule.Warning(6201, "description", "A scope has a condition besides its words: without any it reaches everything.");
    private static readonly Rule EmptyDescription = Rule.Error(6202, "description", "The scope in words says something in every language given, or is left out.");
    private static readonly Rule NoActivity = Rule.Error(6203, "activities", "An activity is one of the vocabulary.");
    private static readonly Rule UnknownActivity = Rule.Warning(6210, "activities", "The activity is kept, but not known to this version.");
    private static readonly Rule NoEndUse = Rule.Error(6204, "endUses", "An end use says something.");
    private static readonly Rule UnknownEndUse = Rule.Warning(6205, "endUses", "An end use is one that this version knows.");
    private static readonly Rule NoAddressee = Rule.Error(6206, "addressees", "An addressee is a party.");
    private static readonly Rule UnassignedAddressee = Rule.Warning(6207, "addressees", "An addressee that is a country has a code assigned by ISO 3166-1.");
    private static readonly Rule NoRecipient = Rule.Error(6208, "recipients", "A recipient is a party.");
    private static readonly Rule UnassignedRecipient = Rule.Warning(6209, "recipients", "A recipient that is a country has a code assigned by ISO 3166-1.");

    public static ImmutableArray<Rule> Table =>
    [
        NoCondition, EmptyDescription, NoActivity, UnknownActivity, NoEndUse, UnknownEndUse, NoAddressee, UnassignedAddressee, NoRecipient, UnassignedRecipient,
    ];

    public static bool Check<TSink>(ConstraintScope record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoCondition, HasCondition(record))
        && sink.Is(EmptyDescription, TextForm.IsAbsentOrFilled(record.Description))
        && sink.Each(NoActivity, record.Activities, static activity => !activity.IsDefault)
        && sink.Each(UnknownActivity, record.Activities, static activity => activity.IsKnown)
        && sink.Each(NoEndUse, record.EndUses, static use => !use.IsDefault)
        && sink.Each(UnknownEndUse, record.EndUses, static use => use.IsKnown)
        && sink.Each(NoAddressee, record.Addressees, static party => !party.IsDefault)
        && sink.Each(UnassignedAddressee, record.Addressees, static party => VocabularyForm.IsNoCountryOrAssigned(party))
        && sink.Each(NoRecipient, record.Recipients, static party => !party.IsDefault)
        && sink.Each(UnassignedRecipient, record.Recipients, static party => VocabularyForm.IsNoCountryOrAssigned(party))
        && sink.Nested<ItemCriterion, ItemCriterionRules>("items", record.Items)
        && sink.Nested<GeographicScope, GeographicScopeRules>("exportedFrom", record.ExportedFrom)
        && sink.Nested<GeographicScope, GeographicScopeRules>("destinations", record.Destinations)
        && sink.Nested<GeographicScope, GeographicScopeRules>("headquarteredIn", record.HeadquarteredIn)
        && sink.Refers("addressees", record.Addressees)
        && sink.Refers("recipients", record.Recipients);

    private static bool HasCondition(ConstraintScope scope) =>
        !scope.Items.IsEmpty || !scope.Activities.IsEmpty || !scope.EndUses.IsEmpty || !scope.Addressees.IsEmpty || !scope.Recipients.IsEmpty
        || scope.ExportedFrom is not null || scope.Destinations is not null || scope.HeadquarteredIn is not null;
}

/// <summary>Validates a <see cref="ConstraintScope"/>.</summary>
public class ConstraintScopeValidator : RecordValidator<ConstraintScope>
{
    /// <summary>Makes the validator from the rules.</summary>
    public ConstraintScopeValidator()
    {
        Rules<ConstraintScopeRules>();
        Inside("items", scope => scope.Items, new ItemCriterionValidator());
        Inside("exportedFrom", scope => scope.ExportedFrom, new GeographicScopeValidator());
        Inside("destinations", scope => scope.Destinations, new GeographicScopeValidator());
        Inside("headquarteredIn", scope => scope.HeadquarteredIn, new GeographicScopeValidator());
    }
}
