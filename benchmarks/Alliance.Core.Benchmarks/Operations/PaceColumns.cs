using NodaTime;

namespace Alliance.Core.Benchmarks.Operations;

/// <summary>The figures of <see cref="PaceWorkload"/> in arrays of numbers, and the two methods as loops over these arrays.</summary>
public sealed class PaceColumns
{
    private readonly double[] _first;
    private readonly int[] _firstYear;
    private readonly double[] _goal;
    private readonly int[] _due;
    private readonly double[] _values;
    private readonly int[] _years;
    private readonly int[] _recorded;
    private readonly byte[] _status;

    private PaceColumns(int count)
    {
        _first = new double[count];
        _firstYear = new int[count];
        _goal = new double[count];
        _due = new int[count];
        _values = new double[count * PaceWorkload.Figures];
        _years = new int[count * PaceWorkload.Figures];
        _recorded = new int[count * PaceWorkload.Figures];
        _status = new byte[count * PaceWorkload.Figures];
    }

    public static PaceColumns Of(CompetencyTarget[] targets)
    {
        var columns = new PaceColumns(targets.Length);
        for (int i = 0; i < targets.Length; i++)
        {
            CompetencyTarget target = targets[i];
            columns._first[i] = (double)target.Baseline!.Value!;
            columns._firstYear[i] = target.Baseline.Period.Earliest.Year;
            columns._goal[i] = (double)target.Target.Value!;
            columns._due[i] = target.Target.Due.Earliest.Year;
            for (int j = 0; j < PaceWorkload.Figures; j++)
            {
                Observation observation = target.Observations[j];
                int at = (i * PaceWorkload.Figures) + j;
                columns._values[at] = (double)observation.Value!;
                columns._years[at] = observation.Period.Earliest.Year;
                columns._recorded[at] = Number(observation.Evidence.RecordedOn!.Value);
                columns._status[at] = (byte)(observation.Status.TryGetKnown(out ObservationStatus status) ? status : throw new InvalidOperationException("All words of the workload must be known words."));
            }
        }
        return columns;
    }

    public int CountOnPace(LocalDate day)
    {
        int lastYear = day is { Month: 12, Day: 31 } ? day.Year : day.Year - 1;
        int known = Number(day);
        int count = 0;
        for (int i = 0; i < _first.Length; i++)
        {
            double first = _first[i], goal = _goal[i], latest = 0;
            int start = _firstYear[i], end = _due[i], latestYear = 0;
            bool broken = false;
            for (int j = i * PaceWorkload.Figures; j < (i + 1) * PaceWorkload.Figures; j++)
            {
                int year = _years[j];
                if (year <= start || year > lastYear || _recorded[j] > known || _status[j] == (byte)ObservationStatus.Forecast)
                    continue;
                broken |= _status[j] == (byte)ObservationStatus.Break;
                if (year > latestYear)
                    (latest, latestYear) = (_values[j], year);
            }
            if (latestYear == 0 || broken || latest >= goal || first * goal <= 0 || first * latest <= 0)
                continue;
            double progress = (latest - first) / ((goal - first) * Math.Min(1, (double)(latestYear - start) / (end - start)));
            double ratio = (Math.Pow(latest / first, 1.0 / (latestYear - start)) - 1) / Math.Abs(Math.Pow(goal / first, 1.0 / (end - start)) - 1);
            count += progress >= 0.95 ? 1 : 0;
            count += ratio >= 0.95 ? 1 : 0;
        }
        return count;
    }

    private static int Number(LocalDate day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;
}
