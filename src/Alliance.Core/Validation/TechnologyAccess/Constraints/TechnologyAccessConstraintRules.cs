namespace Alliance.Core.Validation;

[RulesOf(typeof(TechnologyAccessConstraint))]
internal static partial class TechnologyAccessConstraintRules
{
    private static readonly Rule NoId = Rule.Error(6101, "id", "A constraint has an id.");
    private static readonly Rule NoTitle = Rule.Error(6102, "title", "A constraint has a title, filled in every language given.");
    private static readonly Rule NoAuthority = Rule.Error(6103, "authority", "A constraint names the state or union whose law it is.");
    private static readonly Rule WrongAuthority = Rule.Error(6104, "authority", "An authority is a country or an alliance; its agency stands beside it.");
    private static readonly Rule UnassignedAuthority = Rule.Warning(6105, "authority", "An authority that is a country has a code assigned by ISO 3166-1.");
    private static readonly Rule EmptyAgency = Rule.Error(6106, "agency", "An agency is named, or is left out.");
    private static readonly Rule NoAct = Rule.Error(6107, "legalActs", "A legal act is named by its id.");
    private static readonly Rule NoEffect = Rule.Error(6108, "effect", "It is said what the constraint asks for.");
    private static readonly Rule UnknownEffect = Rule.Warning(6112, "effect", "The effect is kept, but not known to this version: it may be anything from nothing to a prohibition.");
    private static readonly Rule Contradiction = Rule.Error(6109, "validity", "A constraint does not end before it begins.");
    private static readonly Rule SuspendedOutside = Rule.Error(6110, "suspensions", "What is suspended is on the books in that time.");
    private static readonly Rule NoScope = Rule.Error(6111, "scope", "A constraint says what it reaches.");

    public static bool Check(TechnologyAccessConstraint record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Id.IsDefault || sink.Broken(NoId))
            && (TextForm.IsFilled(record.Title) || sink.Broken(NoTitle))
            && (!record.Authority.IsDefault || sink.Broken(NoAuthority))
            && (PartyForm.IsAbsentOrCountryOrAlliance(record.Authority) || sink.Broken(WrongAuthority))
            && (VocabularyForm.IsNoCountryOrAssigned(record.Authority) || sink.Broken(UnassignedAuthority))
            && (TextForm.IsAbsentOrFilled(record.Agency) || sink.Broken(EmptyAgency))
            && (KeyForm.AreStated(record.LegalActs, out at) || sink.Broken(NoAct, at))
            && (!record.Effect.IsDefault || sink.Broken(NoEffect))
            && (record.Effect.IsKnown || sink.Broken(UnknownEffect))
            && (!record.Validity.IsContradictory || sink.Broken(Contradiction))
            && (MayMeet(record, out at) || sink.Broken(SuspendedOutside, at))
            && (record.Scope is not null || sink.Broken(NoScope));
    }

    /// <summary>Spans that contradict themselves are the business of other rules.</summary>
    private static bool MayMeet(Validity one, Validity other) => one.Overlaps(other) != Truth.False || one.IsContradictory || other.IsContradictory;

    private static bool MayMeet(TechnologyAccessConstraint record, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < record.Suspensions.Count; i++)
        {
            if (!MayMeet(record.Suspensions[i].Validity, record.Validity))
                (at ??= []).Add(i);
        }
        return at is null;
    }
}
