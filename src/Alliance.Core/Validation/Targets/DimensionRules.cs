namespace Alliance.Core.Validation;

[RulesOf(typeof(Dimension))]
internal static partial class DimensionRules
{
    private static readonly Rule NoName = Rule.Error(4801, "name", "A dimension must have a name, the property by which the figures are broken down.");
    private static readonly Rule UnknownName = Rule.Warning(4802, "name", "The name is not known to this version of the library; it is kept.");
    private static readonly Rule NoValue = Rule.Error(4803, "value", "A dimension must have a value that is not blank: the part to which the figure belongs.");

    public static bool Check(Dimension record, RuleSink sink) =>
        (!record.Name.IsDefault || sink.Broken(NoName))
        && (record.Name.IsKnown || sink.Broken(UnknownName))
        && (!string.IsNullOrWhiteSpace(record.Value) || sink.Broken(NoValue));
}
