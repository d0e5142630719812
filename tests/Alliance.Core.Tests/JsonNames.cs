using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alliance.Core.Tests;

/// <summary>What the members of records and vocabularies are called in JSON: by their attribute, or else by their name in C#.</summary>
internal static class JsonNames
{
    public static string Of(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    public static string OfWord(Type vocabulary, string name) =>
        vocabulary.GetField(name)!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
