namespace Alliance.Core.Validation;

[RulesOf(typeof(EconomicProjection))]
internal static partial class EconomicProjectionRules
{
    private static readonly Rule NoId = Rule.Error(4701, "id", "A projection must have an id.");
    private static readonly Rule NoTitle =
        Rule.Error(4702, "title", "A projection must have a title (what is projected) that is not blank in any of its languages.");
    private static readonly Rule NoSubject = Rule.Error(4703, "subject", "A projection must name its subject, the party whose economy it describes.");
    private static readonly Rule UnassignedSubject = Rule.Warning(4704, "subject", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule NoAmount = Rule.Error(4705, "amount", "A projection must have an amount.");
    private static readonly Rule NoHorizon =
        Rule.Error(4706, "horizon", "A projection must have a horizon: the date by which, or the year for which, the amount is projected.");
    private static readonly Rule UnknownAccumulation =
        Rule.Warning(4715, "accumulation", "The accumulation is not known to this version of the library; it is kept.");
    private static readonly Rule UnknownPriceBasis =
        Rule.Warning(4708, "priceBasis", "The price basis is not known to this version of the library; it is kept.");
    private static readonly Rule NoPriceYear = Rule.Error(4709, "priceYear", "A date, if given, must include at least the year.");
    private static readonly Rule YearOfCurrentPrices =
        Rule.Warning(4710, "priceYear", "An amount in current prices should not have a price year; only constant prices have one.", RuleSet.Meaning);
    private static readonly Rule EmptyScenario = Rule.Error(4711, "scenario", "A scenario, if given, must not be blank in any of its languages.");
    private static readonly Rule NoDate = Rule.Error(4712, "published", "A date of publication, if given, must include at least the year.");
    private static readonly Rule PublishedAfterHorizon = Rule.Warning(4713, "published", "A projection should not be published after its horizon has passed.", RuleSet.Meaning);
    private static readonly Rule OtherAmount =
        Rule.Warning(4714, "quotedConversion", "The amount of a quoted conversion should be the amount of the projection.", RuleSet.Meaning);

    private static readonly Rule EarlyCurrency =
        Rule.Warning(4716, "amount", "A currency should have been introduced when the projection was published; this one was introduced later.", RuleSet.Meaning);

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
        && (record.Amount is not { } amount || record.QuotedConversion?.Amount is not { } quoted || amount.Money == quoted.Money || sink.Broken(OtherAmount))
        && (CodeTime.MayBeIntroduced(record.Amount?.Currency, record.Published) || sink.BrokenIn(EarlyCurrency, "currency"));
}
