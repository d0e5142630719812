using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Alliance.Core.Json;

/// <summary>Gets how the items of a list are read and written from the options of the caller.</summary>
internal static class ItemTypeInfo
{
    /// <exception cref="NotSupportedException">The options do not contain the type, because the context of the caller does not declare it.</exception>
    public static JsonTypeInfo<T> Of<T>(JsonSerializerOptions options)
    {
        if (options.TryGetTypeInfo(typeof(T), out JsonTypeInfo? info))
            return (JsonTypeInfo<T>)info;
        string name = NameInCode(typeof(T)), context = options.TypeInfoResolver is JsonSerializerContext users ? NameInCode(users.GetType()) : "the source-generated context";
        throw new NotSupportedException($"There is no JSON type information for {name}, the type of the items of ValueList<{name}>. Add [JsonSerializable(typeof({name}))] to {context}.");
    }

    private static string NameInCode(Type type)
    {
        if (type.IsArray)
            return $"{NameInCode(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        string name = (type.FullName ?? type.Name).Split('[')[0].Replace('+', '.');
        // The arguments of a nested generic type follow the last name, although some belong to the types around it.
        foreach (Type argument in type.GetGenericArguments())
            name = Insert(name, NameInCode(argument));
        return name;
    }

    /// <summary>Puts a type argument in the place of the next parameter: <c>Dictionary`2</c> becomes <c>Dictionary&lt;A, `1</c>, then <c>Dictionary&lt;A, B&gt;</c>.</summary>
    private static string Insert(string name, string argument)
    {
        int mark = name.IndexOf('`', StringComparison.Ordinal);
        int end = mark + 1;
        while (end < name.Length && char.IsAsciiDigit(name[end]))
            end++;
        int left = int.Parse(name.AsSpan(mark + 1, end - mark - 1), System.Globalization.CultureInfo.InvariantCulture) - 1;
        string opening = mark > 0 && name[mark - 1] == ' ' ? "" : "<";
        return $"{name[..mark]}{opening}{argument}{(left == 0 ? ">" : $", `{left}")}{name[end..]}";
    }
}
