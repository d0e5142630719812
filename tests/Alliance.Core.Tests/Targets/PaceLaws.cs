using CsCheck;
using static Alliance.Core.Tests.Targets.TestTargets;

namespace Alliance.Core.Tests.Targets;

public sealed class PaceLaws
{
    private static readonly Gen<PaceSeries> AnySeries =
        from figures in Gen.Double[0.5, 500].Array[3]
        from years in Gen.Int[1, 14].Array[2]
        from hasTarget in Gen.Bool
        from isLessBetter in Gen.Bool
        select Series(figures[0], 2010, figures[1], 2010 + years[0], hasTarget ? figures[2] : null, 2010 + years[1] + 1, isLessBetter);

    [Fact]
    public void Scaling_the_unit_changes_no_verdict_and_no_ratio() => Gen.Select(AnySeries, Gen.Double[0.001, 1000]).Sample((series, scale) =>
    {
        PaceSeries scaled = series with { Base = series.Base * scale, Latest = series.Latest * scale, Target = series.Target * scale };
        AssertSame(Compound(series), Compound(scaled));
        AssertSame(Linear(series), Linear(scaled));
    });

    [Fact]
    public void An_observation_on_the_path_is_on_pace() => AnySeries.Where(series => series.Target is not null && IsToBeMet(series)).Sample(series =>
    {
        double straight = Linear(series).Required!.Value.ValueOn(series.LatestPeriod)!.Value;
        double growing = Compound(series).Required!.Value.ValueOn(series.LatestPeriod)!.Value;
        bool isDue = series.LatestPeriod.IsBefore(series.Due) != Truth.True;
        Assert.True(Linear(series with { Latest = straight }).Status is PaceStatus.OnPace || (isDue && Linear(series with { Latest = straight }).Status == PaceStatus.Achieved));
        Assert.True(Compound(series with { Latest = growing }).Status is PaceStatus.OnPace || (isDue && Compound(series with { Latest = growing }).Status == PaceStatus.Achieved));
    });

    [Fact]
    public void The_line_mirrored_gives_the_same_verdict() => AnySeries.Sample(series =>
    {
        PaceSeries mirrored = Turned(series) with { Base = 1000 - series.Base, Latest = 1000 - series.Latest, Target = 1000 - series.Target };
        AssertSame(Linear(series), Linear(mirrored));
    });

    [Fact]
    public void The_ratio_mirrored_below_zero_gives_the_same_verdict() => AnySeries.Sample(series =>
    {
        PaceSeries mirrored = Turned(series) with { Base = -series.Base, Latest = -series.Latest, Target = -series.Target };
        AssertSame(Compound(series), Compound(mirrored));
    });

    [Fact]
    public void What_was_recorded_later_or_lies_ahead_changes_nothing() => Gen.Select(Gen.Int[2023, 2031].Array[1, 8], Gen.Int[0, 3000].Array[8], Gen.Decimal[0, 100].Array[8], Gen.Int[0, 3500])
        .Sample((years, recorded, values, asked) =>
        {
            LocalDate day = new LocalDate(2024, 2, 15).PlusDays(asked);
            Observation[] all = [.. years.Select((year, i) => Seen(year, values[i], PartialDate.From(new LocalDate(2023, 1, 1).PlusDays(recorded[i])).ToString()))];
            Observation[] known = [.. all.Where(seen => seen.Evidence.RecordedOn <= day && seen.Period.Latest <= day)];
            TargetPace pace = Workers.With(all).PaceAsOf(day), without = Workers.With(known).PaceAsOf(day);
            Assert.Equal((without.EvaluateLinear(), without.EvaluateCompound(), without.Latest), (pace.EvaluateLinear(), pace.EvaluateCompound(), pace.Latest));
        });

    [Fact]
    public void An_index_says_the_same_as_each_target() => Gen.Select(Gen.Int[2020, 2031].Array[0, 6], Gen.Int[0, 3000].Array[6], Gen.Decimal[-10, 100].Array[6], Gen.Int[0, 12].Array[6], Gen.Int[0, 3500])
        .Sample((years, recorded, values, kinds, asked) =>
        {
            LocalDate day = new LocalDate(2023, 12, 1).PlusDays(asked);
            Observation[] all = [.. years.Select((year, i) => Seen(year, values[i], PartialDate.From(new LocalDate(2021, 1, 1).PlusDays(recorded[i])).ToString(), (Confidence)(kinds[i] % 6)) with
            {
                Status = kinds[i] switch { 7 => ObservationStatus.Break, 8 => ObservationStatus.Forecast, 9 => ObservationStatus.DefinitionDiffers, _ => default },
                Text = kinds[i] == 10 ? "N=35;P=55" : null,
                Value = kinds[i] is 10 or 11 ? null : values[i],
            })];
            CompetencyTarget stated = Workers.With(all), ordered = Workers.With([.. all.OrderBy(seen => seen.Period)]);
            CompetencyTarget[] targets = [stated, ordered, stated with { Baseline = null }, ordered with { Baseline = null }];
            int place = 0;
            foreach (TargetPace pace in PaceIndex.Of(targets).AsOf(day))
            {
                TargetPace alone = targets[place++].PaceAsOf(day);
                Assert.Equal((alone.EvaluateLinear(), alone.EvaluateCompound(), alone.Latest, alone.IsSupported), (pace.EvaluateLinear(), pace.EvaluateCompound(), pace.Latest, pace.IsSupported));
            }
            Assert.Equal(4, place);
        });

    [Fact]
    public void The_value_set_on_a_day_is_the_one_that_the_view_of_the_dataset_has() => Gen.Select(Gen.Int[2018, 2026].Array[3], Gen.Int[0, 3].Array[3], Gen.Int[0, 5].Array[3], Gen.Int[0, 4000])
        .Sample((starts, lengths, confidences, asked) =>
        {
            LocalDate day = new LocalDate(2017, 6, 1).PlusDays(asked);
            CompetencyTarget target = Workers with
            {
                Revisions =
                [
                    .. starts.Order().Select((start, i) => new TargetRevision
                    {
                        Target = new() { Value = 40 + i, Due = new(2030), Kind = TargetKind.AtLeast },
                        Validity = Validity.Between(new PartialDate(start), new PartialDate(start + lengths[i])),
                        Evidence = new() { Confidence = (Confidence)confidences[i] },
                    }),
                ],
            };
            if (new AllianceDataset { Targets = [target] }.AsOf(day).OpenTargets() is not [var standing])
                return;
            TargetPace pace = target.PaceAsOf(day);
            Assert.Equal((standing.Value, standing.IsSet), (pace.Aim, pace.IsSupported));
        });

    private static bool IsToBeMet(PaceSeries series) => series.Direction == Direction.HigherIsBetter ? series.Base * 1.01 < series.Target : series.Base > series.Target * 1.01;

    private static PaceSeries Turned(PaceSeries series) => series with
    {
        Direction = series.Direction == Direction.HigherIsBetter ? Direction.LowerIsBetter : Direction.HigherIsBetter,
    };

    private static void AssertSame(PaceVerdict one, PaceVerdict other)
    {
        Assert.Equal((one.Status, one.NoVerdictReason), (other.Status, other.NoVerdictReason));
        Assert.Equal(one.Progress.HasValue, other.Progress.HasValue);
        if (one.Progress is { } progress)
            Assert.InRange(other.Progress!.Value, progress - (1e-9 * (1 + Math.Abs(progress))), progress + (1e-9 * (1 + Math.Abs(progress))));
    }
}
