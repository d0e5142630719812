using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

public sealed class StanceTests
{
    private static readonly PartyReference Nvidia = PartyReference.Company(new("nvidia"));

    [Theory]
    [InlineData("2022-03-03", Stance.Supplying, Truth.True)]
    [InlineData("2022-03-20", Stance.Suspended, Truth.True)]
    [InlineData("2022-10-15", Stance.Suspended, Truth.Unknown)]
    [InlineData("2022-11-01", Stance.Withdrawn, Truth.True)]
    public void A_stance_is_that_of_the_day(string day, Stance stance, Truth held)
    {
        SupplierStanding standing = Assert.Single(Dataset.AsOf(Day(day)).Stances(Nvidia));
        Assert.Equal((stance, held), (standing.Stance.Known, standing.Holds));
    }

    [Fact]
    public void Stances_stand_by_supplier_and_market() =>
        Assert.Equal(["company:amd country:RU", "company:nvidia country:RU"], Dataset.AsOf(new(2022, 3, 20)).Stances().Select(standing => $"{standing.Supplier} {standing.Market}"), StringComparer.Ordinal);

    [Fact]
    public void Reports_of_the_same_standing_that_differ_are_a_dispute()
    {
        SupplierStanding standing = Assert.Single(Dataset.AsOf(new(2022, 3, 20)).Stances(PartyReference.Company(new("amd"))));
        Assert.Equal((Truth.Unknown, true, 2), (standing.Holds, standing.IsDisputed, standing.Claims.Count));
        Assert.Equal(["supplier-stance:amd-1", "supplier-stance:amd-2"], standing.DecidedBy.Select(reference => reference.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void A_supplier_of_whom_nothing_is_said_has_no_stance() => Assert.True(Dataset.AsOf(new(2022, 3, 20)).Stances(CountryCode.KZ).IsEmpty);

    private static AllianceDataset Dataset { get; } = new()
    {
        SupplierStances =
        [
            Record("nvidia", "1", Stance.Supplying, "unknown/2022-03-04") with { Validity = Validity.Parse("2000-01-01/2022-03-04") },
            Record("nvidia", "2", Stance.Suspended, "2022-03-05/2022-10"),
            Record("nvidia", "3", Stance.Withdrawn, "2022-10/.."),
            Record("amd", "1", Stance.Supplying, "2022-01-01/.."),
            Record("amd", "2", Stance.Suspended, "2022-03-01/.."),
        ],
    };

    private static SupplierStance Record(string supplier, string number, Stance stance, string validity) => new()
    {
        Id = new($"{supplier}-{number}"),
        Supplier = PartyReference.Company(new(supplier)),
        Market = CountryCode.RU,
        Stance = stance,
        Validity = Validity.Parse(validity),
    };

    [Theory]
    [InlineData("2021-12-31", Truth.True)]
    [InlineData("2022-06-01", Truth.Unknown)]
    [InlineData("2023-01-01", null)]
    public void A_stance_does_not_outlast_the_alliance_that_is_its_market(string day, Truth? holds)
    {
        var dataset = new AllianceDataset
        {
            Alliances = [new() { Id = TestRecords.Brics, Names = ["BRICS"], Dissolved = new(2022) }],
            SupplierStances = [new() { Id = new("stance"), Supplier = PartyReference.Parse("company:maker"), Market = PartyReference.Of(TestRecords.Brics), Stance = Stance.Supplying, Validity = Validity.From(2020) }],
        };
        SupplierStanding? standing = dataset.AsOf(TestRecords.Day(day)).Stances().SingleOrDefault();
        Assert.Equal(holds, standing?.Holds);
        Assert.Equal(holds == Truth.Unknown, standing?.DecidedBy.Contains(RecordReference.Parse("alliance:brics")) ?? false);
    }
}
