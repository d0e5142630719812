namespace Alliance.Core.Validation;

[RulesOf(typeof(ConstraintScope))]
internal static partial class ConstraintScopeRules
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

    public static bool Check(ConstraintScope record, RuleSink sink)
    {
        List<int>? at;
        return (HasCondition(record) || sink.Broken(NoCondition))
            && (TextForm.IsAbsentOrFilled(record.Description) || sink.Broken(EmptyDescription))
            && (VocabularyForm.AreStated(record.Activities, out at) || sink.Broken(NoActivity, at))
            && (VocabularyForm.AreKnown(record.Activities, out at) || sink.Broken(UnknownActivity, at))
            && (VocabularyForm.AreStated(record.EndUses, out at) || sink.Broken(NoEndUse, at))
            && (VocabularyForm.AreKnown(record.EndUses, out at) || sink.Broken(UnknownEndUse, at))
            && (PartyForm.AreStated(record.Addressees, out at) || sink.Broken(NoAddressee, at))
            && (VocabularyForm.AreNoCountriesOrAssigned(record.Addressees, out at) || sink.Broken(UnassignedAddressee, at))
            && (PartyForm.AreStated(record.Recipients, out at) || sink.Broken(NoRecipient, at))
            && (VocabularyForm.AreNoCountriesOrAssigned(record.Recipients, out at) || sink.Broken(UnassignedRecipient, at));
    }

    private static bool HasCondition(ConstraintScope scope) =>
        !scope.Items.IsEmpty || !scope.Activities.IsEmpty || !scope.EndUses.IsEmpty || !scope.Addressees.IsEmpty || !scope.Recipients.IsEmpty
        || scope.ExportedFrom is not null || scope.Destinations is not null || scope.HeadquarteredIn is not null;
}
