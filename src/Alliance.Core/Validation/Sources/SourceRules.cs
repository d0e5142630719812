using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct SourceRules : IRules<Source>
{
    private static readonly Rule NoId = Rule.Error(1301, "id", "A source has an id.");
    private static readonly Rule NoTitle = Rule.Error(1302, "title", "A source has a title, filled in every language given.");
    private static readonly Rule EmptyAuthor = Rule.Error(1303, "authors", "An author's name says something.");
    private static readonly Rule EmptyPublisher = Rule.Error(1304, "publisher", "A publisher's name says something, or is left out.");
    private static readonly Rule BadLanguage = Rule.Error(1305, "language", "A language is a BCP 47 tag, such as de or zh-Hant.");
    private static readonly Rule NoDate = Rule.Error(1306, "published", "A date of publication says at least the year, or is left out.");
    private static readonly Rule BadUrl = Rule.Error(1307, "url", "An address is absolute and of http or https.");
    private static readonly Rule RetrievedBefore = Rule.Error(1308, "retrieved", "A source is read on or after the day it is published.");
    private static readonly Rule EmptyLicence = Rule.Error(1309, "licence", "A licence says something, or is left out.");

    public static ImmutableArray<Rule> Table =>
        [NoId, NoTitle, EmptyAuthor, EmptyPublisher, BadLanguage, NoDate, BadUrl, RetrievedBefore, EmptyLicence];

    public static bool Check<TSink>(Source record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoId, !record.Id.IsDefault)
        && sink.Is(NoTitle, TextForm.IsFilled(record.Title))
        && sink.Each(EmptyAuthor, record.Authors, static author => !string.IsNullOrWhiteSpace(author))
        && sink.Is(EmptyPublisher, TextForm.IsAbsentOrFilled(record.Publisher))
        && sink.Is(BadLanguage, TextForm.IsAbsentOrLanguage(record.Language))
        && sink.Is(NoDate, DateForm.IsAbsentOrStated(record.Published))
        && sink.Is(BadUrl, TextForm.IsAbsentOrWebAddress(record.Url))
        && sink.Is(RetrievedBefore, DateForm.MayFollow(record.Published, record.Retrieved))
        && sink.Is(EmptyLicence, TextForm.IsAbsentOrFilled(record.Licence))
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);
}

/// <summary>Validates a <see cref="Source"/>.</summary>
public class SourceValidator : RecordValidator<Source>
{
    /// <summary>Makes the validator from the rules.</summary>
    public SourceValidator()
    {
        Rules<SourceRules>();
        Inside("evidence", source => source.Evidence, new EvidenceValidator());
    }
}
