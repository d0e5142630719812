using System.Text;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>A made-up file of version 1.9 is read, asked and written back: what this version does not know is kept, and nothing rests on it for certain.</summary>
public sealed class LaterVersionTests
{
    private static readonly LocalDate Day = new(2025, 6, 1);

    private static readonly string Text = LaterVersion.Text;

    private static readonly AllianceDataset Dataset = AllianceJson.Read(Text);

    private static readonly AsOfView View = Dataset.AsOf(Day);

    [Fact]
    public void It_is_written_back_byte_for_byte() => Assert.Equal(Text, Encoding.UTF8.GetString(AllianceJson.Write(Dataset, new DatasetWriteOptions { Indented = true })));

    [Fact]
    public void It_is_warned_of_and_nothing_in_it_is_an_error()
    {
        ValidationReport report = Dataset.Validate();
        Assert.DoesNotContain(report.Findings, finding => finding.Severity.ToString() == "Error");
        Assert.NotEmpty(report.Findings);
    }

    [Fact]
    public void Every_vocabulary_has_a_word_of_its_own_in_it()
    {
        string[] shown = [.. Terms(Dataset).Where(term => !term.IsKnown).Select(term => term.Vocabulary).Distinct().Order(StringComparer.Ordinal)];
        string[] all = [.. Terms(Dataset, types: true).Select(term => term.Vocabulary).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(all, shown);
    }

    [Fact]
    public void An_unknown_status_is_that_word_and_never_a_member()
    {
        PartyStanding kazakhstan = View.StandingsOf(new("brics")).Single(standing => standing.Party == CountryCode.KZ);
        Assert.Equal(("affiliate", Truth.True), (kazakhstan.Status.Text, kazakhstan.Holds));
        Assert.False(kazakhstan.Status == MembershipStatus.Member);
    }

    [Fact]
    public void An_unknown_confidence_neither_wins_nor_is_dropped()
    {
        PartyStanding alone = View.StandingsOf(new("brics")).Single(standing => standing.Party == CountryCode.BR);
        Assert.Equal(Truth.Unknown, alone.Holds);
        Assert.Equal(["member-state:br /memberships/0/evidence/confidence attested"], alone.NotUnderstood.Select(part => $"{part.Record} {part.Pointer} {part.Word}"));
        PartyStanding beside = View.StandingsOf(new("brics")).Single(standing => standing.Party == CountryCode.IN);
        Assert.Equal((MembershipStatus.Member, Truth.Unknown, 2), (beside.Status.Known, beside.Holds, beside.DecidedBy.Count + beside.Claims.Count - 1));
    }

    [Fact]
    public void An_unknown_state_leaves_open_whether_a_constraint_is_enforced()
    {
        ConstraintStanding standing = View.Constraints().Single(standing => standing.Constraint.Id == new Id<TechnologyAccessConstraint>("later-rule"));
        Assert.Equal((Truth.Unknown, "conditionally-allowed", false), (standing.Enforced, standing.Constraint.Effect.Text, standing.Constraint.Effect.IsKnown));
        Assert.Equal(
            ["constraint:later-rule /effect conditionally-allowed", "legal-act:act /enforcement/0/state partly-enforced"],
            standing.NotUnderstood.Select(part => $"{part.Record} {part.Pointer} {part.Word}"));
        Assert.Equal(["/policy lottery"], View.ReviewPolicies(standing.Constraint.Id)
            .SelectMany(policy => policy.NotUnderstood).Select(part => $"{part.Pointer} {part.Word}"));
    }

    [Theory]
    [InlineData("later-type")]
    [InlineData("later-basis")]
    public void Nothing_is_converted_with_rates_that_are_not_understood(string id)
    {
        ExchangeRateSeries series = Dataset.ExchangeRates.Single(series => series.Id == new Id<ExchangeRateSeries>(id));
        ExchangeRateTable table = ExchangeRateTable.Of(series);
        Assert.False(table.TryConvert(new Money(1, series.Base), series.Quote, new(2024, 12, 10), RateLookup.ExactDay, out _, out ConversionFailure failure));
        Assert.Equal(ConversionFailure.NotUnderstood, failure);
    }

    [Theory]
    [InlineData("later-direction")]
    [InlineData("later-unit")]
    [InlineData("later-kind")]
    [InlineData("later-status")]
    public void A_target_with_an_unknown_word_has_no_verdict(string id)
    {
        CompetencyTarget target = Dataset.Targets.Single(target => target.Id == new Id<CompetencyTarget>(id));
        Assert.Equal(NoVerdictReason.NotUnderstood, target.PaceAsOf(Day).Series.NoVerdictReason);
    }

    [Fact]
    public void A_stance_is_the_word_that_it_is()
    {
        SupplierStanding standing = Assert.Single(View.Stances());
        Assert.Equal("winding-down", standing.Stance.Text);
    }

    [Fact]
    public void References_of_unknown_kinds_are_kept_and_compared()
    {
        Statement statement = Dataset.Statements[0];
        Assert.Equal(RecordReference.Parse("treaty:kazan"), statement.Subjects[0]);
        Assert.False(statement.Subjects[0].Kind.IsKnown);
        PartyReference ministry = Dataset.Alliances[0].Initiators[0];
        Assert.Equal(("ministry", "Digital Development"), (ministry.Kind.Text, ministry.Key));
        Assert.True(ministry == PartyReference.Parse("ministry:Digital Development") && ministry != PartyReference.Other("Digital Development") && ministry.Record.IsDefault);
    }

    /// <summary>The terms of a document, or the vocabularies that its types have room for.</summary>
    private static IEnumerable<(string Vocabulary, bool IsKnown)> Terms(object value, bool types = false)
    {
        Type[] records = [.. typeof(AllianceDataset).Assembly.GetTypes().Where(type => type.IsDefined(typeof(JsonRecordAttribute), false))];
        if (types)
        {
            return records.SelectMany(type => type.GetProperties()).Where(property => property.SetMethod is not null)
                .Select(property => Inner(property.PropertyType)).Where(type => type.Name == "Term`1").Select(type => (type.GenericTypeArguments[0].Name, true));
        }
        return value switch
        {
            string => [],
            System.Collections.IEnumerable list => list.Cast<object>().SelectMany(item => Terms(item)),
            _ when value.GetType() is { Name: "Term`1" } term => [(term.GenericTypeArguments[0].Name, (bool)term.GetProperty("IsKnown")!.GetValue(value)!)],
            _ when records.Contains(value.GetType()) => value.GetType().GetProperties().Where(property => property.SetMethod is not null && property.GetIndexParameters().Length == 0)
                .Select(property => property.GetValue(value)).OfType<object>().SelectMany(item => Terms(item)),
            _ => [],
        };

        static Type Inner(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? Inner(type.GenericTypeArguments[0]) : Nullable.GetUnderlyingType(type) ?? type;
    }
}
