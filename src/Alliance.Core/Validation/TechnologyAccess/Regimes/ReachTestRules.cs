namespace Alliance.Core.Validation;

[RulesOf(typeof(ReachTest))]
internal static partial class ReachTestRules
{
    private static readonly Rule NoBasis = Rule.Error(
        8001, "basis", "A ground of reach must be stated: territory, origin, person, controlled-content, direct-product, addressee or another.");
    private static readonly Rule UnknownBasis = Rule.Warning(
        8002, "basis", "The ground is not known to this version of the library; it is kept, and it is unknown whether it applies.");
    private static readonly Rule BadShare = Rule.Error(8003, "above", "The share of controlled content must be at least 0 and below 100 per cent.");
    private static readonly Rule NeedlessShare = Rule.Error(8004, "above", "A share must be given only for the ground controlled-content, and for one that this version does not know.", RuleSet.Meaning);
    private static readonly Rule NeedlessTechnology =
        Rule.Error(8005, "technologies", "Technologies must be given only for the ground direct-product, and for one that this version does not know.", RuleSet.Meaning);
    private static readonly Rule FractionalShare =
        Rule.Warning(8006, "above", "The share of controlled content should be given in per cent; one below 1 may be a fraction by mistake, such as 0.25 for 25 per cent.");

    public static bool Check(ReachTest record, RuleSink sink) =>
        (!record.Basis.IsDefault || sink.Broken(NoBasis))
        && (record.Basis.IsKnown || sink.Broken(UnknownBasis))
        && (record.Above is null or (>= 0 and < 100) || sink.Broken(BadShare))
        && (!ShareForm.MayBeFraction(record.Above) || sink.Broken(FractionalShare))
        && (record.Above is null || MayBe(record.Basis, ReachBasis.ControlledContent) || sink.Broken(NeedlessShare))
        && (record.Technologies.IsEmpty || MayBe(record.Basis, ReachBasis.DirectProduct) || sink.Broken(NeedlessTechnology));

    private static bool MayBe(Term<ReachBasis> basis, ReachBasis wanted) => basis == wanted || !VocabularyForm.IsStatedAndKnown(basis);
}
