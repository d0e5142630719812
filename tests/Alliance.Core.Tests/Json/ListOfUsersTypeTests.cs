using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alliance.Core.Tests.Json;

/// <summary>A <see cref="ValueList{T}"/> of a type of the application in its source-generated context.</summary>
public sealed partial class ListOfUsersTypeTests
{
    [Fact]
    public void The_items_are_read_and_written_where_the_context_declares_their_type()
    {
        var album = new Album(["a"], [new("b", 1)]);
        string json = JsonSerializer.Serialize(album, WholeContext.Default.Album);
        Assert.Equal("""{"Names":["a"],"Pictures":[{"Title":"b","Width":1}]}""", json);
        Assert.Equal(album, JsonSerializer.Deserialize(json, WholeContext.Default.Album));
    }

    [Fact]
    public void Otherwise_the_message_names_the_line_and_the_context()
    {
        const string Line = "Add [JsonSerializable(typeof(Alliance.Core.Tests.Json.ListOfUsersTypeTests.Picture))] to Alliance.Core.Tests.Json.ListOfUsersTypeTests.BareContext.";
        Assert.Contains(Line, Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Album([], [new("b", 1)]), BareContext.Default.Album)).Message, StringComparison.Ordinal);
        Assert.Contains(Line, Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("""{"Pictures":[{}]}""", BareContext.Default.Album)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(ValueList<int>), "System.Int32")]
    [InlineData(typeof(ValueList<Picture[]>), "Alliance.Core.Tests.Json.ListOfUsersTypeTests.Picture[]")]
    [InlineData(typeof(ValueList<Dictionary<string, List<Picture>>>), "System.Collections.Generic.Dictionary<System.String, System.Collections.Generic.List<Alliance.Core.Tests.Json.ListOfUsersTypeTests.Picture>>")]
    [InlineData(typeof(ValueList<Outer<int>.Inner<string>>), "Alliance.Core.Tests.Json.ListOfUsersTypeTests.Outer<System.Int32>.Inner<System.String>")]
    public void The_type_is_named_as_in_code(Type list, string name)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new ListsOnly() };
        string message = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("[{}]", list, options)).Message;
        Assert.Contains($"Add [JsonSerializable(typeof({name}))] to the source-generated context.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(ValueList<int>), "[1,null]")]
    [InlineData(typeof(ValueList<CountryCode>), "[\"KZ\",null]")]
    [InlineData(typeof(ValueList<LocalDate>), "[\"2024-12-11\",null]")]
    [InlineData(typeof(ValueList<Truth>), "[\"true\",null]")]
    public void A_null_among_values_is_refused_and_does_not_become_their_default(Type list, string json) => Assert.Contains(
        "A list must not contain null. In item 1 of the list.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, list)).Message, StringComparison.Ordinal);

    internal sealed record Album(ValueList<string> Names, ValueList<Picture> Pictures);

    internal sealed record Picture(string Title, int Width);

    internal static class Outer<T>
    {
        public sealed record Inner<TItem>(T One, TItem Other);
    }

    [JsonSerializable(typeof(Album))]
    [JsonSerializable(typeof(Picture))]
    internal sealed partial class WholeContext : JsonSerializerContext;

    [JsonSerializable(typeof(Album))]
    internal sealed partial class BareContext : JsonSerializerContext;

    /// <summary>Knows lists, and not their items.</summary>
    private sealed class ListsOnly : System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        private static readonly System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver All = new();

        public System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? All.GetTypeInfo(type, options) : null;
    }
}
