using Alliance.Core.Tests.Primitives;
using CsCheck;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets.Changes;

/// <summary>The changes of constraints, targets and stances are those that someone finds who asks for every day.</summary>
public sealed class RecordChangeLaws
{
    private static readonly LocalDate First = new(2022, 12, 15);
    private static readonly LocalDate Last = new(2025, 1, 15);

    private static readonly Gen<Confidence> AnyConfidence = Gen.Enum<Confidence>();

    private static readonly Gen<PartialDate?> MaybeDate = Gen.Select(Gens.NearDate, Gen.Bool, (date, isGiven) => isGiven ? date : (PartialDate?)null);

    private static readonly Gen<LegalAct> AnyAct = Gen.Select(
        Gen.Select(MaybeDate, MaybeDate, MaybeDate, MaybeDate),
        Gen.Select(Gen.Enum<EnforcementState>(), Gens.NearValidity, AnyConfidence).Array[0, 2],
        AnyConfidence,
        (dates, periods, confidence) => Act("act") with
        {
            Published = dates.Item1,
            EffectiveFrom = dates.Item2,
            ComplianceFrom = dates.Item3,
            Repealed = dates.Item4,
            EnforcementPeriods = [.. periods.Select(period => new Enforcement { State = period.Item1, Validity = period.Item2, Evidence = Sure(period.Item3) })],
            Evidence = Sure(confidence),
        });

    private static readonly Gen<AllianceDataset> AnyConstraint = Gen.Select(AnyAct, Gens.NearValidity, Gens.NearValidity.Array[0, 2], (act, validity, suspensions) => new AllianceDataset
    {
        LegalActs = [act],
        Constraints = [Constraint("../..", "act") with { Validity = validity, Suspensions = [.. suspensions.Select(one => new Suspension { Validity = one })] }],
    });

    private static readonly Gen<TargetValue> AnyValue = Gen.Select(Gens.NearDate, Gen.Int[1, 3], (due, value) => new TargetValue { Due = due, Value = value });

    private static readonly Gen<AllianceDataset> AnyTarget = Gen.Select(
        AnyValue,
        Gens.NearValidity,
        Gen.Select(AnyValue, Gens.NearValidity, AnyConfidence).Array[0, 2],
        (value, validity, revisions) => new AllianceDataset
        {
            Targets =
            [
                new()
                {
                    Id = new("target"),
                    Owner = CountryCode.KZ,
                    Indicator = new() { Title = "share", Unit = UnitOfMeasure.Percent },
                    Target = value,
                    Validity = validity,
                    Revisions = [.. revisions.Select(one => new TargetRevision { Target = one.Item1, Validity = one.Item2, Evidence = Sure(one.Item3) })],
                },
            ],
        });

    private static readonly Gen<AllianceDataset> AnyStances = Gen.Select(Gen.Enum<Stance>(), Gens.NearValidity, AnyConfidence).Array[1, 3].Select(stances => new AllianceDataset
    {
        SupplierStances =
        [
            .. stances.Select((one, i) => new SupplierStance
            {
                Id = new($"stance-{i}"),
                Supplier = PartyReference.Parse("company:maker"),
                Market = CountryCode.KZ,
                Stance = one.Item1,
                Validity = one.Item2,
                Evidence = Sure(one.Item3),
            }),
        ],
    });

    [Fact]
    public void Of_constraints() => AnyConstraint.Sample(
        dataset => Assert.Equal(
            Expected(dataset, view => view.Constraints().SingleOrDefault() is { } standing ? (standing.OnTheBooks, standing.IsSuspended, standing.Enforced) : default),
            dataset.ConstraintChanges(First, Last)
                .Select(change => (change.Day, Key(change.Before), Key(change.After)))
                // Whether a constraint is suspended that is not on the books is not listed by a view.
                .Where(change => change.Item2 != change.Item3)),
        iter: 60);

    [Fact]
    public void Of_targets() => AnyTarget.Sample(
        dataset => Assert.Equal(
            Expected(dataset, view => view.OpenTargets().SingleOrDefault() is { } standing ? (standing.Value, standing.IsSet, standing.IsOpen) : default),
            dataset.TargetChanges(First, Last)
                .Select(change => (change.Day, Key(change.Before), Key(change.After)))
                // A target that is past due is not listed by a view.
                .Where(change => change.Item2 != change.Item3)),
        iter: 60);

    [Fact]
    public void Of_stances() => AnyStances.Sample(
        dataset => Assert.Equal(
            Expected(dataset, view => view.Stances().SingleOrDefault() is { } standing ? (standing.Stance, standing.Holds, standing.IsDisputed) : default),
            dataset.StanceChanges(First, Last).Select(change => (change.Day, Key(change.Before), Key(change.After)))),
        iter: 60);

    private static List<(LocalDate, T, T)> Expected<T>(AllianceDataset dataset, Func<AsOfView, T> answer)
    {
        List<(LocalDate, T, T)> expected = [];
        T before = answer(dataset.AsOf(First.PlusDays(-1)));
        for (LocalDate day = First; day <= Last; day = day.PlusDays(1))
        {
            T after = answer(dataset.AsOf(day));
            if (!EqualityComparer<T>.Default.Equals(before, after))
                expected.Add((day, before, after));
            before = after;
        }
        return expected;
    }

    private static (Truth, Truth, Truth) Key(ConstraintStanding standing) => standing.OnTheBooks == Truth.False ? default : (standing.OnTheBooks, standing.IsSuspended, standing.Enforced);

    private static (TargetValue, Truth, Truth) Key(TargetStanding? standing) => standing is null || standing.IsOpen == Truth.False ? default : (standing.Value, standing.IsSet, standing.IsOpen);

    private static (Term<Stance>, Truth, bool) Key(SupplierStanding? standing) => standing is null ? default : (standing.Stance, standing.Holds, standing.IsDisputed);
}
