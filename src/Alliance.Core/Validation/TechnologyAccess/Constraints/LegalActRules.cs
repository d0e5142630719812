namespace Alliance.Core.Validation;

[RulesOf(typeof(LegalAct))]
internal static partial class LegalActRules
{
    private static readonly Rule NoId = Rule.Error(6901, "id", "A legal act has an id.");
    private static readonly Rule NoCitation = Rule.Error(6902, "citation", "A legal act has a citation.");
    private static readonly Rule EmptyTitle = Rule.Error(6903, "title", "A title says something in every language given, or is left out.");
    private static readonly Rule NoAuthority = Rule.Error(6904, "authority", "An authority is a country or an alliance, or is left out.");
    private static readonly Rule UnassignedAuthority = Rule.Warning(6905, "authority", "An authority that is a country has a code assigned by ISO 3166-1.");
    private static readonly Rule BadUrl = Rule.Error(6906, "url", "An address is absolute and of http or https.");
    private static readonly Rule NoAnnounced = Rule.Error(6907, "announced", "A date says at least the year, or is left out.");
    private static readonly Rule NoPublished = Rule.Error(6908, "published", "A date says at least the year, or is left out.");
    private static readonly Rule NoEffective = Rule.Error(6909, "effective", "A date says at least the year, or is left out.");
    private static readonly Rule NoCompliance = Rule.Error(6910, "compliance", "A date says at least the year, or is left out.");
    private static readonly Rule NoRepealed = Rule.Error(6911, "repealed", "A date says at least the year, or is left out.");
    private static readonly Rule ComplianceBefore = Rule.Error(6912, "compliance", "What must be complied with is in effect by then.");
    private static readonly Rule AnnouncedAfter = Rule.Warning(6913, "announced", "An act is announced no later than it is published.");
    private static readonly Rule RepealedBefore = Rule.Warning(6914, "repealed", "An act is repealed no earlier than it is published.");
    private static readonly Rule TwoStates = Rule.Warning(6915, "enforcement", "An act is in one state of enforcement at a time, and the states stand in the order of time.");
    private static readonly Rule NoAmended = Rule.Error(6916, "amends", "An act that is amended is named by its id.");

    // Other orders of the days are no laws of nature: an act may work back to before it was published, and be repealed before it takes effect.
    public static bool Check(LegalAct record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Id.IsDefault || sink.Broken(NoId))
            && (!string.IsNullOrWhiteSpace(record.Citation) || sink.Broken(NoCitation))
            && (TextForm.IsAbsentOrFilled(record.Title) || sink.Broken(EmptyTitle))
            && (record.Authority is not { IsDefault: true } && PartyForm.IsAbsentOrCountryOrAlliance(record.Authority) || sink.Broken(NoAuthority))
            && (VocabularyForm.IsNoCountryOrAssigned(record.Authority) || sink.Broken(UnassignedAuthority))
            && (TextForm.IsAbsentOrWebAddress(record.Url) || sink.Broken(BadUrl))
            && (DateForm.IsAbsentOrStated(record.Announced) || sink.Broken(NoAnnounced))
            && (DateForm.IsAbsentOrStated(record.Published) || sink.Broken(NoPublished))
            && (DateForm.IsAbsentOrStated(record.Effective) || sink.Broken(NoEffective))
            && (DateForm.IsAbsentOrStated(record.Compliance) || sink.Broken(NoCompliance))
            && (DateForm.IsAbsentOrStated(record.Repealed) || sink.Broken(NoRepealed))
            && (DateForm.MayFollow(record.Effective, record.Compliance) || sink.Broken(ComplianceBefore))
            && (DateForm.MayFollow(record.Announced, record.Published) || sink.Broken(AnnouncedAfter))
            && (DateForm.MayFollow(record.Published, record.Repealed) || sink.Broken(RepealedBefore))
            && (AreInTurn(record.EnforcementPeriods, out at) || sink.Broken(TwoStates, at))
            && (KeyForm.AreStated(record.Amends, out at) || sink.Broken(NoAmended, at));
    }

    /// <summary>Whether the second may begin when the first has ended.</summary>
    private static bool AreInTurn(Enforcement one, Enforcement next) =>
        one.State == next.State || one.Validity.IsContradictory || next.Validity.IsContradictory
        || (one.Validity.Overlaps(next.Validity) != Truth.True && DateForm.MayFollow(one.Validity.Start.Date, next.Validity.Start.Date));

    private static bool AreInTurn(ValueList<Enforcement> states, out List<int>? at)
    {
        at = null;
        for (int i = 1; i < states.Count; i++)
        {
            if (!AreInTurn(states[i - 1], states[i]))
                (at ??= []).Add(i);
        }
        return at is null;
    }
}
