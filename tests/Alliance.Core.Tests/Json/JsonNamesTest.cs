using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Alliance.Core.Json;
using Alliance.Core.Tests.Documentation;

namespace Alliance.Core.Tests.Json;

/// <summary>
/// The names and words of the format, held against a list: renaming in C# must not change them. <c>JsonNames.txt</c> has a line for each record and each
/// vocabulary: its name in C#, which may change, and then its names or words, of which none may be changed or removed. New ones are added.
/// </summary>
public sealed class JsonNamesTest
{
    private const string List = "JsonNames.txt";

    private static string File => Repository.PathOf("tests", "Alliance.Core.Tests", "Json", List);

    private static IEnumerable<Type> Types => typeof(AllianceJson).Assembly.GetTypes();

    [Fact]
    public void Every_name_and_word_is_listed_and_none_is_missing() =>
        Assert.Equal(System.IO.File.ReadAllLines(File), Lines());

    [Fact]
    public void A_member_that_is_renamed_keeps_its_name_by_an_attribute() => Assert.All(
        Types.Where(type => type.IsDefined(typeof(JsonRecordAttribute))),
        type => Assert.Equal(
            NamesOf(type.GetField("JsonMembers", BindingFlags.NonPublic | BindingFlags.Static)!).Order(StringComparer.Ordinal),
            type.GetProperties().Where(property => property.SetMethod is not null && property.PropertyType != typeof(UnknownMembers)).Select(JsonNames.Of).Order(StringComparer.Ordinal)));

    /// <summary>No test: brings the list up to date. What changes in it is to be looked at.</summary>
    [Fact(Explicit = true)]
    public void Write_the_list() => System.IO.File.WriteAllLines(File, Lines());

    private static string[] Lines() => [.. Members().Concat(Words()).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Members() =>
        from type in Types
        from field in type.GetFields(BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Public)
        where field.FieldType == typeof(MemberNames) && !type.ContainsGenericParameters
        select $"members of {type.Name}{(field.Name == "JsonMembers" ? "" : $".{field.Name}")}: {string.Join(' ', NamesOf(field))}";

    private static IEnumerable<string> Words() =>
        from type in Types
        where type.IsEnum && type.IsPublic && type.IsDefined(typeof(JsonConverterAttribute))
        select $"words of {type.Name}: {string.Join(' ', Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => JsonSerializer.Serialize(Enum.ToObject(type, value), type).Trim('"')).Where(word => word.Length > 0))}";

    private static IEnumerable<string> NamesOf(FieldInfo field)
    {
        var names = (MemberNames)field.GetValue(null)!;
        return Enumerable.Range(0, names.Count).Select(place => Encoding.UTF8.GetString(names[place]));
    }
}
