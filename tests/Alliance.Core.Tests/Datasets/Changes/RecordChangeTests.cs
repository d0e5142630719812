using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets.Changes;

public sealed class RecordChangeTests
{
    [Fact]
    public void A_constraint_enters_the_law_is_enforced_later_and_leaves_it()
    {
        var dataset = new AllianceDataset
        {
            LegalActs = [Act("act") with { EffectiveFrom = new(2025, 1, 13), ComplianceFrom = new(2025, 5, 15), Repealed = new(2026, 2, 1) }],
            Constraints = [Constraint("../..", "act")],
        };
        Assert.Equal(
            [
                "2025-01-13 rule: not on the books -> on the books, not enforced",
                "2025-05-15 rule: on the books, not enforced -> on the books, enforced",
                "2026-02-01 rule: on the books, enforced -> not on the books",
            ],
            dataset.ConstraintChanges(new(2025, 1, 1), new(2026, 12, 31)).Select(change => change.ToString()));
        Assert.Equal(
            [ChangeKind.Began, ChangeKind.Changed, ChangeKind.Ended],
            dataset.ConstraintChanges(new(2025, 1, 1), new(2026, 12, 31)).Select(change => change.Kind));
        Assert.Contains(RecordReference.To(RecordKind.LegalAct, new Id<LegalAct>("act")), dataset.ConstraintChanges(new(2025, 1, 1), new(2025, 1, 31)).Single().DecidedBy);
    }

    [Fact]
    public void A_target_is_set_revised_and_past_due()
    {
        var dataset = new AllianceDataset
        {
            Targets =
            [
                new()
                {
                    Id = new("workers"),
                    Owner = CountryCode.KZ,
                    Indicator = new() { Title = "share", Unit = UnitOfMeasure.Percent },
                    Target = new() { Due = new(2030), Value = 80 },
                    Validity = Validity.From(2024, 7, 1),
                    Revisions = [new() { Target = new() { Due = new(2030), Value = 70 }, Validity = Validity.Parse("2024-01-01/2024-06-30") }],
                },
            ],
        };
        TargetChange[] changes = [.. dataset.TargetChanges(new(2023, 1, 1), new(2031, 12, 31))];
        Assert.Equal(
            [("2024-01-01", ChangeKind.Began, 70), ("2024-07-01", ChangeKind.Changed, 80), ("2031-01-01", ChangeKind.Ended, 80)],
            changes.Select(change => (PartialDate.From(change.Day).ToString(), change.Kind, (int)change.After!.Value.Value!.Value)));
        Assert.Equal("2024-07-01 workers: 70 by 2030, open -> 80 by 2030, open", changes[1].ToString());
    }

    [Fact]
    public void A_supplier_suspends_and_returns()
    {
        var dataset = new AllianceDataset { SupplierStances = [Stands("a", Stance.Suspended, "2022-03-01/2023-12-31"), Stands("b", Stance.Supplying, "2024-01-01/..")] };
        Assert.Equal(
            ["2022-03-01 company:maker to country:RU: none -> suspended", "2024-01-01 company:maker to country:RU: suspended -> supplying"],
            dataset.StanceChanges(new(2022, 1, 1), new(2025, 1, 1)).Select(change => change.ToString()));
        Assert.Equal([ChangeKind.Began, ChangeKind.Changed], dataset.StanceChanges(new(2022, 1, 1), new(2025, 1, 1)).Select(change => change.Kind));
    }

    private static SupplierStance Stands(string id, Stance stance, string validity) => new()
    {
        Id = new(id),
        Supplier = PartyReference.Parse("company:maker"),
        Market = CountryCode.RU,
        Stance = stance,
        Validity = Validity.Parse(validity),
    };
}
