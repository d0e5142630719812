using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How far a joint programme has come (IATI activity status, in words). Open.</summary>
[JsonConverter(typeof(EnumConverter<ProgrammeStatus>))]
[TypeConverter(typeof(WordTypeConverter<ProgrammeStatus>))]
public enum ProgrammeStatus
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Called possible or under study.</summary>
    Considered = 1,

    /// <summary>Announced, not begun.</summary>
    Announced = 2,

    /// <summary>Under way.</summary>
    Implementation = 3,

    /// <summary>Done.</summary>
    Completed = 4,

    /// <summary>Given up.</summary>
    Cancelled = 5,

    /// <summary>Halted for a time.</summary>
    Suspended = 6,
}
