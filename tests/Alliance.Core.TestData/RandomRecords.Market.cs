namespace Alliance.Core.TestData;

internal sealed partial class RandomRecords
{
    public SupplierStance Stance(Id<SupplierStance> id) => new()
    {
        Id = id,
        Supplier = CompanyOrOther(),
        Market = StateOrAlliance(),
        Stance = draw.Term<Stance>(),
        Basis = draw.PerhapsTerm<ReportBasis>(),
        Validity = draw.PerhapsSpan(),
        Detail = draw.PerhapsText(),
        Evidence = Evidence(),
        Unknown = draw.PerhapsUnknown(),
    };

    public MarketObservation Market(Id<MarketObservation> id)
    {
        bool ofOneItem = draw.Sometimes();
        bool counted = draw.OnceIn(2);
        Term<UnitOfMeasure> unit = counted ? draw.Term<UnitOfMeasure>() : default;
        decimal? value = counted ? draw.Percent() : null;
        return new()
        {
            Id = id,
            Market = StateOrAlliance(),
            Measure = draw.Term<MarketMeasure>(),
            Item = ofOneItem ? draw.Pick(keys.Items) : null,
            ItemClass = ofOneItem ? default : draw.Text(),
            Channel = draw.PerhapsTerm<MarketChannel>(),
            Origin = draw.Sometimes() ? draw.Country() : null,
            Period = draw.Rarely() ? default : draw.Span(),
            Value = value,
            UpperValue = counted && draw.Sometimes() ? value + draw.From(1, 10) : null,
            Unit = unit,
            Currency = unit == UnitOfMeasure.Money ? draw.Currency() : null,
            // With no figure, the trend is what is observed.
            Trend = counted ? draw.PerhapsTerm<Trend>() : draw.Term<Trend>(),
            Comparator = draw.PerhapsText(),
            Published = draw.PerhapsDate(2024, 2025),
            Evidence = Evidence(),
            Unknown = draw.PerhapsUnknown(),
        };
    }
}
