using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>The verdict of one method on the pace of a series.</summary>
/// <remarks>
/// Figures that a method computes are doubles: they are not attributed to a source. Most are computed when they are read. None is a negative zero.
/// </remarks>
[JsonAnswer]
public readonly partial record struct PaceVerdict
{
    // Kept within 128 bytes, which are copied without a loop.
    private readonly OptionalNumber _progress;
    private readonly OptionalNumber _score;
    private readonly double _start;
    private readonly double _from;
    private readonly double _end;
    private readonly double _goal;
    private readonly double _latestTime;
    private readonly double _latest;
    private readonly double _held;

    [JsonInclude]
    private readonly LocalDate _day;

    private readonly byte _status;
    private readonly byte _reason;
    private readonly bool _hasTarget;
    private readonly bool _isCompound;

    [JsonInclude, JsonPropertyName("betterSign")]
    private readonly sbyte _better;

    [JsonInclude]
    private readonly bool _isInYears;

    /// <summary>Creates a verdict of a custom method.</summary>
    /// <param name="method">The method, with its edition.</param>
    /// <param name="status">The status of the series.</param>
    /// <param name="progress">The figure from which the status is derived. Default: none could be computed.</param>
    /// <param name="score">The progress on the scale of the method. Default: the method has no score.</param>
    public PaceVerdict(PaceMethod method, PaceStatus status, double? progress = null, double? score = null)
    {
        Method = method;
        _status = (byte)status;
        _progress = new(status == PaceStatus.NoVerdict ? null : progress);
        _score = new(status == PaceStatus.NoVerdict ? null : score);
    }

    /// <summary>Creates a result without a verdict, for a custom method.</summary>
    /// <param name="method">The method, with its edition.</param>
    /// <param name="reason">Why there is none.</param>
    public PaceVerdict(PaceMethod method, NoVerdictReason reason)
    {
        Method = method;
        _reason = (byte)reason;
    }

    /// <summary>Creates a result without a verdict, but with a path to the target.</summary>
    internal PaceVerdict(PaceMethod method, NoVerdictReason reason, in PaceCourse course, LocalDate day)
    {
        Method = method;
        _reason = (byte)reason;
        WasZeroReplaced = course.WasZeroReplaced;
        if (!course.HasTarget)
            return;
        (_start, _from, _end, _goal, _isCompound, _hasTarget) = (course.Start, course.From, course.End, course.Goal, course.IsCompound, true);
        _day = day;
    }

    /// <summary>Creates a verdict with its paths.</summary>
    /// <param name="method">The method.</param>
    /// <param name="status">The verdict.</param>
    /// <param name="progress">The figure from which the status is derived; NaN for none.</param>
    /// <param name="score">The score; NaN for none.</param>
    /// <param name="course">The start and the end of the path to the target.</param>
    /// <param name="day">The day for which the due value is computed.</param>
    /// <param name="time">The time of the latest figure.</param>
    /// <param name="latest">The latest figure.</param>
    /// <param name="held">The latest figure as it is compared with the path: for a two-sided target, mirrored to the side of the baseline.</param>
    /// <param name="better">1 where higher values are better, -1 where lower values are.</param>
    /// <param name="isInYears">Whether a time can be given only as a year.</param>
    internal PaceVerdict(
        PaceMethod method, PaceStatus status, double progress, double score, in PaceCourse course, LocalDate day, double time, double latest, double held, int better, bool isInYears)
        : this(method, NoVerdictReason.None, course, day)
    {
        _status = (byte)status;
        _progress = new(progress);
        _score = new(score);
        (_start, _from, _isCompound) = (course.Start, course.From, course.IsCompound);
        _latestTime = time;
        _latest = latest;
        _held = held;
        _better = (sbyte)better;
        _isInYears = isInYears;
    }

    /// <summary>The method, with its edition; null only in a default value.</summary>
    public PaceMethod? Method { get; }

    /// <summary>The status of the series.</summary>
    public PaceStatus Status { get => (PaceStatus)_status; private init => _status = (byte)value; }

    /// <summary>Why there is no verdict.</summary>
    public NoVerdictReason NoVerdictReason { get => (NoVerdictReason)_reason; private init => _reason = (byte)value; }

    /// <summary>
    /// The figure from which the status is derived. With a target, it is the observed change divided by the required change, so that 1 is just enough;
    /// without one, it is the observed change. Default: none could be computed.
    /// </summary>
    public double? Progress { get => _progress.Value; private init => _progress = new(value); }

    /// <summary>The progress on a scale from -5 to 5, for the mean over several series. Default: the method has no score, or gives no verdict.</summary>
    public double? Score { get => _score.Value; private init => _score = new(value); }

    /// <summary>The path from the baseline to the target. Default: there is no such path.</summary>
    public PacePath? Required
    {
        get => _hasTarget ? new PacePath(_start, _from, _end, _goal, _isCompound) : null;
        private init
        {
            if (value is { } path)
                (_start, _from, _end, _goal, _isCompound, _hasTarget) = (path.Start, path.From, path.End, path.To, path.IsCompound, true);
        }
    }

    /// <summary>The path from the baseline through the latest figure. Default: there is no such path.</summary>
    public PacePath? Observed
    {
        get => _latestTime > 0 ? new PacePath(_start, _from, _latestTime, _latest, _isCompound) : null;
        private init
        {
            if (value is { } path)
                (_start, _from, _latestTime, _latest, _isCompound) = (path.Start, path.From, path.End, path.To, path.IsCompound);
        }
    }

    /// <summary>Whether the method had to replace a zero by a small number; its figures then depend on that number.</summary>
    public bool WasZeroReplaced { get; }

    /// <summary>
    /// The value of the required path on the day; after the due day, the value to be reached. Default: there is no such path, or the day is before the
    /// baseline.
    /// </summary>
    public double? DueValue => Required is { } path && PaceTime.Of(_day) is var day && day >= _start ? path.ValueAt(Math.Min(day, _end)) : null;

    /// <summary>
    /// The due value as a share of the way: 0 at the baseline, 1 at the value to be reached. Default: there is no due value, or the path ends where it starts.
    /// </summary>
    public double? DueShare => DueValue is { } due && _goal != _from ? PaceNumber.Plain((due - _from) / (_goal - _from)) : null;

    /// <summary>The value of the required path at the time of the latest figure.</summary>
    public double? DueAtLatest => _latestTime > 0 && Required is { } path ? path.ValueAt(Math.Min(_latestTime, _end)) : null;

    /// <summary>The difference by which the latest figure misses the value due at its time, in the indicator's unit; negative when it is ahead.</summary>
    public double? Gap => DueAtLatest is { } due ? PaceNumber.Plain(_better * (due - _held)) : null;

    /// <summary>When the value is reached if the pace stays the same.</summary>
    public PaceAttainment Attainment => Status == PaceStatus.Achieved ? PaceAttainment.Reached
        : Status != PaceStatus.NoVerdict && Required is not null && Observed is { } path ? PaceAttainment.On(path.TimeOf(_goal), _isInYears ? DatePrecision.Year : DatePrecision.Month)
        : default;

    /// <summary>The latest figure as it is compared with the required path.</summary>
    [JsonInclude]
    private double? LatestCompared
    {
        get => _latestTime > 0 ? _held : null;
        init => _held = value.GetValueOrDefault();
    }

    /// <summary>Creates a result without a verdict, for the reason found before or, if there was none, for another.</summary>
    internal static PaceVerdict None(PaceMethod method, NoVerdictReason before, NoVerdictReason reason = NoVerdictReason.None) =>
        new(method, before == NoVerdictReason.None ? reason : before);
}
