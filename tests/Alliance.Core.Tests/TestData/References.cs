using System.Collections;
using System.Reflection;

namespace Alliance.Core.Tests.TestData;

/// <summary>All values in a record and the records nested in it, and those among them that refer to root records.</summary>
internal static class References
{
    private static readonly Dictionary<Type, RecordKind> Kinds = typeof(AllianceDataset).Assembly.GetTypes()
        .Where(type => typeof(IRecord).IsAssignableFrom(type) && type.GetCustomAttribute<JsonRecordAttribute>() is not null)
        .ToDictionary(type => type, type => type.GetCustomAttribute<JsonRecordAttribute>()!.Kind);

    /// <summary>The texts of all references in a record, those of ids and parties too, as <c>kind:key</c>.</summary>
    public static IEnumerable<string> Of(object record) => ValuesOf(record).Select(Text).OfType<string>();

    /// <summary>All values, lists unrolled.</summary>
    public static IEnumerable<object> ValuesOf(object record)
    {
        foreach (PropertyInfo property in Coverage.PropertiesOf(record.GetType()))
        {
            object? value = property.GetValue(record);
            IEnumerable<object> elements = value is null ? [] : value is IEnumerable list and not string ? list.Cast<object>() : [value];
            foreach (object element in elements)
            {
                yield return element;
                if (element.GetType().GetCustomAttribute<JsonRecordAttribute>() is not null)
                {
                    foreach (object nested in ValuesOf(element))
                        yield return nested;
                }
            }
        }
    }

    private static string? Text(object value) => value switch
    {
        RecordReference reference => reference.ToString(),
        PartyReference { Record: var record } => record == default ? null : record.ToString(),
        _ when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Id<>) && Kinds.TryGetValue(type.GenericTypeArguments[0], out RecordKind kind)
            => new RecordReference(kind, value.ToString()!).ToString(),
        _ => null,
    };
}
