namespace Alliance.Core.Validation;

[RulesOf(typeof(PartyList))]
internal static partial class PartyListRules
{
    private static readonly Rule NoId = Rule.Error(7301, "id", "A list of parties must have an id.");
    private static readonly Rule NoName = Rule.Error(7302, "name", "A list of parties must have a name that is not blank in any of its languages.");

    public static bool Check(PartyList record, RuleSink sink) =>
        (!record.Id.IsDefault || sink.Broken(NoId))
        && (TextForm.IsFilled(record.Name) || sink.Broken(NoName));
}
