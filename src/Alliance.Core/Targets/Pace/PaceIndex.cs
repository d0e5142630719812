namespace Alliance.Core;

/// <summary>
/// Computes the paces of many targets. Create an index once and query it often: it holds the figures side by side, so that a query costs little more
/// than a loop over arrays of numbers, and allocates no memory. Immutable and thread-safe.
/// </summary>
public sealed class PaceIndex
{
    private readonly PaceSubject[] _subjects;
    private readonly int[] _starts;
    private readonly PackedFigure[] _figures;

    private PaceIndex(CompetencyTarget[] targets)
    {
        _subjects = new PaceSubject[targets.Length];
        _starts = new int[targets.Length + 1];
        _figures = new PackedFigure[targets.Sum(target => target.Observations.Count)];
        for (int i = 0; i < targets.Length; i++)
        {
            int next = _starts[i];
            foreach (Observation observation in targets[i].Observations.AsSpan())
                _figures[next++] = PackedFigure.Of(observation, targets[i], []);
            _subjects[i] = new(targets[i], [], _figures.AsSpan(_starts[i]..next));
            _starts[i + 1] = next;
        }
    }

    /// <summary>The number of targets.</summary>
    public int Count => _subjects.Length;

    /// <summary>Creates an index of targets.</summary>
    /// <param name="targets">The targets.</param>
    /// <returns>An index; the time to create it and its memory grow with the number of observations.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="targets"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A target contains null where a record is required.</exception>
    public static PaceIndex Of(IEnumerable<CompetencyTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        return new([.. targets.Select(target => NullSearch.Checked(target, nameof(targets)))]);
    }

    /// <summary>Computes the pace of a target for its whole population, as of a day.</summary>
    /// <param name="index">The zero-based position of the target among those given.</param>
    /// <param name="day">The day as of which the pace is computed.</param>
    /// <param name="knownOn">The day whose state of knowledge is used. Default: <paramref name="day"/>.</param>
    /// <returns>The same as <see cref="CompetencyTarget.PaceAsOf(LocalDate)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is out of range.</exception>
    public TargetPace PaceAsOf(int index, LocalDate day, LocalDate? knownOn = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return At(index, new(day, knownOn ?? day));
    }

    /// <summary>The paces of all targets for their whole populations, as of a day.</summary>
    /// <param name="day">The day as of which the pace is computed.</param>
    /// <param name="knownOn">The day whose state of knowledge is used. Default: <paramref name="day"/>.</param>
    /// <returns>The paces in the order of the targets, each computed when the enumeration reaches it.</returns>
    public Paces AsOf(LocalDate day, LocalDate? knownOn = null) => new(this, new(day, knownOn ?? day));

    private TargetPace At(int index, in PaceKnowledge known)
    {
        int start = _starts[index], count = _starts[index + 1] - start;
        return _subjects[index].AsOf(_figures.AsSpan(start, count), known);
    }

    /// <summary>The paces of the targets of an index, for use with <c>foreach</c>.</summary>
    public struct Paces
    {
        private readonly PaceIndex _index;
        private readonly PaceKnowledge _known;
        private int _next;

        internal Paces(PaceIndex index, in PaceKnowledge known)
        {
            _index = index;
            _known = known;
        }

        /// <summary>The pace at the current position.</summary>
        public TargetPace Current { get; private set; }

        /// <summary>Starts a new enumeration.</summary>
        /// <returns>The same paces, from the first.</returns>
        public readonly Paces GetEnumerator() => new(_index, _known);

        /// <summary>Moves to the next target.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            if (_index is null || _next >= _index.Count)
                return false;
            Current = _index.At(_next, _known);
            _next++;
            return true;
        }
    }
}
