namespace Alliance.Core.Validation;

[RulesOf(typeof(LegalAct))]
internal static partial class LegalActRules
{
    private static readonly Rule NoId = Rule.Error(6901, "id", "A legal act must have an id.");
    private static readonly Rule NoCitation = Rule.Error(6902, "citation", "A legal act must have a citation that is not blank.");
    private static readonly Rule EmptyTitle = Rule.Error(6903, "title", "A title, if given, must not be blank in any of its languages.");
    private static readonly Rule NoAuthority = Rule.Error(6904, "authority", "An authority, if given, must be a country or an alliance.");
    private static readonly Rule UnassignedAuthority =
        Rule.Warning(6905, "authority", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule BadUrl = Rule.Error(6906, "url", "A web address, if given, must be absolute, use http or https, and contain no white space or control characters.");
    private static readonly Rule NoAnnounced = Rule.Error(6907, "announced", "A date, if given, must include at least the year.");
    private static readonly Rule NoPublished = Rule.Error(6908, "published", "A date, if given, must include at least the year.");
    private static readonly Rule NoEffective = Rule.Error(6909, "effective", "A date, if given, must include at least the year.");
    private static readonly Rule NoCompliance = Rule.Error(6910, "compliance", "A date, if given, must include at least the year.");
    private static readonly Rule NoRepealed = Rule.Error(6911, "repealed", "A date, if given, must include at least the year.");
    private static readonly Rule ComplianceBefore = Rule.Error(6912, "compliance", "Compliance with an act must not be due before the act takes effect.", RuleSet.Meaning);
    private static readonly Rule AnnouncedAfter = Rule.Warning(6913, "announced", "An act should not be announced after it is published.", RuleSet.Meaning);
    private static readonly Rule RepealedBefore = Rule.Warning(6914, "repealed", "An act should not be repealed before it is published.", RuleSet.Meaning);
    private static readonly Rule TwoStates =
        Rule.Warning(6915, "enforcement", "Consecutive enforcement periods with different states should be in chronological order and should not overlap.", RuleSet.Meaning);
    private static readonly Rule NoAmended = Rule.Error(6916, "amends", "An amended act must be named by its id.");

    // No other order of the days is required: an act may take effect retroactively, before it is published, and be repealed before it takes effect.
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
            && (DateForm.IsAbsentOrStated(record.EffectiveFrom) || sink.Broken(NoEffective))
            && (DateForm.IsAbsentOrStated(record.ComplianceFrom) || sink.Broken(NoCompliance))
            && (DateForm.IsAbsentOrStated(record.Repealed) || sink.Broken(NoRepealed))
            && (DateForm.MayFollow(record.EffectiveFrom, record.ComplianceFrom) || sink.Broken(ComplianceBefore))
            && (DateForm.MayFollow(record.Announced, record.Published) || sink.Broken(AnnouncedAfter))
            && (DateForm.MayFollow(record.Published, record.Repealed) || sink.Broken(RepealedBefore))
            && (AreInTurn(record.EnforcementPeriods, out at) || sink.Broken(TwoStates, at))
            && (KeyForm.AreStated(record.Amends, out at) || sink.Broken(NoAmended, at));
    }

    /// <summary>Whether two consecutive periods have the same state, or the second may begin after the first has ended.</summary>
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
