using System.Reflection;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

/// <summary>With a member that this version does not know in a record on which an answer rests, true becomes unknown and false stays false.</summary>
public sealed class DecidingRecordTests
{
    private static readonly UnknownMembers Narrowing = UnknownMembers.Parse("""{"x-note":1,"only~Areas/":["CN-HK"]}""");
    private static readonly UnknownMembers Annotations = UnknownMembers.Parse("""{"x-note":1,"x-":{"onlyAreas":["CN-HK"]}}""");
    private static readonly Money Hundred = new(100, new CurrencyCode("USD"));

    /// <summary>For each deciding record an answer that rests on one with the unknown members given, where it is so and where it is not.</summary>
    private static readonly Dictionary<Type, Func<UnknownMembers, bool, Answer>> Answers = new()
    {
        [typeof(Membership)] = (unknown, isSo) => Of(StandingOn(DayOf(isSo), Spell(MembershipStatus.Member, "2024/..") with { Unknown = unknown })),
        [typeof(Evidence)] = (unknown, isSo) =>
            Of(StandingOn("2025", Spell(MembershipStatus.Member, "2024/..") with { Evidence = Sure(isSo ? Confidence.Confirmed : Confidence.Refuted) with { Unknown = unknown } })),
        [typeof(CountryGroup)] = (unknown, isSo) => Of(Group() with { Unknown = unknown }, isSo),
        [typeof(GroupMember)] = (unknown, isSo) => Of(Group() with { Members = [Group().Members[0] with { Unknown = unknown }] }, isSo),
        [typeof(GeographicScope)] = (unknown, isSo) =>
        {
            GeographicScope scope = GeographicScope.Of(CountryCode.CN) with { Unknown = unknown };
            TechnologyAccessConstraint constraint = Constraint("2024/..") with { Scope = new() { Destinations = scope } };
            return new(scope.Includes(isSo ? CountryCode.CN : CountryCode.KZ, Day("2025"), CountryGroupCatalogue.Of()), NotUnderstood.In(constraint));
        },
        [typeof(ConstraintScope)] = (unknown, isSo) => Of(Constraint("2024/..") with { Scope = new() { Unknown = unknown } }, constraint => constraint.Scope, isSo),
        [typeof(ItemCriterion)] = (unknown, isSo) =>
            Of(Constraint("2024/..") with { Scope = new() { Items = [new() { Unknown = unknown }] } }, constraint => constraint.Scope.Items[0], isSo),
        [typeof(ItemCode)] = (unknown, isSo) => Of(
            Constraint("2024/..") with { Scope = new() { Items = [new() { Codes = [new() { Scheme = ClassificationScheme.Eccn, Code = "3A090", Unknown = unknown }] }] } },
            constraint => constraint.Scope.Items[0].Codes[0],
            isSo),
        [typeof(ParameterTest)] = (unknown, isSo) => Of(
            Constraint("2024/..") with { Scope = new() { Items = [new() { Tests = [new() { Parameter = ParameterKind.TransistorCount, AtLeast = 1, Unknown = unknown }] }] } },
            constraint => constraint.Scope.Items[0].Tests[0],
            isSo),
        [typeof(PartyCondition)] = (unknown, isSo) =>
            Of(Constraint("2024/..") with { Scope = new() { Parties = [new() { Unknown = unknown }] } }, constraint => constraint.Scope.Parties[0], isSo),
        [typeof(OwnershipTest)] = (unknown, isSo) => Of(
            Constraint("2024/..") with { Scope = new() { Parties = [new() { OwnedBy = new() { ShareAtLeast = 50, Unknown = unknown } }] } },
            constraint => constraint.Scope.Parties[0].OwnedBy!,
            isSo),
        [typeof(QuantityTest)] = (unknown, isSo) => Of(
            Constraint("2024/..") with { Scope = new() { Quantities = [new() { Measure = QuantityMeasure.Count, Per = QuantityBasis.Order, Unknown = unknown }] } },
            constraint => constraint.Scope.Quantities[0],
            isSo),
        [typeof(FactTest)] = (unknown, isSo) => Of(
            Constraint("2024/..") with { Scope = new() { AnyOf = [new() { Facts = [new() { Fact = new("cleared"), Question = "Is it cleared?", Unknown = unknown }] }] } },
            constraint => constraint.Scope.AnyOf[0].Facts[0],
            isSo),
        [typeof(ReachTest)] = (unknown, isSo) =>
            Of(Constraint("2024/..") with { Reach = [new() { Basis = ReachBasis.Origin, Unknown = unknown }] }, constraint => constraint.Reach[0], isSo),
        [typeof(ControlRegime)] = (unknown, isSo) =>
            Of(new ControlRegime { Id = new("regime"), Title = "A regime", Authority = CountryCode.US, Unknown = unknown }, regime => regime, isSo),
        [typeof(PartyList)] = (unknown, isSo) =>
            Of(new PartyList { Id = new("list"), Name = "A list", Authority = CountryCode.US, Unknown = unknown }, list => list, isSo),
        [typeof(PartyListMember)] = (unknown, isSo) => Of(
            new PartyList { Id = new("list"), Name = "A list", Authority = CountryCode.US, Members = [new() { Party = CountryCode.KZ, Unknown = unknown }] },
            list => list.Members[0],
            isSo),
        [typeof(ConstraintException)] = (unknown, isSo) =>
            Of(Constraint("2024/..") with { Exceptions = [new() { Title = "An exception", Unknown = unknown }] }, constraint => constraint.Exceptions[0], isSo),
        [typeof(Suspension)] = (unknown, isSo) =>
        {
            ConstraintStanding standing = StandingOf(Constraint("2020/..") with { Suspensions = [new() { Validity = Validity.Parse("2024/.."), Unknown = unknown }] }, DayOf(isSo))!;
            return new(standing.IsSuspended, standing.NotUnderstood);
        },
        [typeof(Enforcement)] = (unknown, isSo) =>
        {
            ConstraintStanding standing = StandingOf(
                Constraint("2020/..", "act"), DayOf(isSo), Act("act", Enforcement(EnforcementState.NotEnforced, "2024/..") with { Unknown = unknown }))!;
            return new(standing.Enforced.Not(), standing.NotUnderstood);
        },
        [typeof(TechnologyAccessConstraint)] = (unknown, isSo) => Of(StandingOf(Constraint("2024/..") with { Unknown = unknown }, DayOf(isSo))),
        [typeof(LegalAct)] = (unknown, isSo) =>
            Of(StandingOf(Constraint("2020/..", "act"), "2025", Act("act") with { Repealed = isSo ? null : new PartialDate(2024), Unknown = unknown })),
        [typeof(LicenceReviewPolicy)] = (unknown, isSo) =>
        {
            LicenceReviewPolicy policy = new()
            {
                Id = new("policy"),
                Constraint = new("rule"),
                Policy = ReviewPolicy.Denial,
                Validity = Validity.Parse("2024/.."),
                Unknown = unknown,
            };
            AllianceDataset dataset = new() { ReviewPolicies = [policy] };
            return dataset.AsOf(Day(DayOf(isSo))).ReviewPolicies(policy.Constraint).SingleOrDefault() is { } standing ? new(standing.Holds, standing.NotUnderstood) : Answer.No;
        },
        [typeof(MembershipCompleteness)] = (unknown, isSo) =>
        {
            AiAlliance alliance = new() { Id = Brics, Names = ["BRICS"], MembershipsCompleteFor = [new() { Validity = Validity.Parse("2024/.."), Unknown = unknown }] };
            PartyStanding standing = new AllianceDataset { Alliances = [alliance] }.AsOf(Day(DayOf(isSo))).Standing(CountryCode.KZ, Brics);
            // That the list is complete makes the party certainly no member; where it is not stated, that is unknown, and no reason is needed.
            return new(isSo ? standing.Holds.Not() : Truth.False, standing.NotUnderstood);
        },
        [typeof(SupplierStance)] = (unknown, isSo) =>
        {
            SupplierStance stance = new()
            {
                Id = new("stance"),
                Supplier = PartyReference.Company(new("maker")),
                Market = CountryCode.KZ,
                Stance = Stance.Supplying,
                Validity = Validity.Parse("2024/.."),
                Unknown = unknown,
            };
            AllianceDataset dataset = new() { SupplierStances = [stance] };
            return dataset.AsOf(Day(DayOf(isSo))).Stances().SingleOrDefault() is { } standing ? new(standing.Holds, standing.NotUnderstood) : Answer.No;
        },
        [typeof(ExchangeRateSeries)] = (unknown, isSo) =>
        {
            ExchangeRateSeries series = new()
            {
                Id = new("series"),
                Base = new("USD"),
                Quote = new("KZT"),
                RateType = RateType.Market,
                DateBasis = DateBasis.Fixing,
                Points = [new(Day("2024-01-01"), 450), new(Day("2024-01-02"), 451)],
                Unknown = unknown,
            };
            bool isDone = ExchangeRateTable.Of(series).TryConvert(Hundred, series.Quote, Day(isSo ? "2024-01-01" : "2023"), RateLookup.ExactDay, out _, out ConversionFailure failure);
            Assert.Equal(isDone, ExchangeRateTable.Of(series).TryConvertAmount(Hundred, series.Quote, Day(isSo ? "2024-01-01" : "2023"), RateLookup.ExactDay, out _, out _));
            return new(isDone ? Truth.True : failure == ConversionFailure.NotUnderstood ? Truth.Unknown : Truth.False, NotUnderstood.In(series));
        },
        [typeof(TargetValue)] = (unknown, isSo) => Of(Target() with { Target = Target().Target with { Unknown = unknown } }, isSo),
        [typeof(TargetRevision)] = (unknown, isSo) =>
            Of(Target() with { Validity = Validity.Parse("2030/.."), Revisions = [new() { Target = Target().Target, Validity = Validity.Parse("2024/.."), Unknown = unknown }] }, isSo),
        [typeof(Observation)] = (unknown, isSo) =>
        {
            CompetencyTarget target = Target() with { Observations = [new() { Period = new(2024), Value = 10, Unknown = unknown }] };
            return new(target.PaceAsOf(Day("2025-06"), Day("2025-06")).IsSupported & target.PaceAsOf(Day(DayOf(isSo)), Day("2025-06")).IsSupported, NotUnderstood.In(target));
        },
    };

