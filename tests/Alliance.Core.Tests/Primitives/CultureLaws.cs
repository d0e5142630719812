using System.Collections;
using System.Globalization;
using System.Reflection;
using Alliance.Core.Json;
using Alliance.Core.TestData;
using Alliance.Core.Tests.Json;
using Alliance.Core.Tests.Targets;
using Alliance.Core.Tests.Validation;

namespace Alliance.Core.Tests.Primitives;

/// <summary>No text of a record follows the culture of the thread.</summary>
public sealed class CultureLaws
{
    private static readonly Type[] Numbers = [typeof(double), typeof(decimal), typeof(int), typeof(long), typeof(LocalDate)];

    public static TheoryData<string> Records => [.. Found.Keys.Select(type => type.Name)];

    internal static Dictionary<Type, List<object>> Found { get; } = Find();

    internal static CultureInfo Foreign
    {
        get
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = "\u066B";
            culture.NumberFormat.NegativeSign = "\u200F-";
            culture.NumberFormat.NaNSymbol = "ليس رقمًا";
            culture.DateTimeFormat.LongDatePattern = "yyyy'年'M'月'd'日'";
            culture.DateTimeFormat.ShortDatePattern = "d.M.yyyy";
            return culture;
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void The_text_of_a_record_is_the_same_in_every_culture(string type) => Assert.All(Found.Single(pair => pair.Key.Name == type).Value, record =>
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            string expected = record.ToString()!;
            CultureInfo.CurrentCulture = Foreign;
            Assert.Equal(expected, record.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    });

    [Fact]
    public void Every_record_that_holds_numbers_or_days_is_tried() => Assert.Empty(typeof(AllianceDataset).Assembly.GetExportedTypes()
        .Where(type => IsRecord(type) && type.GetProperties().Any(property => Numbers.Contains(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)))
        .Except(Found.Keys)
        .Select(type => type.Name));

    [Fact]
    public void A_record_is_written_with_its_members_by_name() =>
        Assert.Equal("RateRange { Lowest = -1.5, Highest = 2 }", new RateRange(-1.5m, 2).ToString());

    private static Dictionary<Type, List<object>> Find()
    {
        var found = new Dictionary<Type, List<object>>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        CompetencyTarget target = ValidRecords.CompetencyTarget;
        var day = new LocalDate(2026, 12, 31);
        AllianceDataset dataset = Documents.Create(1);
        CompetencyTarget judged = TestTargets.Workers.With(TestTargets.Seen(2024, 9.5m)) with { Milestones = [TestTargets.Workers.Target with { Value = 9.25m, Due = new(2025) }] };
        foreach (object root in (object[])
            [
                .. ValidRecords.All, .. AnswerSamples.Found.Values, dataset, target.TracePaceAsOf(day), judged.TracePaceAsOf(day), judged.ScoreAsOf(day), judged.PaceAsOf(day).EvaluateLinear().Required!, judged.PaceAsOf(day).EvaluateLinear().Observed!,
                TargetComparison.Of([judged], judged.Owner, day), dataset.AsOf(day).Alliances(), dataset.AsOf(day).MembersOf(dataset.Alliances[0].Id), dataset.AsOf(day).Constraints(), dataset.Validate(), Documents.Conversion(1),
                new ExchangeRate(day, 1.5m), new RateRange(-1.5m, 2), ExchangeRateTable.Of().RateOf(new("DEM"), CurrencyCode.EUR, day, RateLookup.ExactDay), new QuotedRateCandidate(day, -1.5m, null, true), new PaceVerdict(new("Mine", "1", null), PaceStatus.OnPace, -1.5, -2.5),
                ValidRecords.QuotedConversion.Check(ExchangeRateTable.Of([]), day), default(ConversionOptions), MoneyRounding.ToDecimals(2, MidpointRounding.ToEven), MoneyRounding.ToQuantum(0.5m, MidpointRounding.ToEven),
                new DatasetReadOptions(), new JsonLinesOptions(), new ValidationOptions(), AllianceJson.CheckLines(new MemoryStream()), new AccessScreeningOptions(), M49Region.Get(142), CountryCatalogue.Iso.All,
                CurrencyCatalogue.Iso.All.Where(currency => currency.EuroRate is not null), CurrencyCatalogue.Iso.All.Where(currency => !currency.Successions.IsEmpty),
                CurrencyCatalogue.Iso.All.Where(currency => !currency.FormerMinorUnits.IsEmpty),
            ])
        {
            Walk(root);
        }
        return found;

        void Walk(object value)
        {
            if (!value.GetType().IsValueType && !seen.Add(value))
                return;
            if (value is IEnumerable items and not string && value.GetType().Name is not ("LocalizedText" or nameof(AllianceMembers)))
            {
                foreach (object item in items.Cast<object>().Take(20))
                    Walk(item);
                return;
            }
            if (!IsRecord(value.GetType()))
                return;
            if (!found.TryGetValue(value.GetType(), out List<object>? some))
                found.Add(value.GetType(), some = []);
            some.Add(value);
            foreach (PropertyInfo property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && !property.GetMethod!.IsStatic))
            {
                if (property.GetValue(value) is { } inner)
                    Walk(inner);
            }
        }
    }

    private static bool IsRecord(Type type) => type.Assembly == typeof(AllianceDataset).Assembly
        && !type.IsAbstract
        && (type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null);
}
