namespace Alliance.Core.Validation;

[RulesOf(typeof(ConstraintScope))]
internal static partial class ConstraintScopeRules
{
    private static readonly Rule NoCondition =
        Rule.Warning(6201, "description", "A scope should have a condition besides its description; without one it covers everything.");
    private static readonly Rule EmptyDescription =
        Rule.Error(6202, "description", "The description of a scope, if given, must not be blank in any of its languages.");
    private static readonly Rule NoActivity = Rule.Error(6203, "activities", "An activity must be stated.");
    private static readonly Rule UnknownActivity = Rule.Warning(6210, "activities", "The activity is not known to this version of the library; it is kept.");
    private static readonly Rule NoEndUse = Rule.Error(6204, "endUses", "An end use must be stated.");
    private static readonly Rule UnknownEndUse = Rule.Warning(6205, "endUses", "The end use is not known to this version of the library; it is kept.");
    private static readonly Rule NoAddressee = Rule.Error(6206, "addressees", "An addressee must name a party.");
    private static readonly Rule UnassignedAddressee =
        Rule.Warning(6207, "addressees", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule NoRecipient = Rule.Error(6208, "recipients", "A recipient must name a party.");
    private static readonly Rule UnassignedRecipient =
        Rule.Warning(6209, "recipients", "ISO 3166-1 does not currently assign this country code; the code is kept.");

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
        || scope.ExportedFrom is not null || scope.Destinations is not null || scope.HeadquarteredIn is not null
        || scope.TransitThrough is not null || scope.UsedIn is not null || scope.ContractConcluded is not null || !scope.Parties.IsEmpty || !scope.Quantities.IsEmpty
        || !scope.Facts.IsEmpty || !scope.AnyOf.IsEmpty || !scope.NoneOf.IsEmpty;
}
