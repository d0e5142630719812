using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>
/// A path through two figures, either straight or growing by the same factor each year. The figure of a year is placed at the end of the year, that of
/// a month at the end of the month.
/// </summary>
[JsonAnswer]
public readonly partial record struct PacePath
{
    [JsonInclude, JsonPropertyName("startTime")]
    private readonly double _start;

    [JsonInclude, JsonPropertyName("startValue")]
    private readonly double _from;

    [JsonInclude, JsonPropertyName("endTime")]
    private readonly double _end;

    [JsonInclude, JsonPropertyName("endValue")]
    private readonly double _to;

    [JsonInclude]
    private readonly bool _isCompound;

    internal PacePath(double start, double from, double end, double to, bool isCompound)
    {
        _start = start;
        _from = from;
        _end = end;
        _to = to;
        _isCompound = isCompound;
    }

    /// <summary>
    /// The change per year: on a straight path, in the indicator's unit; on a growing one, the yearly factor minus one (0.05 for 5 % more each year).
    /// </summary>
    public double RatePerYear => PaceNumber.Plain(_isCompound ? Math.Pow(_to / _from, 1 / (_end - _start)) - 1 : (_to - _from) / (_end - _start));

    /// <summary>Returns the value at the end of a year, month or day; the path continues before its first point and after its last.</summary>
    /// <param name="date">A year, month or day.</param>
    /// <returns>The value; null when no date is stated, or when the value cannot be represented as a number.</returns>
    public double? ValueOn(PartialDate date) => !date.IsDefault && ValueAt(PaceTime.Of(date)) is var value && double.IsFinite(value) ? value : null;

    internal double Start => _start;

    internal double From => _from;

    internal double End => _end;

    internal double To => _to;

    internal bool IsCompound => _isCompound;

    internal double ValueAt(double time)
    {
        double part = (time - _start) / (_end - _start);
        return PaceNumber.Plain(_isCompound ? _from * Math.Pow(_to / _from, part) : _from + ((_to - _from) * part));
    }

    /// <summary>The time at or after its last point at which the path reaches a value; null when it never does.</summary>
    internal double? TimeOf(double value)
    {
        if (_isCompound && _to == 0)
            return null;
        double part = _isCompound ? Math.Log(value / _from) / Math.Log(_to / _from) : (value - _from) / (_to - _from);
        double time = _start + (part * (_end - _start));
        return double.IsFinite(time) && time >= _end ? time : null;
    }
}
