using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct SupplierStanceRules : IRules<SupplierStance>
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

    public static ImmutableArray<Rule> Table =>
        [NoId, NoSupplier, NoMarket, WrongMarket, UnassignedMarket, NoStance, UnknownStance, UnknownBasis, Contradiction, EmptyDetail];

    public static bool Check<TSink>(SupplierStance record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoId, !record.Id.IsDefault)
        && sink.Is(NoSupplier, !record.Supplier.IsDefault)
        && sink.Is(NoMarket, !record.Market.IsDefault)
        && sink.Is(WrongMarket, PartyForm.IsAbsentOrCountryOrAlliance(record.Market))
        && sink.Is(UnassignedMarket, VocabularyForm.IsNoCountryOrAssigned(record.Market))
        && sink.Is(NoStance, !record.Stance.IsDefault)
        && sink.Is(UnknownStance, record.Stance.IsKnown)
        && sink.Is(UnknownBasis, record.Basis.IsKnown)
        && sink.Is(Contradiction, !record.Validity.IsContradictory)
        && sink.Is(EmptyDetail, TextForm.IsAbsentOrFilled(record.Detail))
        && sink.Refers("supplier", record.Supplier)
        && sink.Refers("market", record.Market)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);
}

/// <summary>Validates a <see cref="SupplierStance"/>.</summary>
public class SupplierStanceValidator : RecordValidator<SupplierStance>
{
    /// <summary>Makes the validator from the rules.</summary>
    public SupplierStanceValidator()
    {
        Rules<SupplierStanceRules>();
        Inside("evidence", stance => stance.Evidence, new EvidenceValidator());
    }
}
