using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How a record differs between two datasets.</summary>
[JsonConverter(typeof(EnumConverter<RecordDifferenceKind>))]
[TypeConverter(typeof(WordTypeConverter<RecordDifferenceKind>))]
public enum RecordDifferenceKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Only the second dataset contains it.</summary>
    Added = 1,

    /// <summary>Only the first dataset contains it.</summary>
    Removed = 2,

    /// <summary>Both contain it, with different contents.</summary>
    Corrected = 3,
}
