namespace Alliance.Core.Validation;

[RulesOf(typeof(ControlRegime))]
internal static partial class ControlRegimeRules
{
    private static readonly Rule NoId = Rule.Error(7901, "id", "A regime must have an id.");
    private static readonly Rule NoTitle = Rule.Error(7902, "title", "A regime must have a title that is not blank in any of its languages.");

    public static bool Check(ControlRegime record, RuleSink sink) =>
        (!record.Id.IsDefault || sink.Broken(NoId))
        && (TextForm.IsFilled(record.Title) || sink.Broken(NoTitle));
}