    public static TheoryData<string> Deciding => [.. Answers.Keys.Select(type => type.Name)];

    [Fact]
    public void Every_deciding_record_is_tried() => Assert.Equal(
        typeof(AllianceDataset).Assembly.GetTypes().Where(type => type.GetCustomAttribute<JsonRecordAttribute>()?.IsDeciding == true).Select(type => type.Name).Order(StringComparer.Ordinal),
        Answers.Keys.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Deciding))]
    public void True_becomes_unknown_with_the_reason(string record)
    {
        Assert.Equal(Answer.Yes, AnswerOn(record, default, isSo: true));
        Answer answer = AnswerOn(record, Narrowing, isSo: true);
        Assert.Equal(Truth.Unknown, answer.Holds);
        NotUnderstood reason = Assert.Single(answer.NotUnderstood);
        Assert.EndsWith("/only~0Areas~1", reason.Pointer, StringComparison.Ordinal);
        Assert.NotEqual(default, reason.Record);
        Assert.Null(reason.Word);
    }

    [Theory]
    [MemberData(nameof(Deciding))]
    public void False_stays_false(string record)
    {
        Assert.Equal(Truth.False, AnswerOn(record, default, isSo: false).Holds);
        Assert.Equal(Truth.False, AnswerOn(record, Narrowing, isSo: false).Holds);
    }

    [Theory]
    [MemberData(nameof(Deciding))]
    public void Annotations_change_nothing(string record)
    {
        Assert.Equal(Answer.Yes, AnswerOn(record, Annotations, isSo: true));
        Assert.Equal(Truth.False, AnswerOn(record, Annotations, isSo: false).Holds);
    }

    [Fact]
    public void A_scope_of_certain_areas_does_not_certainly_include_the_country()
    {
        GeographicScope scope = System.Text.Json.JsonSerializer.Deserialize<GeographicScope>("""{"countries":["CN"],"onlyAreas":["CN-HK"]}""")!;
        Assert.Equal(Truth.Unknown, scope.Includes(CountryCode.CN, Day("2025"), CountryGroupCatalogue.Of()));
        Assert.Equal(Truth.Unknown, scope.Includes(CountryCode.CN, Day("2025"), CountryGroupCatalogue.Of(), AuthorityGeography.ExportAdministrationRegulations));
        Assert.Equal(Truth.False, scope.Includes(CountryCode.KZ, Day("2025"), CountryGroupCatalogue.Of()));
    }

    [Fact]
    public void The_reason_names_the_record_and_the_place()
    {
        Membership member = Spell(MembershipStatus.Member, "2024/..") with { Unknown = Narrowing };
        PartyStanding standing = StandingOn("2025", Spell(MembershipStatus.Observer, "2020/2022"), member)!;
        Assert.Equal([new NotUnderstood { Record = RecordReference.ToMemberState(CountryCode.KZ), Pointer = "/memberships/1/only~0Areas~1" }], standing.NotUnderstood);
    }

    [Fact]
    public void The_evidence_of_a_record_counts_for_claims_that_state_none()
    {
        Evidence notUnderstood = Sure(Confidence.Unspecified) with { Unknown = Narrowing };
        MemberState state = State("KZ", Spell(MembershipStatus.Member, "2024/..", Confidence.Unspecified), Spell(MembershipStatus.Member, "2024/..", alliance: Network)) with { Evidence = notUnderstood };
        AsOfView view = new AllianceDataset { MemberStates = [state] }.AsOf(Day("2025"));
        Assert.Equal(Truth.Unknown, Assert.Single(view.StandingsOf(Brics)).Holds);
        Assert.Equal("/evidence/only~0Areas~1", Assert.Single(Assert.Single(view.StandingsOf(Brics)).NotUnderstood).Pointer);
        Assert.Equal(Truth.True, Assert.Single(view.StandingsOf(Network)).Holds);
    }

    [Fact]
    public void A_certain_answer_from_another_claim_stays_certain_and_gives_no_reason()
    {
        PartyStanding standing = StandingOn("2025", Spell(MembershipStatus.Member, "2024/..") with { Unknown = Narrowing }, Spell(MembershipStatus.Member, "2023/.."))!;
        Assert.Equal(Truth.True, standing.Holds);
        Assert.Empty(standing.NotUnderstood);
    }

    [Fact]
    public void An_act_that_is_not_understood_is_not_passed_over_beside_one_that_is()
    {
        LegalAct repealed = Act("other") with { Repealed = new PartialDate(2024), Evidence = Sure(Confidence.Confirmed) with { Unknown = Narrowing } };
        ConstraintStanding standing = StandingOf(Constraint("2020/..", "act", "other"), "2025", Act("act") with { Evidence = Sure(Confidence.Confirmed) }, repealed)!;
        Assert.Equal(Truth.Unknown, standing.OnTheBooks);
    }

    [Fact]
    public void There_is_no_verdict_on_the_pace_of_a_target_that_is_not_understood()
    {
        CompetencyTarget target = Target() with { Target = Target().Target with { Unknown = Narrowing } };
        Assert.Equal((NoVerdictReason.NotUnderstood, NoVerdictReason.NotUnderstood), (target.PaceAsOf(Day("2025-06")).EvaluateLinear().NoVerdictReason, target.PaceAsOf(Day("2025-06")).EvaluateCompound().NoVerdictReason));
        CompetencyTarget revised = Target() with { Revisions = [new() { Target = target.Target with { Value = 70 }, Validity = Validity.Parse("2020/..") }] };
        Assert.Equal(NoVerdictReason.NotUnderstood, revised.PaceAsOf(Day("2025-06")).EvaluateLinear().NoVerdictReason);
        Assert.Equal(NoVerdictReason.None, Target().PaceAsOf(Day("2025-06")).EvaluateLinear().NoVerdictReason);
    }

    [Fact]
    public void A_rate_of_another_series_is_taken_where_one_is_not_understood()
    {
        ExchangeRateSeries plain = new()
        {
            Id = new("b"),
            Base = new("USD"),
            Quote = new("KZT"),
            RateType = RateType.Market,
            DateBasis = DateBasis.Fixing,
            Points = [new(Day("2024-01-01"), 450), new(Day("2024-01-02"), 451)],
        };
        ExchangeRateSeries narrowed = plain with { Id = new("a"), Points = [new(Day("2024-01-01"), 999), new(Day("2024-01-02"), 999)], Unknown = Narrowing };
        Assert.Equal(45_000, ExchangeRateTable.Of(narrowed, plain).Convert(Hundred, plain.Quote, Day("2024-01-01"), RateLookup.ExactDay).Result.Amount);
    }

    private static string DayOf(bool isSo) => isSo ? "2025" : "2022";

    private static CountryGroup Group() => new() { Id = new("group"), Name = "A group", Members = [new() { Country = CountryCode.KZ, Validity = Validity.Always }] };

    private static CompetencyTarget Target() => new()
    {
        Id = new("target"),
        Owner = CountryCode.KZ,
        Indicator = new() { Title = "Share", Unit = UnitOfMeasure.Percent, Direction = Direction.HigherIsBetter },
        Target = new() { Value = 80, Due = new(2030) },
        Baseline = new() { Period = new(2022), Value = 5 },
        Observations = [new() { Period = new(2024), Value = 10 }],
        Validity = Validity.Parse("2024/.."),
    };

    private static ConstraintStanding? StandingOf(TechnologyAccessConstraint constraint, string day, params ReadOnlySpan<LegalAct> acts) =>
        new AllianceDataset { Constraints = [constraint], LegalActs = [.. acts] }.AsOf(Day(day)).Constraints().SingleOrDefault();

    private static Answer AnswerOn(string record, UnknownMembers unknown, bool isSo) => Answers.Single(pair => pair.Key.Name == record).Value(unknown, isSo);

    private static Answer Of(PartyStanding? standing) => standing is null ? Answer.No : new(standing.Holds, standing.NotUnderstood);

    private static Answer Of(ConstraintStanding? standing) => standing is null ? Answer.No : new(standing.OnTheBooks, standing.NotUnderstood);

    private static Answer Of(CountryGroup group, bool isSo) => new(group.Includes(isSo ? CountryCode.KZ : CountryCode.CN, Day("2025")), NotUnderstood.In(group));

    private static Answer Of(CompetencyTarget target, bool isSo) =>
        new AllianceDataset { Targets = [target] }.AsOf(Day(DayOf(isSo))).OpenTargets().SingleOrDefault() is { } standing
            ? new(standing.IsSet, standing.NotUnderstood)
            : Answer.No;

    /// <summary>No answer of the library rests yet on what a constraint reaches; those that will, rest on this.</summary>
    private static Answer Of<T>(T record, Func<T, IDecidingRecord> part, bool isSo) where T : class, IRecord =>
        new(TruthExtensions.Of(isSo) & part(record).Understood, NotUnderstood.In(record));

    private sealed record Answer(Truth Holds, ValueList<NotUnderstood> NotUnderstood)
    {
        public static readonly Answer Yes = new(Truth.True, []);
        public static readonly Answer No = new(Truth.False, []);
    }
}
