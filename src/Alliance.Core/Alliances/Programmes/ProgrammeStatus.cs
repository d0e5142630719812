using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The stage that a joint programme has reached (IATI activity status, as words). An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<ProgrammeStatus>))]
[TypeConverter(typeof(WordTypeConverter<ProgrammeStatus>))]
public enum ProgrammeStatus
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The programme was described as possible or as under study.</summary>
    Considered = 1,

    /// <summary>The programme was announced and has not begun.</summary>
    Announced = 2,

    /// <summary>The programme is under way.</summary>
    Implementation = 3,

    /// <summary>The programme is completed.</summary>
    Completed = 4,

    /// <summary>The programme was cancelled.</summary>
    Cancelled = 5,

    /// <summary>The programme is temporarily suspended.</summary>
    Suspended = 6,
}
