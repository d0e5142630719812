using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// A record of a kind that this version does not know: its kind, and its members as they were read. It is kept, written back and compared; no answer is based on it.
/// </summary>
/// <remarks>In JSON it is an object of its members, preceded by its kind as the member <c>type</c>.</remarks>
[JsonConverter(typeof(RecordConverter<UnknownRecord>))]
public sealed partial record UnknownRecord : IRecord, INullSearched, IUnknownSearched, IUnderstood
{
    /// <summary>The kind: a word that is not one of <see cref="RecordKind"/>.</summary>
    /// <exception cref="ArgumentException">The word is empty, <c>dataset</c>, or that of a kind which this version knows.</exception>
    public required Term<RecordKind> Kind
    {
        get;
        init => field = value.IsKnown || value.IsDefault || string.Equals(value.Text, DatasetKind, StringComparison.Ordinal)
            ? throw new ArgumentException($"The kind of an unknown record is a word that this version does not know; \"{value}\" is not one.", nameof(value))
            : value;
    }

    /// <summary>The members except the kind. Default: none.</summary>
    public UnknownMembers Json { get; init; }

    /// <summary>The kind and the <c>id</c> of the record; <c>default</c> where it has no id that is a lower-case slug.</summary>
    public RecordReference Reference =>
        Json.TryGetValue("id", out JsonElement id) && id.ValueKind == JsonValueKind.String && RecordReference.TryParse($"{Kind}:{id.GetString()}", CultureInfo.InvariantCulture, out RecordReference reference)
            ? reference
            : default;

    /// <summary>The kind that a line has when it describes the dataset itself.</summary>
    internal const string DatasetKind = "dataset";

    Evidence IRecord.Evidence => Evidence.None;

    UnknownMembers IRecord.Unknown => Json;

    UnknownMembers IUnknownSearched.Unknown => default;

    bool INullSearched.IsWhole(NullSearch search) => true;

    bool IUnknownSearched.HasOnlyKnown(UnknownSearch search) => true;

    bool IUnderstood.IsUnderstood(UnderstandingSearch search) => true;
}
