using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct LegalActRules : IRules<LegalAct>
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

    public static ImmutableArray<Rule> Table =>
    [
        NoId, NoCitation, EmptyTitle, NoAuthority, UnassignedAuthority, BadUrl, NoAnnounced, NoPublished, NoEffective, NoCompliance, NoRepealed,
        ComplianceBefore, AnnouncedAfter, RepealedBefore, TwoStates, NoAmended,
    ];

    // Other orders of the days are no laws of nature: an act may work back to before it was published, and be repealed before it takes effect.
    public static bool Check<TSink>(LegalAct record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoId, !record.Id.IsDefault)
        && sink.Is(NoCitation, !string.IsNullOrWhiteSpace(record.Citation))
        && sink.Is(EmptyTitle, TextForm.IsAbsentOrFilled(record.Title))
        && sink.Is(NoAuthority, record.Authority is not { IsDefault: true } && PartyForm.IsAbsentOrCountryOrAlliance(record.Authority))
        && sink.Is(UnassignedAuthority, VocabularyForm.IsNoCountryOrAssigned(record.Authority))
        && sink.Is(BadUrl, TextForm.IsAbsentOrWebAddress(record.Url))
        && sink.Is(NoAnnounced, DateForm.IsAbsentOrStated(record.Announced))
        && sink.Is(NoPublished, DateForm.IsAbsentOrStated(record.Published))
        && sink.Is(NoEffective, DateForm.IsAbsentOrStated(record.Effective))
        && sink.Is(NoCompliance, DateForm.IsAbsentOrStated(record.Compliance))
        && sink.Is(NoRepealed, DateForm.IsAbsentOrStated(record.Repealed))
        && sink.Is(ComplianceBefore, DateForm.MayFollow(record.Effective, record.Compliance))
        && sink.Is(AnnouncedAfter, DateForm.MayFollow(record.Announced, record.Published))
        && sink.Is(RepealedBefore, DateForm.MayFollow(record.Published, record.Repealed))
        && sink.EachPair(TwoStates, record.Enforcement, static (one, next) => AreInTurn(one, next))
        && sink.Each(NoAmended, record.Amends, static act => !act.IsDefault)
        && sink.Refers("authority", record.Authority)
        && sink.Refers("amends", RecordKind.LegalAct, record.Amends)
        && sink.Nested<Enforcement, EnforcementRules>("enforcement", record.Enforcement)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);

    /// <summary>Whether the second may begin when the first has ended.</summary>
    private static bool AreInTurn(Enforcement one, Enforcement next) =>
        one.State == next.State || one.Validity.IsContradictory || next.Validity.IsContradictory
        || (one.Validity.Overlaps(next.Validity) != Truth.True && DateForm.MayFollow(one.Validity.Start.Date, next.Validity.Start.Date));
}

/// <summary>Validates a <see cref="LegalAct"/>.</summary>
public class LegalActValidator : RecordValidator<LegalAct>
{
    /// <summary>Makes the validator from the rules.</summary>
    public LegalActValidator()
    {
        Rules<LegalActRules>();
        Inside("enforcement", act => act.Enforcement, new EnforcementValidator());
        Inside("evidence", act => act.Evidence, new EvidenceValidator());
    }
}
