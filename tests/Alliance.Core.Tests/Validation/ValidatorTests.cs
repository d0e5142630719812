using System.Globalization;
using Alliance.Core.Validation;
using FluentValidation;

namespace Alliance.Core.Tests.Validation;

/// <summary>The validators in the pipeline of an application.</summary>
public sealed class ValidatorTests
{
    private static readonly Source Broken = ValidRecords.Source with
    {
        Title = default,
        Url = "ftp://example.org",
        Evidence = new() { Confidence = Confidence.Confirmed, Note = "" },
    };

    [Fact]
    public void Selected_members_alone_are_checked_under_either_name()
    {
        var validator = new SourceValidator();
        Assert.Equal(["title"], Names(validator.Validate(Broken, options => options.IncludeProperties("title"))));
        Assert.Equal(["title"], Names(validator.Validate(Broken, options => options.IncludeProperties(source => source.Title))));
        Assert.Equal(["url"], Names(validator.Validate(Broken, options => options.IncludeProperties(nameof(Source.Url)))));
        Assert.Equal(["evidence.note"], Names(validator.Validate(Broken, options => options.IncludeProperties("evidence.note"))));
        Assert.Equal(["evidence.note"], Names(validator.Validate(Broken, options => options.IncludeProperties(source => source.Evidence.Note))));
    }

    [Fact]
    public void A_member_whose_name_in_JSON_differs_is_selected_under_either_name()
    {
        var suspended = new Membership { Alliance = new("brics"), Status = MembershipStatus.Member, Suspensions = [Validity.Parse("2024/2020")], Role = "" };
        var validator = new MembershipValidator();
        Assert.Equal(["suspended"], Names(validator.Validate(suspended, options => options.IncludeProperties("suspended"))));
        Assert.Equal(["suspended"], Names(validator.Validate(suspended, options => options.IncludeProperties(membership => membership.Suspensions))));
        var state = new MemberState { Country = CountryCode.DE, Memberships = [suspended] };
        Assert.Equal(
            ["memberships[0].suspended"],
            Names(new MemberStateValidator().Validate(state, options => options.IncludeProperties($"{nameof(MemberState.Memberships)}[].{nameof(Membership.Suspensions)}"))));
    }

    [Fact]
    public void An_exception_is_thrown_when_it_is_wanted()
    {
        var validator = new SourceValidator();
        Assert.Throws<ValidationException>(() => validator.ValidateAndThrow(Broken));
        Assert.Throws<ValidationException>(() => validator.Validate(Broken, options => options.IncludeProperties(source => source.Title).ThrowOnFailures()));
        validator.Validate(Broken, options => options.IncludeProperties(source => source.Licence).ThrowOnFailures());
    }

    [Fact]
    public async Task Checked_asynchronously_the_same_is_found()
    {
        var validator = new SourceValidator();
        IReadOnlySet<Found> expected = RecordChecks.Found(validator.Validate(Broken));
        Assert.Equal(4, expected.Count);
        Assert.Equivalent(expected, RecordChecks.Found(await validator.ValidateAsync(Broken, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void A_derived_validator_has_its_own_rules_beside_ours()
    {
        var validator = new HouseValidator();
        Assert.Equal(["Publisher"], Names(validator.Validate(ValidRecords.Source with { Publisher = "Somebody" })));
        Assert.Equal(["Publisher", "url"], Names(validator.Validate(ValidRecords.Source with { Publisher = "Somebody", Url = "" })));
        Assert.Empty(Names(validator.Validate(ValidRecords.Source)));
    }

    [Fact]
    public void Rule_sets_of_a_derived_validator_run_when_they_are_asked_for()
    {
        var validator = new HouseValidator();
        Source unread = ValidRecords.Source with { Retrieved = null, Url = "" };
        Assert.Equal(["url"], Names(validator.Validate(unread)));
        Assert.Equal(["Retrieved"], Names(validator.Validate(unread, options => options.IncludeRuleSets("archive"))));
        Assert.Equal(["Retrieved", "url"], Names(validator.Validate(unread, options => options.IncludeRuleSets("archive").IncludeRulesNotInRuleSet())));
    }

    [Fact]
    public void Our_rules_stand_in_no_named_rule_set() =>
        Assert.Empty(new SourceValidator().Validate(Broken, options => options.IncludeRuleSets("archive")).Errors);

    [Fact]
    public void A_validator_composes_into_that_of_another_type()
    {
        var validator = new InlineValidator<Shelf>();
        validator.RuleForEach(shelf => shelf.Sources).SetValidator(new SourceValidator());
        Assert.Equal(["Sources[1].url"], Names(validator.Validate(new Shelf([ValidRecords.Source, ValidRecords.Source with { Url = "" }]))));
    }

    [Fact]
    public void Messages_follow_no_culture()
    {
        CultureInfo before = Thread.CurrentThread.CurrentUICulture;
        try
        {
            string Message() => new SourceValidator().Validate(Broken).Errors[0].ErrorMessage;
            string Theirs() => new HouseValidator().Validate(ValidRecords.Source with { Publisher = null }).Errors[0].ErrorMessage;
            (string ours, string theirs) = (Message(), Theirs());
            Thread.CurrentThread.CurrentUICulture = new Named("de");
            Assert.NotEqual(theirs, Theirs(), StringComparer.Ordinal);
            Assert.Equal(ours, Message());
        }
        finally
        {
            Thread.CurrentThread.CurrentUICulture = before;
        }
    }

    private static string[] Names(FluentValidation.Results.ValidationResult result) =>
        [.. result.Errors.Select(failure => failure.PropertyName).Order(StringComparer.Ordinal)];

    private sealed record Shelf(IReadOnlyList<Source> Sources);

    /// <summary>The invariant culture under another's name: the tests run without cultures of their own.</summary>
    private sealed class Named(string name) : CultureInfo("")
    {
        public override string Name => name;

        public override CultureInfo Parent => InvariantCulture;
    }

    private sealed class HouseValidator : SourceValidator
    {
        public HouseValidator()
        {
            RuleFor(source => source.Publisher).NotNull().NotEqual("Somebody");
            RuleSet("archive", () => RuleFor(source => source.Retrieved).NotNull());
        }
    }

    [Fact]
    public void What_is_in_braces_in_a_value_stays_in_the_message()
    {
        Source source = ValidRecords.Source with { Url = "{PropertyValue}" };
        Assert.Equal(source.Validate().Findings[0].Message, Assert.Single(new SourceValidator().Validate(source).Errors).ErrorMessage);
    }
}
