namespace Alliance.Core.Validation;

[RulesOf(typeof(TechnologyItem))]
internal static partial class TechnologyItemRules
{
    private static readonly Rule NoId = Rule.Error(5101, "id", "An item must have an id.");
    private static readonly Rule NoName = Rule.Error(5102, "name", "An item must have a name that is not blank in any of its languages.");
    private static readonly Rule UnknownKind = Rule.Warning(5103, "kind", "The kind is not known to this version of the library; it is kept.");
    private static readonly Rule NoMaker = Rule.Error(5104, "maker", "A maker, if given, must name a party.");
    private static readonly Rule NoDate = Rule.Error(5105, "released", "A date of release, if given, must include at least the year.");

    public static bool Check(TechnologyItem record, RuleSink sink) =>
        (!record.Id.IsDefault || sink.Broken(NoId))
        && (TextForm.IsFilled(record.Name) || sink.Broken(NoName))
        && (record.Kind.IsKnown || sink.Broken(UnknownKind))
        && (record.Maker is not { IsDefault: true } || sink.Broken(NoMaker))
        && (DateForm.IsAbsentOrStated(record.Released) || sink.Broken(NoDate));
}
