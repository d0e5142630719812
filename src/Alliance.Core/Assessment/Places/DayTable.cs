namespace Alliance.Core;

/// <summary>Values that change on known days.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class DayTable<T>
{
    private readonly DayKey[] _starts;
    private readonly T[] _values;

    private DayTable(DayKey[] starts, T[] values)
    {
        _starts = starts;
        _values = values;
    }

    /// <summary>Creates the table of a function.</summary>
    /// <param name="days">The days on which the value may differ from that of the day before.</param>
    /// <param name="of">The value on a day.</param>
    public static DayTable<T> Of(ChangeDays days, Func<LocalDate, T> of)
    {
        List<DayKey> starts = [DayKey.MinValue];
        List<T> values = [of(LocalDate.MinIsoValue)];
        foreach (LocalDate day in days.All)
        {
            T value = of(day);
            if (EqualityComparer<T>.Default.Equals(value, values[^1]))
                continue;
            starts.Add(DayKey.Of(day));
            values.Add(value);
        }
        return new([.. starts], [.. values]);
    }

    /// <summary>The value on a day.</summary>
    public T On(DayKey day)
    {
        int at = _starts.Length - 1;
        while (at > 0 && _starts[at] > day)
            at--;
        return _values[at];
    }

    /// <summary>The first days of all values but the first.</summary>
    public ReadOnlySpan<DayKey> Changes => _starts.AsSpan(1);
}
