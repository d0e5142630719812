namespace Alliance.Core.Validation;

[RulesOf(typeof(ControlRegime))]
internal static partial class ControlRegimeRules
{
    private static readonly Rule NoId = Rule.Error(7901, "id", "A regime must have an id.");
    private static readonly Rule NoTitle = Rule.Error(7902, "title", "A regime must have a title that is not blank in any of its languages.");
    private static readonly Rule NoAuthority = Rule.Error(7903, "authority", "A regime must name its authority, the state or union whose law it is.");
    private static readonly Rule WrongAuthority =
        Rule.Error(7904, "authority", "An authority must be a country or an alliance; its agency belongs in the member agency.");
    private static readonly Rule UnassignedAuthority =
        Rule.Warning(7905, "authority", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule EmptyAgency = Rule.Error(7906, "agency", "An agency, if given, must not be blank.");
    private static readonly Rule UnknownStatus = Rule.Warning(7907, "status", "The status is not known to this version of the library; it is kept.");
    private static readonly Rule NoGeography = Rule.Error(7908, "geography", "The authority whose treatment of places it follows, if given, must be a country or an alliance.");
    private static readonly Rule UnassignedGeography =
        Rule.Warning(7909, "geography", "ISO 3166-1 does not currently assign this country code; the code is kept.");

    public static bool Check(ControlRegime record, RuleSink sink) =>
        (!record.Id.IsDefault || sink.Broken(NoId))
        && (TextForm.IsFilled(record.Title) || sink.Broken(NoTitle))
        && (!record.Authority.IsDefault || sink.Broken(NoAuthority))
        && (PartyForm.IsAbsentOrCountryOrAlliance(record.Authority) || sink.Broken(WrongAuthority))
        && (VocabularyForm.IsNoCountryOrAssigned(record.Authority) || sink.Broken(UnassignedAuthority))
        && (TextForm.IsAbsentOrFilled(record.Agency) || sink.Broken(EmptyAgency))
        && (record.Status.IsKnown || sink.Broken(UnknownStatus))
        && ((record.Geography is not { IsDefault: true } && PartyForm.IsAbsentOrCountryOrAlliance(record.Geography)) || sink.Broken(NoGeography))
        && (VocabularyForm.IsNoCountryOrAssigned(record.Geography) || sink.Broken(UnassignedGeography));
}
