namespace Alliance.Core.Validation;

[RulesOf(typeof(Source))]
internal static partial class SourceRules
{
    private static readonly Rule NoId = Rule.Error(1301, "id", "A source must have an id.");
    private static readonly Rule NoTitle = Rule.Error(1302, "title", "A source must have a title that is not blank in any of its languages.");
    private static readonly Rule EmptyAuthor = Rule.Error(1303, "authors", "An author's name must not be blank.");
    private static readonly Rule EmptyPublisher = Rule.Error(1304, "publisher", "A publisher's name, if given, must not be blank.");
    private static readonly Rule BadLanguage = Rule.Error(1305, "language", "A language, if given, must be a BCP 47 tag, such as de or zh-Hant.");
    private static readonly Rule NoDate = Rule.Error(1306, "published", "A date of publication, if given, must include at least the year.");
    private static readonly Rule BadUrl = Rule.Error(1307, "url", "A web address, if given, must be absolute, use http or https, and contain no white space or control characters.");
    private static readonly Rule RetrievedBefore = Rule.Error(1308, "retrieved", "A source must not be retrieved before the day on which it is published.", RuleSet.Meaning);
    private static readonly Rule EmptyLicence = Rule.Error(1309, "licence", "A licence, if given, must not be blank.");
    private static readonly Rule RetrievedBeforeYearOne =
        Rule.Error(1310, "retrieved", "The day on which a source was retrieved, if given, must be in the years 1 to 9999.");

    public static bool Check(Source record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Id.IsDefault || sink.Broken(NoId))
            && (TextForm.IsFilled(record.Title) || sink.Broken(NoTitle))
            && (TextForm.AreFilled(record.Authors, out at) || sink.Broken(EmptyAuthor, at))
            && (TextForm.IsAbsentOrFilled(record.Publisher) || sink.Broken(EmptyPublisher))
            && (TextForm.IsAbsentOrLanguage(record.Language) || sink.Broken(BadLanguage))
            && (DateForm.IsAbsentOrStated(record.Published) || sink.Broken(NoDate))
            && (TextForm.IsAbsentOrWebAddress(record.Url) || sink.Broken(BadUrl))
            && (DateForm.IsAbsentOrWritable(record.Retrieved) || sink.Broken(RetrievedBeforeYearOne))
            && (!DateForm.IsAbsentOrWritable(record.Retrieved) || DateForm.MayFollow(record.Published, record.Retrieved) || sink.Broken(RetrievedBefore))
            && (TextForm.IsAbsentOrFilled(record.Licence) || sink.Broken(EmptyLicence))
            && sink.IsDated("published", record.Published);
    }
}
