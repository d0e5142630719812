using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How a series stands to its target by one method. The words of different methods don't compare: each draws its own bounds.</summary>
[JsonConverter(typeof(EnumConverter<PaceStatus>))]
[TypeConverter(typeof(WordTypeConverter<PaceStatus>))]
public enum PaceStatus
{
    /// <summary>The method gives no verdict; <see cref="PaceVerdict.NoVerdictReason"/> says why.</summary>
    NoVerdict = 0,

    /// <summary>The target is reached, whatever the trend (Open SDG <c>target_achieved</c>).</summary>
    Achieved = 1,

    /// <summary>At this pace the target is reached in time, or nearly (Open SDG <c>substantial_progress</c>).</summary>
    OnPace = 2,

    /// <summary>It goes the right way, but has to go faster (Open SDG <c>moderate_progress</c>).</summary>
    AccelerationNeeded = 3,

    /// <summary>It goes the right way, but far too slowly, or nothing changes (Open SDG <c>limited_progress</c>).</summary>
    LimitedProgress = 4,

    /// <summary>It goes the wrong way (Open SDG <c>deterioration</c>).</summary>
    Deterioration = 5,
}
