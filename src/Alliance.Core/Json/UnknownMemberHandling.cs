using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Alliance.Core.Json;

/// <summary>How members that this version does not know are treated.</summary>
[JsonConverter(typeof(EnumConverter<UnknownMemberHandling>))]
[TypeConverter(typeof(WordTypeConverter<UnknownMemberHandling>))]
public enum UnknownMemberHandling
{
    /// <summary>They are kept with their record, and written back.</summary>
    Keep = 0,

    /// <summary>They are checked to be valid JSON, and discarded.</summary>
    Ignore = 1,

    /// <summary>They are an error, also those whose names begin with <c>x-</c>.</summary>
    Reject = 2,
}
