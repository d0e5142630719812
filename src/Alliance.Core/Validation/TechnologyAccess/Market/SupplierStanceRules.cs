namespace Alliance.Core.Validation;

[RulesOf(typeof(SupplierStance))]
internal static partial class SupplierStanceRules
{
    private static readonly Rule NoId = Rule.Error(7101, "id", "A stance has an id.");
    private static readonly Rule NoSupplier = Rule.Error(7102, "supplier", "A stance names the supplier.");
    private static readonly Rule NoMarket = Rule.Error(7103, "market", "A stance names the market.");
    private static readonly Rule WrongMarket = Rule.Warning(7104, "market", "A market is a country or an alliance; another is named, but stands for no place.");
    private static readonly Rule UnassignedMarket = Rule.Warning(7105, "market", "A market that is a country has a code assigned by ISO 3166-1.");
    private static readonly Rule NoStance = Rule.Error(7106, "stance", "It is said how the supplier stands to the market.");
    private static readonly Rule UnknownStance = Rule.Warning(7107, "stance", "The stance is one that this version knows.");
    private static readonly Rule UnknownBasis = Rule.Warning(7108, "basis", "The basis is one that this version knows.");
    private static readonly Rule Contradiction = Rule.Error(7109, "validity", "A stance does not end before it begins.");
    private static readonly Rule EmptyDetail = Rule.Error(7110, "detail", "What was said says something in every language given, or is left out.");

    public static bool Check(SupplierStance record, RuleSink sink) =>
        (!record.Id.IsDefault || sink.Broken(NoId))
        && (!record.Supplier.IsDefault || sink.Broken(NoSupplier))
        && (!record.Market.IsDefault || sink.Broken(NoMarket))
        && (PartyForm.IsAbsentOrCountryOrAlliance(record.Market) || sink.Broken(WrongMarket))
        && (VocabularyForm.IsNoCountryOrAssigned(record.Market) || sink.Broken(UnassignedMarket))
        && (!record.Stance.IsDefault || sink.Broken(NoStance))
        && (record.Stance.IsKnown || sink.Broken(UnknownStance))
        && (record.Basis.IsKnown || sink.Broken(UnknownBasis))
        && (!record.Validity.IsContradictory || sink.Broken(Contradiction))
        && (TextForm.IsAbsentOrFilled(record.Detail) || sink.Broken(EmptyDetail));
}
