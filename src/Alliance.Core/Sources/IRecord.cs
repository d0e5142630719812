using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What the records that a dataset lists have in common. Implemented by the library's records only.</summary>
/// <remarks>
/// As JSON it is the record with its kind as the first member, <c>type</c>, as in NDJSON.
/// <para>
/// <c>ToString()</c> is one short line for people: the type, the members that are required (the key, and what names the record, in English or its first
/// language), and the number of elements of each list that is not empty, as in <c>AiAlliance { Id = brics, Name = "BRICS", Initiators = 5 }</c>. Two records
/// may have the same text, and its form may change: <see cref="Reference"/> is the key.
/// </para>
/// </remarks>
[JsonConverter(typeof(AnyRecordConverter))]
public interface IRecord
{
    /// <summary>The kind and key by which other records refer to this one.</summary>
    RecordReference Reference { get; }

    /// <summary>How sure the record is, and who says so; <see cref="Evidence.None"/> when nothing is said.</summary>
    Evidence Evidence { get; }

    /// <summary>Members of the JSON object that this version does not know, kept and written back.</summary>
    UnknownMembers Unknown { get; }
}
