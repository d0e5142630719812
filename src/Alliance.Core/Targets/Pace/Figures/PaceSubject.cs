namespace Alliance.Core;

/// <summary>The parts of a target that its pace depends on, except its observations.</summary>
internal readonly struct PaceSubject
{
    private readonly CompetencyTarget _target;
    private readonly ValueList<Dimension> _dimensions;
    private readonly TargetValue _aim;
    private readonly PackedFigure _baseline;
    private readonly PaceSeries _frame;
    private readonly Validity.Bounds _set;
    private readonly Truth _stands;
    private readonly bool _hasRevisions;
    private readonly bool _isUnderstood;
    private readonly bool _hasBaseline;
    private readonly bool _isPlain;

    public PaceSubject(CompetencyTarget target, ValueList<Dimension> dimensions, ReadOnlySpan<PackedFigure> figures)
    {
        _target = target;
        _dimensions = dimensions;
        _aim = target.Target;
        _hasBaseline = target.Baseline is { } stated && stated.Dimensions.Equals(dimensions);
        _baseline = _hasBaseline ? PackedFigure.Of(target.Baseline!, target, dimensions) : default;
        _frame = Frame(target.Indicator, _aim);
        _set = Validity.Bounds.Of(target.Validity);
        _isUnderstood = target.Target.Understood == Truth.True;
        _stands = target.Evidence.IsSupported & target.Target.Understood;
        _hasRevisions = !target.Revisions.IsEmpty;
        _isPlain = _hasBaseline && PaceFigures.ArePlain(_baseline, figures);
    }

    /// <summary>Computes the pace as of a day.</summary>
    /// <param name="figures">The observations of the target, packed, in their order.</param>
    /// <param name="known">The day and the state of knowledge, which decide which of them count.</param>
    /// <param name="firstYear">The first year whose figure may be used where no baseline is stated.</param>
    public TargetPace AsOf(ReadOnlySpan<PackedFigure> figures, in PaceKnowledge known, int firstYear = 0)
    {
        TargetSetting setting = _hasRevisions ? TargetSetting.On(_target, known.Day) : new(_aim, _set.Covers(known.DayKey) & _stands, Truth.Unknown, _isUnderstood);
        PaceFigures chosen = _isPlain ? PaceFigures.OfPlain(_baseline, figures, known)
            : !_hasBaseline ? PaceFigures.Of(firstYear, figures, known, this)
            : PaceFigures.Of(_baseline, figures, known, this);
        PaceSeries series = ReferenceEquals(setting.Value, _aim) ? _frame : Frame(_target.Indicator, setting.Value);
        PackedFigure first = chosen.Baseline >= 0 ? figures[chosen.Baseline] : chosen.Baseline == PaceFigures.Stated ? _baseline : default;
        PackedFigure last = chosen.Latest >= 0 ? figures[chosen.Latest] : default;
        FigureNumber from = NumberOf(first, chosen.Baseline, known), to = NumberOf(last, chosen.Latest, known);
        Truth stands = setting.IsSet;
        if (chosen.Baseline != PaceFigures.None)
            stands &= first.IsSupported & from.IsSupported;
        if (chosen.Latest != PaceFigures.None)
            stands &= last.IsSupported & to.IsSupported;
        if (series.Unit == UnitOfMeasure.AnnualChange && chosen.Baseline != PaceFigures.None && chosen.Latest != PaceFigures.None)
            stands &= GrowthLevels.AreSupported(PaceTime.YearOf(first.Period), PaceTime.YearOf(last.Period), _target, _dimensions, known);
        series = series with
        {
            Base = from.Value,
            BasePeriod = first.Period,
            Latest = to.Value,
            LatestPeriod = last.Period,
            HasOppositeSigns = chosen.HasOtherSigns,
            NoVerdictReason = setting.IsSet == Truth.False ? NoVerdictReason.NotSet
                : !setting.IsUnderstood ? NoVerdictReason.NotUnderstood
                : chosen.NoVerdictReason != NoVerdictReason.None ? chosen.NoVerdictReason
                : from.NoVerdictReason != NoVerdictReason.None ? from.NoVerdictReason
                : to.NoVerdictReason != NoVerdictReason.None ? to.NoVerdictReason
                : series.NoVerdictReason,
        };
        return new()
        {
            Target = _target,
            Aim = setting.Value,
            Day = known.Day,
            KnownOn = known.KnownOn,
            Dimensions = _dimensions,
            BaselinePlace = chosen.Baseline,
            LatestPlace = chosen.Latest,
            IsSupported = stands,
            Series = series with { NoVerdictReason = series.ReasonOn(known.Day) },
        };
    }

    /// <summary>
    /// Orders figures for one time that have equally strong evidence and were recorded on the same day, by everything that a verdict may depend on.
    /// </summary>
    public int Order(in PackedFigure one, int place, in PackedFigure other, int otherPlace)
    {
        int order = (one.Use != FigureUse.Considered, one.IsOfOtherKind, one.Period.Key, one.Value).CompareTo((other.Use != FigureUse.Considered, other.IsOfOtherKind, other.Period.Key, other.Value));
        if (order != 0 || !one.IsOfOtherKind)
            return order;
        Observation first = _target.Observations[place], second = _target.Observations[otherPlace];
        return first.Unit.CompareTo(second.Unit) is var byUnit and not 0 ? byUnit : first.Population.IsEmpty.CompareTo(second.Population.IsEmpty);
    }

    /// <summary>Converts a chosen figure to a number in the unit of the target.</summary>
    public FigureNumber NumberOf(in PackedFigure figure, int place, in PaceKnowledge known) =>
        figure.Use != FigureUse.Considered ? FigureNumber.None
        : !figure.IsOfOtherKind ? new(figure.Value, NoVerdictReason.None)
        : FigureNumber.Of(place == PaceFigures.Stated ? _target.Baseline! : _target.Observations[place], _target, known);

    /// <summary>A series without figures: only the target and the direction are known.</summary>
    private static PaceSeries Frame(Indicator indicator, TargetValue aim)
    {
        bool isUnderstood = aim.Kind.TryGetKnown(out TargetKind kind)
            & indicator.Direction.TryGetKnown(out Direction stated)
            & indicator.Unit.TryGetKnown(out UnitOfMeasure unit);
        Direction byKind = kind switch
        {
            TargetKind.AtLeast => Direction.HigherIsBetter,
            TargetKind.AtMost => Direction.LowerIsBetter,
            _ => Direction.Unspecified,
        };
        bool differ = byKind != Direction.Unspecified && stated != Direction.Unspecified && byKind != stated;
        return new()
        {
            Target = (double?)aim.Number,
            UpperTarget = kind == TargetKind.Range && aim.Number is { } lower ? (double?)(aim.UpperValue ?? lower) : null,
            Due = aim.Due,
            Direction = byKind == Direction.Unspecified ? stated : byKind,
            NaturalLimit = (double?)indicator.NaturalLimit,
            Unit = unit,
            NoVerdictReason = !isUnderstood ? NoVerdictReason.NotUnderstood
                : aim.Text is not null ? NoVerdictReason.TargetNotANumber
                : differ ? NoVerdictReason.DirectionsDiffer
                : NoVerdictReason.None,
        };
    }
}
