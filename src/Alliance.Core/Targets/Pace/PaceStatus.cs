using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// The status of a series against its target by one method. Statuses of different methods cannot be compared: each method sets its own bounds.
/// </summary>
[JsonConverter(typeof(EnumConverter<PaceStatus>))]
[TypeConverter(typeof(WordTypeConverter<PaceStatus>))]
public enum PaceStatus
{
    /// <summary>The method gives no verdict; <see cref="PaceVerdict.NoVerdictReason"/> gives the reason.</summary>
    NoVerdict = 0,

    /// <summary>The target is reached, whatever the trend (Open SDG <c>target_achieved</c>).</summary>
    Achieved = 1,

    /// <summary>At this pace the target is reached in time, or nearly (Open SDG <c>substantial_progress</c>).</summary>
    OnPace = 2,

    /// <summary>The series moves in the right direction, but has to move faster (Open SDG <c>moderate_progress</c>).</summary>
    AccelerationNeeded = 3,

    /// <summary>The series moves in the right direction, but far too slowly, or does not change (Open SDG <c>limited_progress</c>).</summary>
    LimitedProgress = 4,

    /// <summary>The series moves in the wrong direction (Open SDG <c>deterioration</c>).</summary>
    Deterioration = 5,
}
