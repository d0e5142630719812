using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What the records that a dataset lists have in common. Implemented by the library's records only.</summary>
/// <remarks>As JSON it is the record with its kind as the first member, <c>type</c>, as in NDJSON.</remarks>
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
