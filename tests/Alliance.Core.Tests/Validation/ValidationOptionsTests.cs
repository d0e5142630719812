using Alliance.Core.Json;
using Alliance.Core.Validation;
using CsCheck;

namespace Alliance.Core.Tests.Validation;

/// <summary>Options for checking: what they change, in every way of checking, and what they refuse.</summary>
public sealed class ValidationOptionsTests
{
    private static readonly FindingSeverity[] Severities = [FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Info];

    private static readonly OwnRule Own = OwnRule.For<Membership>("ACME-1", FindingSeverity.Warning, "role", "A membership must not have a role.", membership => membership.Role == default);

    /// <summary>Breaks ALC-3208 (form, error), ALC-3206 (meaning, error) and ALC-3203 (form, warning).</summary>
    private static readonly Membership Broken = new()
    {
        Alliance = new("brics"),
        Status = Term<MembershipStatus>.Parse("quite-new"),
        Validity = Validity.Parse("2020/2021"),
        Suspensions = [Validity.Parse("2023/2024")],
        Role = "",
    };

    public static TheoryData<string, string> Cases => new()
    {
        { "", "3203w 3206e 3208e" },
        { "ALC-3206 off", "3203w 3208e" },
        { "ALC-3206 info", "3203w 3206i 3208e" },
        { "ALC-320 info", "3203i 3206i 3208i" },
        { "ALC- off", "" },
        { "Membership off", "" },
        { "MemberState off", "3203w 3206e 3208e" },
        { "form off", "3206e" },
        { "meaning warning", "3203w 3206w 3208e" },
        { "dataset off", "3203w 3206e 3208e" },
        // The narrower name decides, whichever comes first.
        { "ALC-3206 info;ALC-3 off", "3206i" },
        { "ALC-32 off;ALC-3206 info;ALC-3 warning", "3206i" },
        { "Membership warning;form off", "3203w 3206w 3208w" },
        { "ALC-3 info;Membership off", "3203i 3206i 3208i" },
        // The later of two for one name.
        { "ALC-3206 off;ALC-3206 warning", "3203w 3206w 3208e" },
        { "sets=form", "3203w 3208e" },
        { "sets=meaning,dataset", "3206e" },
        { "sets=", "" },
        { "sets=form;ALC-3206 error", "3203w 3208e" },
        { "strict", "3203e 3206e 3208e" },
        { "strict;ALC-3203 off", "3206e 3208e" },
        { "strict;ALC-3206 warning;ALC-3208 info", "3203e 3206e 3208i" },
        { "own", "3203w 3206e 3208e ACME-1w" },
        { "own;strict", "3203e 3206e 3208e ACME-1e" },
        { "own;ACME-1 off", "3203w 3206e 3208e" },
        { "own;ACME-1 error;sets=", "ACME-1e" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Options_change_the_same_in_every_way_of_checking(string given, string expected)
    {
        ValidationOptions options = OptionsOf(given);
        IReadOnlyList<Finding> findings = Broken.Validate(options).Findings;
        Assert.Equal(expected, string.Join(' ', findings.Select(one => $"{one.Code.Replace("ALC-", "", StringComparison.Ordinal)}{$"{one.Severity}"[..1].ToLowerInvariant()}").Order(StringComparer.Ordinal)));
        Assert.Equal(!findings.Any(one => one.Severity == FindingSeverity.Error), Broken.Validate(options).IsValid);
        var checks = RecordChecks.Of(Broken);
        foreach (FindingSeverity least in Severities)
        {
            HashSet<Found> reported = [.. checks.Report(Broken, options).Where(found => found.Severity <= least)];
            Assert.Equal(reported, checks.Validate(Broken, least, options));
            Assert.Equal(reported.Count == 0, checks.Holds(Broken, least, options));
        }
        Assert.Equal(Broken.Validate(options).IsValid, new MembershipValidator(options).Validate(Broken).IsValid);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Options_change_the_same_inside_a_dataset(string given, string expected)
    {
        Assert.NotNull(expected);
        ValidationOptions options = OptionsOf(given);
        AllianceDataset dataset = DatasetExamples.Valid with { MemberStates = [new() { Country = CountryCode.KZ, Memberships = [Broken with { Alliance = new("nowhere") }] }] };
        ValidationReport report = dataset.Validate(options: options);
        Assert.Equal(options.RuleSets.Contains(RuleSet.Dataset) && !given.Contains("ALC- off", StringComparison.Ordinal) && !given.Contains("dataset off", StringComparison.Ordinal), report.Findings.Any(one => one.Code == "ALC-9202"));
        foreach (FindingSeverity least in Severities)
        {
            HashSet<string> reported = [.. report.Findings.Where(one => one.Severity <= least).Select(one => $"{one.Code} {one.Severity}")];
            Assert.Equal(reported, new AllianceDatasetValidator(options, least).Validate(dataset).Errors.Select(failure => $"{failure.ErrorCode} {failure.Severity}").ToHashSet());
            Assert.Equal(reported.Count == 0, DatasetFindings.AreNone(dataset, least, options.Policy));
        }
    }

    /// <summary>Any options and any record: a report, the validators and the fast check say the same.</summary>
    [Theory]
    [MemberData(nameof(AgreementTests.ValidIndices), MemberType = typeof(AgreementTests))]
    public void All_ways_of_checking_agree_under_any_options(int index)
    {
        object valid = ValidRecords.All[index];
        var checks = RecordChecks.Of(valid);
        string[] names = [.. checks.Table.Select(rule => rule.Code), "ALC-12", "ALC-1", "ALC-", "Evidence", valid.GetType().Name, "form", "meaning", "OWN-1", "OWN-2"];
        OwnRule[] own =
        [
            OwnRule.For<Evidence>("OWN-1", FindingSeverity.Error, "citations", "There must be one citation.", evidence => evidence.Citations.Count == 1),
            OwnRule.For<Evidence>("OWN-2", FindingSeverity.Info, static (evidence, findings) =>
            {
                for (int i = 1; i < evidence.Citations.Count; i++)
                    findings.Add($"citations/{i}", "There should be one citation.");
            }),
        ];
        (from changes in Gen.Select(Gen.Int[0, names.Length - 1].Select(i => names[i]), Gen.Int[0, 3]).List[0, 4]
         from strict in Gen.Bool
         from sets in Gen.Int[0, 7]
         from seed in Gen.Int
         select (changes, strict, sets, seed)).Sample(
            given =>
            {
                ValidationOptions options = ValidationOptions.Default.With(own) with
                {
                    WarningsAsErrors = given.strict,
                    RuleSets = [.. new[] { RuleSet.Form, RuleSet.Meaning, RuleSet.Dataset }.Where((_, bit) => (given.sets & (1 << bit)) != 0)],
                };
                foreach ((string name, int severity) in given.changes)
                    options = severity == 0 ? options.Without(name) : options.WithSeverity(name, (FindingSeverity)severity);
                object altered = new Mutation(given.seed).Of(valid);
                IReadOnlySet<Found> reported = checks.Report(altered, options);
                return Severities.All(least => reported.Where(found => found.Severity <= least).ToHashSet() is var asked
                    && asked.SetEquals(checks.Validate(altered, least, options))
                    && asked.Count == 0 == checks.Holds(altered, least, options));
            },
            iter: 100);
    }

    [Theory]
    [InlineData("ALC-9999", "ALC-")]
    [InlineData("ALC-5a", "ALC-")]
    [InlineData("alc-9203", "ALC-9203")]
    [InlineData("membership", "Membership")]
    [InlineData("Membreship", "Membership")]
    [InlineData("meanings", "meaning")]
    [InlineData("ACME-2", "ACME-1")]
    [InlineData("", "such as ALC-5204")]
    [InlineData("something that nobody has ever heard of", "such as ALC-5204")]
    public void What_is_no_rule_is_refused_with_near_names(string name, string near)
    {
        ValidationOptions options = ValidationOptions.Default.With(Own);
        Assert.Contains(near, Assert.Throws<ArgumentException>(() => options.Without(name)).Message, StringComparison.Ordinal);
        Assert.Contains(near, Assert.Throws<ArgumentException>(() => options.WithSeverity(name, FindingSeverity.Info)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ALC-0001")]
    [InlineData("ALC-00")]
    [InlineData("ALC-9301")]
    public void A_rule_on_which_the_others_depend_cannot_be_changed(string code)
    {
        Assert.Contains("cannot be changed", Assert.Throws<ArgumentException>(() => ValidationOptions.Default.Without(code)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ValidationOptions.Default.WithSeverity(code, FindingSeverity.Error));
        ValidationOptions options = ValidationOptions.Default.Without("ALC-").Without("form") with { RuleSets = [] };
        var state = new MemberState { Country = CountryCode.KZ, Memberships = [null!] };
        Assert.Equal("ALC-9301", Assert.Single(state.Validate(options).Findings).Code);
        Assert.Equal("ALC-9301", Assert.Single(new MemberStateValidator(options).Validate(state).Errors).ErrorCode);
        Assert.False(AllianceJson.Check("{"u8, validation: options).IsValid);
    }

    [Fact]
    public void A_member_that_is_not_known_has_the_severity_of_the_options()
    {
        MemberState state = AllianceJson.ReadRecord<MemberState>("""{"country":"KZ","memberships":[{"alliance":"brics","status":"member","surprise":1}]}""");
        Assert.Equal(FindingSeverity.Warning, Assert.Single(state.Validate().Findings).Severity);
        ValidationOptions errors = ValidationOptions.Default.WithSeverity("ALC-9302", FindingSeverity.Error), none = ValidationOptions.Default.Without("ALC-93");
        Assert.False(state.Validate(errors).IsValid);
        Assert.Equal("ALC-9302", Assert.Single(new MemberStateValidator(errors).Validate(state).Errors).ErrorCode);
        Assert.Empty(state.Validate(none).Findings);
        Assert.Empty(new MemberStateValidator(none, FindingSeverity.Info).Validate(state).Errors);
    }

    [Fact]
    public void Options_are_values()
    {
        ValidationOptions one = ValidationOptions.Default.Without("ALC-5").WithSeverity("Membership", FindingSeverity.Info) with { RuleSets = [RuleSet.Meaning, RuleSet.Form, RuleSet.Form] };
        ValidationOptions other = (ValidationOptions.Default with { RuleSets = [RuleSet.Form, RuleSet.Meaning] }).WithSeverity("Membership", FindingSeverity.Info).Without("ALC-5");
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { WarningsAsErrors = true });
        Assert.NotEqual(one, other.With(Own));
        Assert.Equal(other.With(Own), one.With(Own));
        Assert.Equal(["ALC-5", "Membership"], one.Severities.Select(change => change.Rules));
        Assert.NotEqual(ValidationOptions.Default, ValidationOptions.Default with { RuleSets = [RuleSet.Form] });
        Assert.Equal(ValidationOptions.Default, ValidationOptions.Default with { RuleSets = [RuleSet.Form] } with { RuleSets = [RuleSet.Dataset, RuleSet.Meaning, RuleSet.Form] });
        Assert.Empty(ValidationOptions.Default.Severities);
        Assert.Equal([RuleSet.Form, RuleSet.Meaning, RuleSet.Dataset], ValidationOptions.Default.RuleSets);
    }

    [Fact]
    public void A_code_of_the_caller_is_no_beginning_of_others()
    {
        ValidationOptions options = ValidationOptions.Default.With(OwnRule.For<Membership>("A", FindingSeverity.Error, "", "Never.", _ => false));
        Assert.Equal(4, Broken.Validate(options).Findings.Count);
        Assert.Equal(Broken.Validate().Findings.AsEnumerable(), Broken.Validate(options.Without("A")).Findings);
    }

    [Fact]
    public void What_is_not_defined_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ValidationOptions.Default with { RuleSets = [RuleSet.Unspecified] });
        Assert.Throws<ArgumentOutOfRangeException>(() => ValidationOptions.Default.WithSeverity("ALC-5", FindingSeverity.Unspecified));
        Assert.Throws<ArgumentNullException>(() => new SourceValidator(null!));
        Assert.Throws<ArgumentException>(() => ValidationOptions.Default.With(Own, Own));
    }

    [Fact]
    public async Task A_check_that_is_asynchronous_reports_the_same_and_can_be_cancelled()
    {
        CancellationToken none = TestContext.Current.CancellationToken;
        AllianceDataset dataset = DatasetExamples.WithDanglingMakers(50);
        var options = new ValidationOptions { MaxFindings = 7 };
        ValidationReport expected = dataset.Validate(options: options);
        Assert.Equal(expected, await dataset.ValidateAsync(options: options, cancellationToken: none));
        Assert.Equal(expected, await dataset.ValidateAsync(options: options, onThreadPool: true, cancellationToken: none));

        foreach (bool onThreadPool in (bool[])[false, true])
        {
            using var source = new CancellationTokenSource();
            int met = 0;
            ValidationOptions cancelling = options.With(OwnRule.For<TechnologyItem>("ACME-2", FindingSeverity.Info, (_, _) =>
            {
                if (++met == 3)
                    source.Cancel();
            }));
            Task<ValidationReport> task = dataset.ValidateAsync(options: cancelling, onThreadPool: onThreadPool, cancellationToken: source.Token);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
            Assert.True(task.IsCanceled);
            Assert.Equal(3, met);
        }
    }

    [Fact]
    public async Task The_thread_of_the_caller_does_the_work_unless_another_is_wanted()
    {
        int thread = 0;
        ValidationOptions options = ValidationOptions.Default.With(OwnRule.ForDataset("ACME-2", FindingSeverity.Info, (_, _) => thread = Environment.CurrentManagedThreadId));
        Task<ValidationReport> task = DatasetExamples.Valid.ValidateAsync(options: options, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(task.IsCompleted);
        Assert.Equal(Environment.CurrentManagedThreadId, thread);
        await task;
        int own = 0;
        var caller = new Thread(() =>
        {
            own = Environment.CurrentManagedThreadId;
            // A thread of its own is none of the pool.
            DatasetExamples.Valid.ValidateAsync(options: options, onThreadPool: true, cancellationToken: CancellationToken.None).GetAwaiter().GetResult();
        });
        caller.Start();
        caller.Join();
        Assert.NotEqual(own, thread);
    }

    [Fact]
    public void Data_with_an_error_are_refused_with_an_exception()
    {
        AllianceDataset dataset = DatasetExamples.WithDanglingMakers(1);
        Assert.Contains("ALC-9202", Assert.Throws<FluentValidation.ValidationException>(() => dataset.ValidateAndThrow()).Message, StringComparison.Ordinal);
        Assert.Equal(FindingSeverity.Warning, Assert.Single(dataset.ValidateAndThrow(options: ValidationOptions.Default.WithSeverity("ALC-9202", FindingSeverity.Warning)).Findings).Severity);
    }

    private static ValidationOptions OptionsOf(string given)
    {
        ValidationOptions options = ValidationOptions.Default;
        foreach (string part in given.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            options = part.Split(' ', '=') switch
            {
                ["own"] => options.With(Own),
                ["strict"] => options with { WarningsAsErrors = true },
                ["sets", var sets] => options with { RuleSets = [.. sets.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(set => Enum.Parse<RuleSet>(set, ignoreCase: true))] },
                [var rules, "off"] => options.Without(rules),
                [var rules, var severity] => options.WithSeverity(rules, Enum.Parse<FindingSeverity>(severity, ignoreCase: true)),
                _ => throw new ArgumentException(part, nameof(given)),
            };
        }
        return options;
    }
}
