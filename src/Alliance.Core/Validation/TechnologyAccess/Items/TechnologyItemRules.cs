namespace Alliance.Core.Validation;

[RulesOf(typeof(TechnologyItem))]
internal static partial class TechnologyItemRules
{
    private static readonly Rule NoId = Rule.Error(5101, "id", "An item has an id.");
    private static readonly Rule NoName = Rule.Error(5102, "name", "An item has a name, filled in every language given.");
    private static readonly Rule UnknownKind = Rule.Warning(5103, "kind", "The kind of an item is one that this version knows.");
    private static readonly Rule NoMaker = Rule.Error(5104, "maker", "A maker is a party, or is left out.");
    private static readonly Rule NoDate = Rule.Error(5105, "released", "A date of release says at least the year, or is left out.");

    public static bool Check(TechnologyItem record, RuleSink sink) =>
        (!record.Id.IsDefault || sink.Broken(NoId))
        && (TextForm.IsFilled(record.Name) || sink.Broken(NoName))
        && (record.Kind.IsKnown || sink.Broken(UnknownKind))
        && (record.Maker is not { IsDefault: true } || sink.Broken(NoMaker))
        && (DateForm.IsAbsentOrStated(record.Released) || sink.Broken(NoDate));
}
