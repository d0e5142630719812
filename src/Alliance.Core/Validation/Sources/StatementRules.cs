namespace Alliance.Core.Validation;

[RulesOf(typeof(Statement))]
internal static partial class StatementRules
{
    private static readonly Rule NoId = Rule.Error(1401, "id", "A statement must have an id.");
    private static readonly Rule NoParaphrase = Rule.Error(1402, "paraphrase", "A statement must have a paraphrase that is not blank in any of its languages.");
    private static readonly Rule NoModality =
        Rule.Error(1403, "modality", "A statement must have a modality: fact, plan, expectation, possibility, opinion or another.");
    private static readonly Rule UnknownModality = Rule.Warning(1412, "modality", "The modality is not known to this version of the library; it is kept.");
    private static readonly Rule EmptySpeaker = Rule.Error(1404, "speaker", "A speaker's name, if given, must not be blank in any of its languages.");
    private static readonly Rule EmptyOccasion = Rule.Error(1405, "occasion", "An occasion, if given, must not be blank in any of its languages.");
    private static readonly Rule NoDate = Rule.Error(1406, "date", "A date, if given, must include at least the year.");
    private static readonly Rule QuoteLength = Rule.Error(1407, "quote", "A quotation, if given, must not be blank and must have at most 300 characters.");
    private static readonly Rule BadLanguage = Rule.Error(1408, "language", "A language, if given, must be a BCP 47 tag, such as de or zh-Hant.");
    private static readonly Rule NoSubject = Rule.Error(1409, "subjects", "A subject must name a record.");
    private static readonly Rule RepeatedSubject = Rule.Warning(1410, "subjects", "A subject should be listed only once.", RuleSet.Meaning);
    private static readonly Rule CitesNothing = Rule.Warning(1411, "evidence", "A statement should cite the source in which it was made.", RuleSet.Meaning);

    public static bool Check(Statement record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Id.IsDefault || sink.Broken(NoId))
            && (TextForm.IsFilled(record.Paraphrase) || sink.Broken(NoParaphrase))
            && (!record.Modality.IsDefault || sink.Broken(NoModality))
            && (record.Modality.IsKnown || sink.Broken(UnknownModality))
            && (TextForm.IsAbsentOrFilled(record.Speaker) || sink.Broken(EmptySpeaker))
            && (TextForm.IsAbsentOrFilled(record.Occasion) || sink.Broken(EmptyOccasion))
            && (DateForm.IsAbsentOrStated(record.Date) || sink.Broken(NoDate))
            && (TextForm.IsAbsentOrQuote(record.Quote) || sink.Broken(QuoteLength))
            && (TextForm.IsAbsentOrLanguage(record.Language) || sink.Broken(BadLanguage))
            && (KeyForm.AreStated(record.Subjects, out at) || sink.Broken(NoSubject, at))
            && (Repeats.AreNone(record.Subjects, out at) || sink.Broken(RepeatedSubject, at))
            && (record.Evidence is { Citations.IsEmpty: false } || record.Evidence.Confidence == Confidence.Confirmed || sink.Broken(CitesNothing))
            && sink.IsDated("date", record.Date);
    }
}
