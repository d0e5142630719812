namespace Alliance.Core.Validation;

[RulesOf(typeof(ItemNonListing))]
internal static partial class ItemNonListingRules
{
    private static readonly Rule NoScheme = Rule.Error(5501, "scheme", "A statement that an item is not listed must name the list.");

    public static bool Check(ItemNonListing record, RuleSink sink) =>
        !record.Scheme.IsDefault || sink.Broken(NoScheme);
}
