using System.Reflection;
using System.Text;
using Alliance.Core.Json;
using Alliance.Core.TestData;

namespace Alliance.Core.Tests.Json;

/// <summary>Datasets of one record each, of every type in turn, as canonical texts of up to two kilobytes.</summary>
internal static class DifferentialCorpus
{
    private const int LongestText = 2_000;

    /// <summary>The names of the dataset's lists, by the type of their records.</summary>
    private static readonly Dictionary<Type, string> Lists = typeof(AllianceDataset).GetProperties()
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ValueList<>))
        .ToDictionary(property => property.PropertyType.GenericTypeArguments[0], property => JsonNames.Of(property));

    /// <summary>The JSON names of all members that the model knows.</summary>
    public static HashSet<string> KnownNames { get; } = typeof(AllianceDataset).Assembly.GetTypes()
        .Where(type => type.GetCustomAttributes().Any(attribute => attribute.GetType().Name == "JsonRecordAttribute"))
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        .Select(property => JsonNames.Of(property))
        .Concat(["from", "until"])
        .ToHashSet(StringComparer.Ordinal);

    public static byte[][] SmallDatasets() =>
    [
        .. Documents.Many(12)
            .SelectMany(document => Documents.RecordsOf(document).GroupBy(record => record.GetType()).SelectMany(records => records.Take(2)))
            .Select(record => Encoding.UTF8.GetBytes($$"""{"schemaVersion":"1.0","id":"d","title":{"en":"D","ru":"Д \"\u2028"},"{{Lists[record.GetType()]}}":[{{Encoding.UTF8.GetString(AllianceJson.WriteRecord(record))}}],"x":[1.50,{"y":null}]}"""))
            .Where(text => text.Length <= LongestText),
    ];
}
