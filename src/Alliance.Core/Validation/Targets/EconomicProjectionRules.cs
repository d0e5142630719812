namespace Alliance.Core.Validation;

[RulesOf(typeof(EconomicProjection))]
internal static partial class EconomicProjectionRules
{
    private static readonly Rule NoId = Rule.Error(4701, "id", "A projection has an id.");
    private static readonly Rule NoTitle = Rule.Error(4702, "title", "A projection says what is projected, in every language given.");
    private static readonly Rule NoSubject = Rule.Error(4703, "subject", "A projection names the party whose economy it is about.");
    private static readonly Rule UnassignedSubject = Rule.Warning(4704, "subject", "The country is kept, but ISO 3166-1 assigns no such code now.");
    private static readonly Rule NoAmount = Rule.Error(4705, "amount", "A projection has an amount.");
    private static readonly Rule NoHorizon = Rule.Error(4706, "horizon", "A projection says by when, or for which year.");
    private static readonly Rule UnknownAccumulation = Rule.Warning(4715, "accumulation", "The accumulation is kept, but not known to this version.");
    private static readonly Rule UnknownPriceBasis = Rule.Warning(4708, "priceBasis", "The price basis is kept, but not known to this version.");
    private static readonly Rule NoPriceYear = Rule.Error(4709, "priceYear", "A date says at least the year, or is left out.");
    private static readonly Rule YearOfCurrentPrices = Rule.Warning(4710, "priceYear", "Only constant prices are those of a year.");
    private static readonly Rule EmptyScenario = Rule.Error(4711, "scenario", "A scenario says something, or is left out.");
    private static readonly Rule NoDate = Rule.Error(4712, "published", "A date of publication says at least the year, or is left out.");
    private static readonly Rule PublishedAfterHorizon = Rule.Warning(4713, "published", "A projection is published before its horizon has passed.");
    private static readonly Rule OtherAmount = Rule.Warning(4714, "quotedConversion", "A quoted conversion starts from the projection's amount.");

    public static bool Check(EconomicProjection record, RuleSink sink) =>
        (!record.Id.IsDefault || sink.Broken(NoId))
        && (TextForm.IsFilled(record.Title) || sink.Broken(NoTitle))
        && (!record.Subject.IsDefault || sink.Broken(NoSubject))
        && (VocabularyForm.IsNoCountryOrAssigned(record.Subject) || sink.Broken(UnassignedSubject))
        && (record.Amount is not null || sink.Broken(NoAmount))
        && (!record.Horizon.IsDefault || sink.Broken(NoHorizon))
        && (record.Accumulation.IsKnown || sink.Broken(UnknownAccumulation))
        && (record.PriceBasis.IsKnown || sink.Broken(UnknownPriceBasis))
        && (DateForm.IsAbsentOrStated(record.PriceYear) || sink.Broken(NoPriceYear))
        && (record.PriceYear is null || record.PriceBasis != PriceBasis.Current || sink.Broken(YearOfCurrentPrices))
        && (TextForm.IsAbsentOrFilled(record.Scenario) || sink.Broken(EmptyScenario))
        && (DateForm.IsAbsentOrStated(record.Published) || sink.Broken(NoDate))
        && (record.Horizon.IsDefault || DateForm.MayFollow(record.Published, record.Horizon) || sink.Broken(PublishedAfterHorizon))
        && (record.Amount is not { } amount || record.QuotedConversion?.Amount is not { } quoted || amount.Money == quoted.Money || sink.Broken(OtherAmount));
}
