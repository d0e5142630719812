using System.Collections;

namespace Alliance.Core.Tests.Validation;

/// <summary>References to other records are declared with the rules, so that a dataset can resolve them all.</summary>
public sealed class ReferenceTests
{
    public static TheoryData<int> ValidIndices => [.. Enumerable.Range(0, ValidRecords.All.Count)];

    [Theory]
    [MemberData(nameof(ValidIndices))]
    public void Every_reference_in_a_record_is_met(int index)
    {
        object record = ValidRecords.All[index];
        Assert.Equal(References(record, "").Order(StringComparer.Ordinal), RecordChecks.Of(record).ReferencePointers(record).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_member_that_refers_has_an_example()
    {
        IEnumerable<string> met = ValidRecords.All.SelectMany(record => References(record, record.GetType().Name)).Select(MemberOf);
        Assert.Empty(ReferringMembers().Except(met, StringComparer.Ordinal));
    }

    /// <summary>The members, of the records that have valid examples, whose types refer.</summary>
    private static IEnumerable<string> ReferringMembers() =>
        from record in ValidRecords.All.Select(record => record.GetType()).Distinct()
        from property in record.GetProperties()
        where property.CanWrite && property.Name != "Id" && IsReference(property.PropertyType)
        select $"{record.Name}/{JsonNames.Of(property)}";

    private static string MemberOf(string reference) => string.Join('/', reference.Split('/', ' ')[..2]);

    private static bool IsReference(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain && plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(ValueList<>)
        ? IsReference(plain.GetGenericArguments()[0])
        : plain == typeof(RecordReference) || plain == typeof(PartyReference) || (plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(Id<>) && plain != typeof(Id<FactTest>));

    private static IEnumerable<string> References(object value, string pointer) => value switch
    {
        RecordReference reference => [$"{pointer} = {reference}"],
        PartyReference party when party.Kind == PartyKind.Country || party.Kind == PartyKind.Other => [],
        PartyReference other => [$"{pointer} = {other.Record}"],
        // A fact has an id, but no record.
        Id<FactTest> => [],
        _ when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Id<>) => [$"{pointer} = {Resolved(value, type)}"],
        IEnumerable list and not string => list.Cast<object>().SelectMany((item, index) => References(item, $"{pointer}/{index}")),
        _ when RecordChecks.All.ContainsKey(value.GetType()) =>
            from property in value.GetType().GetProperties()
            where property.CanWrite && property.Name != "Id" && property.PropertyType != typeof(UnknownMembers)
            let inner = property.GetValue(value)
            where inner is not null
            from reference in References(inner, $"{pointer}/{JsonNames.Of(property)}")
            select reference,
        _ => [],
    };

    private static string Resolved(object id, Type type)
    {
        object record = ValidRecords.All.First(record => record.GetType() == type.GetGenericArguments()[0]);
        return $"{((IRecord)record).Reference.ToString().Split(':')[0]}:{id}";
    }
}
