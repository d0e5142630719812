namespace Alliance.Core.Validation;

[RulesOf(typeof(OwnershipTest))]
internal static partial class OwnershipTestRules
{
    private static readonly Rule BadShare = Rule.Error(7601, "shareAtLeast", "A share of ownership must be above 0 and at most 100 per cent.");

    public static bool Check(OwnershipTest record, RuleSink sink) =>
        record.ShareAtLeast is > 0 and <= 100 || sink.Broken(BadShare);
}
