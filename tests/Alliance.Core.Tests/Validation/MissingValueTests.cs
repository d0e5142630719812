using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Alliance.Core.Tests.Validation;

/// <summary>Members without a value, in data and in code.</summary>
public sealed class MissingValueTests
{
    /// <summary>Every member of every record, as the place of the record among the valid ones and the name of the member.</summary>
    public static TheoryData<int, string> Members => new(Of(property => property.PropertyType != typeof(UnknownMembers)));

    public static TheoryData<int, string> Texts => new(Of(property => property.PropertyType == typeof(LocalizedText)));

    [Theory, MemberData(nameof(Texts))]
    public void An_object_without_texts_is_found_like_an_empty_text(int index, string member)
    {
        object valid = ValidRecords.All[index];
        var checks = RecordChecks.Of(valid);
        IReadOnlySet<Found> empty = checks.Walk(With(JsonValue.Create("")));
        Assert.NotEmpty(empty);
        Assert.Equal(empty, checks.Walk(With(new JsonObject())));

        object With(JsonNode text)
        {
            JsonNode json = JsonSerializer.SerializeToNode(valid, valid.GetType())!;
            json[JsonNames.Of(valid.GetType().GetProperty(member)!)] = text;
            return JsonSerializer.Deserialize(json, valid.GetType())!;
        }
    }

    [Theory, MemberData(nameof(Members))]
    public void A_default_is_refused_when_it_is_written_or_is_read_back(int index, string member)
    {
        object valid = ValidRecords.All[index];
        PropertyInfo property = valid.GetType().GetProperty(member)!;
        object? none = property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null;
        foreach (object? value in new[] { none, ListOfDefault(property.PropertyType) })
        {
            object record = JsonSerializer.Deserialize(JsonSerializer.Serialize(valid, valid.GetType()), valid.GetType())!;
            property.SetValue(record, value);
            string json;
            try
            {
                json = JsonSerializer.Serialize(record, record.GetType());
            }
            catch (ArgumentException error)
            {
                Assert.Contains($"At /{JsonNames.Of(property)}", error.Message, StringComparison.Ordinal);
                continue;
            }
            Assert.Equal(record, JsonSerializer.Deserialize(json, record.GetType()));
        }
    }

    [Fact]
    public void A_membership_without_a_status_is_not_written()
    {
        MemberState state = new() { Country = CountryCode.KZ, Memberships = [new() { Alliance = new("brics"), Status = default }] };
        Assert.StartsWith(
            "An unspecified value was found where a value is required; it could not be read back. At /memberStates/0/memberships/0/status.",
            Assert.Throws<ArgumentException>(() => Alliance.Core.Json.AllianceJson.Write(new AllianceDataset { MemberStates = [state] })).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_confirmed_statement_without_citation_is_found_once()
    {
        Statement statement = ValidRecords.Statement with { Evidence = new() { Confidence = Confidence.Confirmed } };
        Assert.Equal("ALC-1201", Assert.Single(RecordChecks.Of(statement).Walk(statement)).Code);
    }

    [Fact]
    public void Subjects_that_are_not_stated_are_not_found_as_repeated_too()
    {
        Statement statement = ValidRecords.Statement with { Subjects = [default, default] };
        Assert.Equal("ALC-1409", Assert.Single(RecordChecks.Of(statement).Walk(statement)).Code);
    }

    private static object? ListOfDefault(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) && type.GenericTypeArguments[0].IsValueType
        ? typeof(MissingValueTests).GetMethod(nameof(OneDefault), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type.GenericTypeArguments).Invoke(null, null)
        : type.IsValueType ? Activator.CreateInstance(type) : null;

    private static ValueList<T> OneDefault<T>() => [default!];

    private static IEnumerable<(int, string)> Of(Predicate<PropertyInfo> which) => ValidRecords.All.SelectMany((record, index) =>
        record.GetType().GetProperties().Where(property => property.CanWrite && which(property)).Select(property => (index, property.Name)));
}
