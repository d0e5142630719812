using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How much of an answer is written.</summary>
[JsonConverter(typeof(EnumConverter<ScreeningDetail>))]
[TypeConverter(typeof(WordTypeConverter<ScreeningDetail>))]
public enum ScreeningDetail
{
    /// <summary>Only the outcome. This is by far the fastest.</summary>
    Outcome = 0,

    /// <summary>The outcome, the constraints that decide it, the facts that are missing, and the warnings.</summary>
    Reasons = 1,

    /// <summary>The outcome and the whole assessment.</summary>
    Assessment = 2,
}
