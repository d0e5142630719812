namespace Alliance.Core.Validation;

[RulesOf(typeof(Dimension))]
internal static partial class DimensionRules
{
    private static readonly Rule NoName = Rule.Error(4801, "name", "A dimension says by what the figures are broken down.");
    private static readonly Rule UnknownName = Rule.Warning(4802, "name", "The name is kept, but not known to this version.");
    private static readonly Rule NoValue = Rule.Error(4803, "value", "A dimension names the part to which the figure belongs.");

    public static bool Check(Dimension record, RuleSink sink) =>
        (!record.Name.IsDefault || sink.Broken(NoName))
        && (record.Name.IsKnown || sink.Broken(UnknownName))
        && (!string.IsNullOrWhiteSpace(record.Value) || sink.Broken(NoValue));
}
