namespace Alliance.Core;

/// <summary>What one method says about the pace of a series.</summary>
/// <remarks>Figures that a method calculates are doubles: they are nobody's statement. Most are worked out when asked for.</remarks>
public readonly partial record struct PaceVerdict
{
    // Kept within 128 bytes, which are copied without a loop.
    private readonly double _progress;
    private readonly double _score;
    private readonly double _start;
    private readonly double _from;
    private readonly double _end;
    private readonly double _goal;
    private readonly double _latestTime;
    private readonly double _latest;
    private readonly double _held;
    private readonly LocalDate _day;
    private readonly byte _status;
    private readonly byte _reason;
    private readonly sbyte _better;
    private readonly bool _hasTarget;
    private readonly bool _isCompound;
    private readonly bool _isInYears;

    /// <summary>A verdict of a method of your own.</summary>
    /// <param name="method">The method, with its edition.</param>
    /// <param name="status">How the series stands.</param>
    /// <param name="progress">The figure from which the status follows. Default: none could be given.</param>
    /// <param name="score">The progress on the scale of the method. Default: it has none.</param>
    public PaceVerdict(PaceMethod method, PaceStatus status, double? progress = null, double? score = null)
    {
        Method = method;
        _status = (byte)status;
        _progress = progress ?? double.NaN;
        _score = score ?? double.NaN;
    }

    /// <summary>No verdict, by a method of your own.</summary>
    /// <param name="method">The method, with its edition.</param>
    /// <param name="reason">Why there is none.</param>
    public PaceVerdict(PaceMethod method, NoVerdictReason reason)
    {
        Method = method;
        _reason = (byte)reason;
    }

    /// <summary>No verdict, but a path to the target.</summary>
    internal PaceVerdict(PaceMethod method, NoVerdictReason reason, in PaceCourse course, LocalDate day)
    {
        Method = method;
        _reason = (byte)reason;
        (_start, _from, _end, _goal, _hasTarget, _isCompound) = (course.Start, course.From, course.End, course.Goal, course.HasTarget, course.IsCompound);
        WasZeroReplaced = course.WasZeroReplaced;
        _day = day;
    }

    /// <summary>A verdict with its paths.</summary>
    /// <param name="method">The method.</param>
    /// <param name="status">The verdict.</param>
    /// <param name="progress">From what it follows; NaN for none.</param>
    /// <param name="score">The score; NaN for none.</param>
    /// <param name="course">From where to where.</param>
    /// <param name="day">The day for which the due value is wanted.</param>
    /// <param name="time">The time of the latest figure.</param>
    /// <param name="latest">The latest figure.</param>
    /// <param name="held">The same as it is held against the path: mirrored to the side of the baseline where the target has two.</param>
    /// <param name="better">1 where more is better, -1 where less is.</param>
    /// <param name="isInYears">Whether no more than a year can be said of a time.</param>
    internal PaceVerdict(
        PaceMethod method, PaceStatus status, double progress, double score, in PaceCourse course, LocalDate day, double time, double latest, double held, int better, bool isInYears)
        : this(method, NoVerdictReason.None, course, day)
    {
        _status = (byte)status;
        _progress = progress;
        _score = score;
        _latestTime = time;
        _latest = latest;
        _held = held;
        _better = (sbyte)better;
        _isInYears = isInYears;
    }

    /// <summary>The method, with its edition; null only by default.</summary>
    public PaceMethod? Method { get; }

    /// <summary>How the series stands.</summary>
    public PaceStatus Status => (PaceStatus)_status;

    /// <summary>Why there is no verdict.</summary>
    public NoVerdictReason NoVerdictReason => (NoVerdictReason)_reason;

    /// <summary>
    /// The figure from which the status follows: observed by required change with a target, 1 being just enough; without one, the observed change.
    /// Default: none could be given.
    /// </summary>
    public double? Progress => _status != 0 && double.IsFinite(_progress) ? _progress : null;

    /// <summary>The progress on a scale from -5 to 5, for the mean over several series. Default: the method gives none, or no verdict.</summary>
    public double? Score => _status != 0 && double.IsFinite(_score) ? _score : null;

    /// <summary>The path from the baseline to the target. Default: there is no such path.</summary>
    public PacePath? Required => _hasTarget ? new PacePath(_start, _from, _end, _goal, _isCompound) : null;

    /// <summary>The path from the baseline through the latest figure. Default: there is no such path.</summary>
    public PacePath? Observed => _latestTime > 0 ? new PacePath(_start, _from, _latestTime, _latest, _isCompound) : null;

    /// <summary>Whether the method had to put a small number in the place of a zero; its figures then depend on that number.</summary>
    public bool WasZeroReplaced { get; }

    /// <summary>What the required path asks for on the day; before the baseline nothing, and after the due day the value to be reached.</summary>
    public double? DueValue => Required is { } path && PaceTime.Of(_day) is var day && day >= _start ? path.ValueAt(Math.Min(day, _end)) : null;

    /// <summary>The same as a share of the way: 0 at the baseline, 1 at the value to be reached. Default: nothing is due, or there is no way to go.</summary>
    public double? DueShare => DueValue is { } due && _goal != _from ? (due - _from) / (_goal - _from) : null;

    /// <summary>What the required path asked for at the time of the latest figure.</summary>
    public double? DueAtLatest => _latestTime > 0 && Required is { } path ? path.ValueAt(Math.Min(_latestTime, _end)) : null;

    /// <summary>By how much the latest figure misses what was due at its time, in the indicator's unit; below zero when it is ahead.</summary>
    public double? Gap => DueAtLatest is { } due ? _better * (due - _held) : null;

    /// <summary>When the value is reached if things go on so.</summary>
    public PaceAttainment Attainment => Status == PaceStatus.Achieved ? PaceAttainment.Reached
        : Status != PaceStatus.NoVerdict && Required is not null && Observed is { } path ? PaceAttainment.On(path.TimeOf(_goal), _isInYears ? DatePrecision.Year : DatePrecision.Month)
        : default;

    /// <summary>No verdict, for a reason that was found before, or else for another.</summary>
    internal static PaceVerdict None(PaceMethod method, NoVerdictReason before, NoVerdictReason reason = NoVerdictReason.None) =>
        new(method, before == NoVerdictReason.None ? reason : before);
}
