using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>A table that compares targets side by side: one row per target, in one unit where that is meaningful. Nothing is added up.</summary>
[JsonAnswer]
public sealed partial record TargetComparison
{
    /// <summary>The day as of which the paces are computed.</summary>
    [JsonRequired]
    public LocalDate Day { get; init; }

    /// <summary>The unit of the table. Default: each row has its own.</summary>
    public TargetUnit? Unit { get; init; }

    /// <summary>The rows, ordered by the id of the target.</summary>
    public ValueList<ComparedTarget> Rows { get; init; }

    /// <summary>Compares all targets of a party side by side.</summary>
    /// <param name="targets">Targets of any party.</param>
    /// <param name="owner">The party whose targets are wanted.</param>
    /// <param name="day">The day as of which the paces are computed.</param>
    /// <param name="unit">The unit of the table. Default: each row keeps its own.</param>
    /// <param name="knownOn">The day whose state of knowledge is used. Default: <paramref name="day"/>.</param>
    /// <returns>A row for each target that is, or may be, set on the day; a figure that cannot be shown in the unit is left out, with the reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="targets"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A target of the party contains null where a record is required.</exception>
    public static TargetComparison Of(IEnumerable<CompetencyTarget> targets, PartyReference owner, LocalDate day, TargetUnit? unit = null, LocalDate? knownOn = null)
    {
        ArgumentNullException.ThrowIfNull(targets);
        return new()
        {
            Day = day,
            Unit = unit,
            Rows =
            [
                .. targets.Where(target => target is null || target.Owner == owner).Select(target => NullSearch.Checked(target, nameof(targets))).OrderBy(target => target.Id)
                    .Select(target => target.PaceAsOf(day, knownOn ?? day))
                    .Where(pace => pace.Series.NoVerdictReason != NoVerdictReason.NotSet)
                    .Select(pace => Row(pace, unit ?? TargetUnit.Of(pace.Target.Indicator))),
            ],
        };
    }

    private static ComparedTarget Row(TargetPace pace, TargetUnit unit)
    {
        var now = new PaceKnowledge(pace.Day, pace.KnownOn);
        return new()
        {
            Pace = pace,
            Unit = unit,
            Baseline = Figure(pace.Baseline, pace.Target, unit, now),
            Latest = Figure(pace.Latest, pace.Target, unit, now),
            Aim = Figure(new Observation { Period = pace.Aim.Due, Value = pace.Aim.Number, Text = pace.Aim.Text }, pace.Target, unit, now),
        };
    }

    private static ComparedFigure Figure(Observation? observation, CompetencyTarget target, TargetUnit unit, in PaceKnowledge known)
    {
        if (observation is null)
            return default;
        if (observation.Value is not { } value)
        {
            return observation.Text is { } text ? new(null, observation.Period, ComparisonFailure.NotANumber) { Text = text }
                : new(null, observation.Period, ComparisonFailure.None);
        }
        Indicator indicator = target.Indicator;
        Term<UnitOfMeasure> own = observation.Unit.IsDefault ? indicator.Unit : observation.Unit;
        if (!observation.Population.IsEmpty)
            return new(null, observation.Period, ComparisonFailure.OtherPopulation);
        if (own == UnitOfMeasure.Money && unit.Unit == UnitOfMeasure.Money && indicator.Currency != unit.Currency)
            return new(null, observation.Period, ComparisonFailure.OtherCurrency);
        if (indicator.Accumulation != unit.Accumulation && !indicator.Accumulation.IsDefault && !unit.Accumulation.IsDefault)
        {
            return new(null, observation.Period,
                indicator.Accumulation.IsKnown && unit.Accumulation.IsKnown ? ComparisonFailure.OtherAccumulation : ComparisonFailure.NotUnderstood);
        }
        FigureNumber number = FigureNumber.Of((double)value, own, observation.Period, target, unit.Unit, observation.Dimensions, known);
        return new(number.Value, observation.Period, number.NoVerdictReason switch
        {
            NoVerdictReason.None => ComparisonFailure.None,
            NoVerdictReason.NoDenominator => ComparisonFailure.NoDenominator,
            NoVerdictReason.NotUnderstood => ComparisonFailure.NotUnderstood,
            _ => ComparisonFailure.OtherUnit,
        });
    }
}
