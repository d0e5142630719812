namespace Alliance.Core.Validation;

[RulesOf(typeof(ItemNonListing))]
internal static partial class ItemNonListingRules
{
    private static readonly Rule NoScheme = Rule.Error(5501, "scheme", "A statement that an item is not listed must have a scheme, which is the list.");
    private static readonly Rule UnknownScheme = Rule.Warning(5502, "scheme", "The scheme is not known to this version of the library; it is kept.");
    private static readonly Rule EmptyCode = Rule.Error(5503, "code", "A code, if given, must not be blank; without one, the item is in no part of the list.");
    private static readonly Rule BadCode =
        Rule.Error(5504, "code", "A code, or its beginning, must have the form of its scheme, for example 3A090 for ECCN and EU dual-use, 8542 for HS and CN.");
    private static readonly Rule EmptyBy = Rule.Error(5505, "by", "The name of the person or body that states it, if given, must not be blank.");
    private static readonly Rule NoDate = Rule.Error(5506, "asOf", "The date of the list, if given, must include at least the year.");

    public static bool Check(ItemNonListing record, RuleSink sink) =>
        (!record.Scheme.IsDefault || sink.Broken(NoScheme))
        && (record.Scheme.IsKnown || sink.Broken(UnknownScheme))
        && (TextForm.IsAbsentOrFilled(record.Code) || sink.Broken(EmptyCode))
        && (ItemCodeForm.IsWholeOrStem(record.Scheme, record.Code) || sink.Broken(BadCode))
        && (TextForm.IsAbsentOrFilled(record.StatedBy) || sink.Broken(EmptyBy))
        && (DateForm.IsAbsentOrStated(record.AsOf) || sink.Broken(NoDate));
}
