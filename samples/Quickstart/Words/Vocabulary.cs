using System.Text.Json;
using Alliance.Core;

namespace Quickstart;

/// <summary>Values of vocabularies in words: <c>under-review</c> is "under review".</summary>
internal static class Vocabulary
{
    private const string NotStated = "not stated";

    public static string Words<T>(Term<T> term) where T : struct, Enum => term.IsDefault ? NotStated : term.Text.Replace('-', ' ');

    public static string Words<T>(Term<T>? term) where T : struct, Enum => Words(term.GetValueOrDefault());

    public static string Words<T>(T value) where T : struct, Enum =>
        EqualityComparer<T>.Default.Equals(value, default) ? NotStated : JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()).Replace('-', ' ');

    /// <summary>The term; null where nothing is stated, and so no member in JSON.</summary>
    public static Term<T>? Stated<T>(Term<T> term) where T : struct, Enum => term.IsDefault ? null : term;

    /// <summary>The English text; null where there is none, and so no member in JSON.</summary>
    public static string? Stated(LocalizedText text) => text.IsEmpty ? null : text.ToString();
}
