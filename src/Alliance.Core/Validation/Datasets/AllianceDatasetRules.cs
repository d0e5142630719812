namespace Alliance.Core.Validation;

[RulesOf(typeof(AllianceDataset))]
internal static partial class AllianceDatasetRules
{
    private static readonly Rule BadSchemaVersion =
        Rule.Error(9101, "schemaVersion", "A schema version must be two numbers separated by a point, such as 1.0.");
    private static readonly Rule OtherSchemaVersion =
        Rule.Warning(9102, "schemaVersion", "The major schema version should be 1; the members of another major version may have other meanings.");
    private static readonly Rule NoId = Rule.Error(9103, "id", "The id of a dataset, if given, must not be empty.");
    private static readonly Rule EmptyTitle = Rule.Error(9104, "title", "A title, if given, must not be blank in any of its languages.");
    private static readonly Rule EmptyDescription = Rule.Error(9105, "description", "A description, if given, must not be blank in any of its languages.");
    private static readonly Rule NoDay = Rule.Info(
        9106, "knownAsOf", "A dataset should state the day up to which its data are known to be complete; otherwise answers for later days cannot be marked.");
    private static readonly Rule EmptyLicence = Rule.Error(9107, "licence", "A licence, if given, must not be blank.");
    private static readonly Rule KnownBeforeYearOne = Rule.Error(9108, "knownAsOf", "The day up to which the data are known to be complete must be in the years 1 to 9999.");
    private static readonly Rule EmptyVersion = Rule.Error(9109, "version", "A version, if given, must not be blank.");

    public static bool Check(AllianceDataset record, RuleSink sink) =>
        (SchemaVersion.TryParse(record.SchemaVersion, out _) || sink.Broken(BadSchemaVersion))
        && (!SchemaVersion.TryParse(record.SchemaVersion, out SchemaVersion version) || version.Major == SchemaVersion.CurrentMajor || sink.Broken(OtherSchemaVersion))
        && (record.Id is not { IsDefault: true } || sink.Broken(NoId))
        && (TextForm.IsAbsentOrFilled(record.Title) || sink.Broken(EmptyTitle))
        && (TextForm.IsAbsentOrFilled(record.Description) || sink.Broken(EmptyDescription))
        && (record.KnownAsOf is not null || sink.Broken(NoDay))
        && (DateForm.IsAbsentOrWritable(record.KnownAsOf) || sink.Broken(KnownBeforeYearOne))
        && (TextForm.IsAbsentOrFilled(record.Version) || sink.Broken(EmptyVersion))
        && (TextForm.IsAbsentOrFilled(record.Licence) || sink.Broken(EmptyLicence));
}
