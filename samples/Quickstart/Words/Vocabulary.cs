using System.Text.Json;
using Alliance.Core;

namespace Quickstart;

/// <summary>Writes values of vocabularies as words: <c>under-review</c> is "under review".</summary>
internal static class Vocabulary
{
    private const string NotStated = "not stated";

    public static string Words<T>(Term<T> term) where T : struct, Enum => term.IsDefault ? NotStated : term.Text.Replace('-', ' ');

    public static string Words<T>(Term<T>? term) where T : struct, Enum => Words(term.GetValueOrDefault());

    public static string Words<T>(T value) where T : struct, Enum =>
        EqualityComparer<T>.Default.Equals(value, default) ? NotStated : JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()).Replace('-', ' ');

    /// <summary>The term; null if nothing is stated, so that JSON has no member for it.</summary>
    public static Term<T>? Stated<T>(Term<T> term) where T : struct, Enum => term.IsDefault ? null : term;

    /// <summary>The English text; null if there is none, so that JSON has no member for it.</summary>
    public static string? Stated(LocalizedText text) => text.IsEmpty ? null : text.ToString();
}
