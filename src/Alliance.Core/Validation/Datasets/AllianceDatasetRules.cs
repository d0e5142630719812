using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct AllianceDatasetRules : IRules<AllianceDataset>
{
    private static readonly Rule BadSchemaVersion = Rule.Error(9101, "schemaVersion", "A schema version is two numbers joined by a point, such as 1.0.");

    public static ImmutableArray<Rule> Table => [BadSchemaVersion];

    public static bool Check<TSink>(AllianceDataset record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(BadSchemaVersion, Version.TryParse(record.SchemaVersion, out Version? version) && version.Build < 0)
        && sink.Nested<Source, SourceRules>("sources", record.Sources);
}
