namespace Alliance.Core.Validation;

[RulesOf(typeof(SupplierStance))]
internal static partial class SupplierStanceRules
{
    private static readonly Rule NoId = Rule.Error(7101, "id", "A supplier's stance must have an id.");
    private static readonly Rule NoSupplier = Rule.Error(7102, "supplier", "A supplier's stance must name the supplier.");
    private static readonly Rule NoMarket = Rule.Error(7103, "market", "A supplier's stance must name the market.");
    private static readonly Rule WrongMarket =
        Rule.Warning(7104, "market", "A market should be a country or an alliance; a party of another kind is kept, but it is not a place.");
    private static readonly Rule UnassignedMarket = Rule.Warning(7105, "market", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule NoStance =
        Rule.Error(7106, "stance", "A supplier's stance must state what the supplier does: supplying, under-review, suspended, withdrawn or another.");
    private static readonly Rule UnknownStance = Rule.Warning(7107, "stance", "The stance is not known to this version of the library; it is kept.");
    private static readonly Rule UnknownBasis = Rule.Warning(7108, "basis", "The basis is not known to this version of the library; it is kept.");
    private static readonly Rule Contradiction = Rule.Error(7109, "validity", "The period of a stance must not end before it begins.", RuleSet.Meaning);
    private static readonly Rule EmptyDetail = Rule.Error(7110, "detail", "The detail of a stance, if given, must not be blank in any of its languages.");

    private static readonly Rule EarlyMarket =
        Rule.Warning(7111, "market", "The country's code should have been assigned by the end of the period; ISO 3166 assigned this one later.", RuleSet.Meaning);

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
        && (TextForm.IsAbsentOrFilled(record.Detail) || sink.Broken(EmptyDetail))
        && (CodeTime.MayBeAssigned(record.Market.Country, record.Validity) || sink.Broken(EarlyMarket));
}
