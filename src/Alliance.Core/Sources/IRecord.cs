using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The common members of the records that a dataset lists. Only the library's own records implement it.</summary>
/// <remarks>
/// The JSON form is that of the record with its kind as the first member, <c>type</c>, as in NDJSON.
/// <para>
/// <c>ToString()</c> returns one short line for people: the type, the required members (the key, and the name or title of the record, in English or its first
/// language), and the number of elements of each list that is not empty, as in <c>AiAlliance { Id = brics, Name = "BRICS", Initiators = 5 }</c>. Two records
/// may have the same text, and its form may change: <see cref="Reference"/> is the key.
/// </para>
/// </remarks>
[JsonConverter(typeof(AnyRecordConverter))]
public interface IRecord
{
    /// <summary>The kind and key by which other records refer to this one.</summary>
    RecordReference Reference { get; }

    /// <summary>The evidence for the record: how certain it is, and which sources state it; <see cref="Evidence.None"/> when nothing is stated.</summary>
    Evidence Evidence { get; }

    /// <summary>The members of the JSON object that this version does not know; they are kept and written back.</summary>
    UnknownMembers Unknown { get; }
}
