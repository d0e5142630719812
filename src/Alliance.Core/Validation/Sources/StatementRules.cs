using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct StatementRules : IRules<Statement>
{
    private static readonly Rule NoId = Rule.Error(1401, "id", "A statement has an id.");
    private static readonly Rule NoParaphrase = Rule.Error(1402, "paraphrase", "A statement says something, in every language given.");
    private static readonly Rule NoModality =
        Rule.Error(1403, "modality", "A statement says in what sense it is made: as a fact, plan, expectation, possibility or opinion.");
    private static readonly Rule UnknownModality = Rule.Warning(1412, "modality", "The sense is kept, but not known to this version.");
    private static readonly Rule EmptySpeaker = Rule.Error(1404, "speaker", "A speaker's name says something, or is left out.");
    private static readonly Rule EmptyOccasion = Rule.Error(1405, "occasion", "An occasion says something, or is left out.");
    private static readonly Rule NoDate = Rule.Error(1406, "date", "A date says at least the year, or is left out.");
    private static readonly Rule QuoteLength = Rule.Error(1407, "quote", "A quotation says something in at most 300 characters, or is left out.");
    private static readonly Rule BadLanguage = Rule.Error(1408, "language", "A language is a BCP 47 tag, such as de or zh-Hant.");
    private static readonly Rule NoSubject = Rule.Error(1409, "subjects", "A subject names a record.");
    private static readonly Rule RepeatedSubject = Rule.Warning(1410, "subjects", "A subject is named once.");
    private static readonly Rule CitesNothing = Rule.Warning(1411, "evidence", "A statement cites where it is said.");

    public static ImmutableArray<Rule> Table =>
        [NoId, NoParaphrase, NoModality, UnknownModality, EmptySpeaker, EmptyOccasion, NoDate, QuoteLength, BadLanguage, NoSubject, RepeatedSubject, CitesNothing];

    public static bool Check<TSink>(Statement record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoId, !record.Id.IsDefault)
        && sink.Is(NoParaphrase, TextForm.IsFilled(record.Paraphrase))
        && sink.Is(NoModality, !record.Modality.IsDefault)
        && sink.Is(UnknownModality, record.Modality.IsKnown)
        && sink.Is(EmptySpeaker, TextForm.IsAbsentOrFilled(record.Speaker))
        && sink.Is(EmptyOccasion, TextForm.IsAbsentOrFilled(record.Occasion))
        && sink.Is(NoDate, DateForm.IsAbsentOrStated(record.Date))
        && sink.Is(QuoteLength, TextForm.IsAbsentOrQuote(record.Quote))
        && sink.Is(BadLanguage, TextForm.IsAbsentOrLanguage(record.Language))
        && sink.Each(NoSubject, record.Subjects, static subject => !subject.IsDefault)
        && sink.Nowhere(RepeatedSubject, Repeats.In(record.Subjects))
        && sink.Is(CitesNothing, record.Evidence is { Citations.IsEmpty: false })
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence)
        && sink.Refers("subjects", record.Subjects);
}

/// <summary>Validates a <see cref="Statement"/>.</summary>
public class StatementValidator : RecordValidator<Statement>
{
    /// <summary>Makes the validator from the rules.</summary>
    public StatementValidator()
    {
        Rules<StatementRules>();
        Inside("evidence", record => record.Evidence, new EvidenceValidator());
    }
}
