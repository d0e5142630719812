namespace Alliance.Core.Validation;

[RulesOf(typeof(AllianceDataset))]
internal static partial class AllianceDatasetRules
{
    private static readonly Rule BadSchemaVersion = Rule.Error(9101, "schemaVersion", "A schema version is two numbers joined by a point, such as 1.0.");
    private static readonly Rule OtherSchemaVersion = Rule.Warning(9102, "schemaVersion", "The schema version is 1: members of another one may mean something else.");
    private static readonly Rule NoId = Rule.Error(9103, "id", "An id is a name, or is left out.");
    private static readonly Rule EmptyTitle = Rule.Error(9104, "title", "A title says something in every language given, or is left out.");
    private static readonly Rule EmptyDescription = Rule.Error(9105, "description", "A description says something in every language given, or is left out.");
    private static readonly Rule NoDay = Rule.Info(9106, "knownAsOf", "A dataset says up to which day it knows; otherwise no answer can be marked as beyond it.");
    private static readonly Rule EmptyLicence = Rule.Error(9107, "licence", "A licence says something, or is left out.");

    public static bool Check(AllianceDataset record, RuleSink sink) =>
        (SchemaVersion.TryParse(record.SchemaVersion, out _) || sink.Broken(BadSchemaVersion))
        && (!SchemaVersion.TryParse(record.SchemaVersion, out SchemaVersion version) || version.Major == SchemaVersion.CurrentMajor || sink.Broken(OtherSchemaVersion))
        && (record.Id is not { IsDefault: true } || sink.Broken(NoId))
        && (TextForm.IsAbsentOrFilled(record.Title) || sink.Broken(EmptyTitle))
        && (TextForm.IsAbsentOrFilled(record.Description) || sink.Broken(EmptyDescription))
        && (record.KnownAsOf is not null || sink.Broken(NoDay))
        && (TextForm.IsAbsentOrFilled(record.Licence) || sink.Broken(EmptyLicence));
}
