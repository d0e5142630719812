using System.Collections;
using System.Reflection;
using Alliance.Core.Json;
using Alliance.Core.Tests.Targets;
using Alliance.Core.Tests.Validation;

namespace Alliance.Core.Tests.Json;

/// <summary>Answers of every type, from the dataset that ships, the catalogues, and a few records that this version does not understand.</summary>
internal static class AnswerSamples
{
    private const int MostOfOneType = 400;

    private static readonly LocalDate[] Days = [new(2024, 12, 12), new(2025, 6, 1), new(2030, 12, 31)];

    /// <summary>The types that are marked as answers.</summary>
    public static IReadOnlyList<Type> Types { get; } =
        [.. typeof(AllianceDataset).Assembly.GetExportedTypes().Where(type => type.GetCustomAttribute<JsonAnswerAttribute>() is not null).OrderBy(type => type.Name, StringComparer.Ordinal)];

    public static IReadOnlyDictionary<Type, List<object>> Found { get; } = Find();

    private static Dictionary<Type, List<object>> Find()
    {
        Dictionary<Type, List<object>> found = Types.ToDictionary(type => type, _ => new List<object>());
        HashSet<object> seen = [];
        foreach (object? root in Roots())
            Walk(root);
        return found;

        void Walk(object? value)
        {
            if (value is null or string || (value is not IEnumerable && value.GetType().Assembly != typeof(AllianceDataset).Assembly))
                return;
            if (found.TryGetValue(value.GetType(), out List<object>? some))
            {
                if (some.Count == MostOfOneType || !seen.Add(value))
                    return;
                some.Add(value);
                foreach (PropertyInfo property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && !property.GetMethod!.IsStatic))
                    Walk(property.GetValue(value));
            }
            if (value is IEnumerable items)
            {
                foreach (object? item in items)
                    Walk(item);
            }
        }
    }

    private static IEnumerable<object?> Roots()
    {
        AllianceDataset shipped = EmbeddedDatasets.ReadAiAllianceNetwork();
        ExchangeRateTable rates = ExchangeRateTable.Of(shipped.ExchangeRates);
        foreach (AllianceDataset dataset in (AllianceDataset[])[shipped, OfALaterVersion(shipped)])
        {
            yield return dataset.Alliances.Select(alliance => dataset.MembershipChanges(alliance.Id, Days[0], Days[2]));
            yield return dataset.ConstraintChanges(new(2015, 1, 1), Days[2]);
            yield return dataset.TargetChanges(new(2015, 1, 1), Days[2]);
            yield return dataset.StanceChanges(new(2015, 1, 1), Days[2]);
            yield return DatasetIndex.Of(dataset).Search("allianz", 20);
            foreach (AsOfView view in Days.Select(day => dataset.AsOf(day)))
            {
                yield return view.Alliances();
                yield return view.Constraints();
                yield return view.Stances();
                yield return view.OpenTargets();
                yield return view.Constraints().Select(standing => view.ReviewPolicies(standing.Constraint.Id));
                yield return dataset.Alliances.Select(alliance => (object[])[view.MembersOf(alliance.Id), view.StandingsOf(alliance.Id), view.Standing(CountryCode.KZ, alliance.Id), view.Standing(CountryCode.DE, alliance.Id)]);
                yield return view.SpellsOf(CountryCode.RU);
                yield return dataset.Targets.Select(target => view.TargetsOf(target.Owner));
                yield return dataset.Targets.Select(target => view.TargetsOf(target.Owner, new TargetUnit(UnitOfMeasure.HeadCount)));
                yield return dataset.Targets.Select(target => PaceOf(target, view.Day));
                yield return dataset.Projections.Select(projection => projection.QuotedConversion?.Check(rates, view.Day));
                yield return dataset.CountryGroups.Select(group => group.MembersOn(view.Day));
                yield return rates.ConvertAll([new(1, CurrencyCode.RUB), new(1, CurrencyCode.KZT)], CurrencyCode.EUR, view.Day, RateLookup.LastWithin(7));
                yield return rates.RateOf(CurrencyCode.EUR, CurrencyCode.RUB, view.Day, RateLookup.InForceUntilReplaced);
            }
        }
        yield return AccessAnswerSamples.Of(shipped);
        yield return PaceOf(TestTargets.Workers.With(TestTargets.Seen(2024, 9.5m)) with { Milestones = [TestTargets.Workers.Target with { Value = 9.25m, Due = new(2025) }] }, Days[2]);
        yield return new PaceVerdict(new("Mine", "1", null), PaceStatus.OnPace, 1.5, -2.5);
        yield return default(LinearPath).Evaluate(TestTargets.Series(-0.1, 2020, 1e-7, 2024, 1e300), Days[1]);
        yield return default(CompoundRatio).Evaluate(TestTargets.Series(10, 2020, 12.3, 2024), Days[1]);
        yield return default(LinearPath).Evaluate(default, Days[1]);
        yield return (shipped with { Sources = [.. shipped.Sources, shipped.Sources[0]] }).Validate();
        yield return (shipped with { Sources = [] }).Validate(options: new() { MaxFindings = 1 });
        yield return AllianceJson.Check("""{"sorces":[],"licence":""}"""u8).Report;
        yield return new ValidationReport { NotChecked = ["The rules between records were not checked."] };
        yield return AllianceJson.Check("{"u8).Report;
        yield return ValidRecords.QuotedConversion.Check(rates, Days[0]);
        yield return CountryCatalogue.Iso.All;
        yield return CountryCatalogue.Iso.Aliases;
        yield return CountryCatalogue.Reservations;
        yield return CurrencyCatalogue.Iso.All.OrderByDescending(currency => currency.Successions.Count + currency.Ambiguities.Count + currency.FormerMinorUnits.Count + currency.FormerNames.Count + (currency.EuroRate is null ? 0 : 1));
        yield return CurrencyCatalogue.Iso.CurrenciesOf(CountryCode.DE, new(1999, 6, 1));
        yield return M49Region.All;
        yield return ReferenceSource.All;
    }

    private static object[] PaceOf(CompetencyTarget target, LocalDate day) =>
    [
        target.TracePaceAsOf(day), target.ScoreAsOf(day), target.PaceAsOf(day).EvaluateLinear(), target.PaceAsOf(day).EvaluateCompound(),
        target.PaceAsOf(day).Series, target.PaceAsOf(day).EvaluateLinear().Attainment,
    ];

    /// <summary>The same dataset with words and members that this version does not know.</summary>
    private static AllianceDataset OfALaterVersion(AllianceDataset dataset) => dataset with
    {
        MemberStates = [.. dataset.MemberStates.Select(state => state with { Memberships = [.. state.Memberships.Select(membership => membership with { Status = Term<MembershipStatus>.Parse("associate") })] })],
        Constraints = [.. dataset.Constraints.Select(constraint => constraint with { Unknown = UnknownMembers.Parse("""{"onlyOnSundays":true}""") })],
        ReviewPolicies = [.. dataset.ReviewPolicies.Select(policy => policy with { Unknown = UnknownMembers.Parse("""{"onlyOnSundays":true}""") })],
        Targets = [.. dataset.Targets.Select(target => target with { Target = target.Target with { Unknown = UnknownMembers.Parse("""{"onlyOnSundays":true}""") } })],
    };
}
