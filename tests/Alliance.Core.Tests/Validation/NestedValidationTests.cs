using System.Reflection;
using Alliance.Core.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace Alliance.Core.Tests.Validation;

/// <summary>Every record validates itself, also one that is inside others; and a report throws where that is wanted.</summary>
public sealed class NestedValidationTests
{
    private static readonly MethodInfo[] Methods = [.. typeof(ValidationExtensions).GetMethods(BindingFlags.Public | BindingFlags.Static)];

    public static TheoryData<string> Codes => [.. BrokenExamples.All.Where(example => example.Record is not AllianceDataset).Select(example => example.Code)];

    [Fact]
    public void Every_record_with_rules_has_the_method() => Assert.All(RecordChecks.All.Keys.Where(record => record != typeof(AllianceDataset)), record =>
    {
        Assert.NotNull(MethodOf(record, parameters: 1));
        Assert.NotNull(MethodOf(record, parameters: 2));
    });

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_broken_rule_of_any_severity_is_reported(string code)
    {
        object record = BrokenExamples.All.Single(example => example.Code == code).Record;
        Finding finding = Assert.Single(Report(record).Findings);
        Assert.Equal(code, finding.Code);
        Assert.Equal(RecordChecks.Of(record).Pointers(record).Single(), finding.Pointer);
        Assert.Equal(Report(record), Report(record, ValidationOptions.Default));
        Assert.Empty(Report(record, ValidationOptions.Default.Without(code)).Findings);
    }

    [Fact]
    public void A_valid_record_has_an_empty_report() => Assert.All(ValidRecords.All.Where(record => record is not AllianceDataset), record => Assert.Equal(ValidationReport.Empty, Report(record)));

    [Fact]
    public void The_places_are_within_the_record_that_is_validated()
    {
        var membership = new Membership { Alliance = default, Status = MembershipStatus.Member, Evidence = new() { Citations = [new() { Source = default }] } };
        Assert.Contains("/evidence/citations/0/source", membership.Validate().Findings.Select(finding => finding.Pointer));
        Assert.Throws<ArgumentNullException>(() => ((Membership)null!).Validate());
        Assert.Equal("ALC-9301", Assert.Single((membership with { Evidence = null! }).Validate().Findings).Code);
    }

    [Fact]
    public void An_invalid_report_throws_its_errors()
    {
        ValidationReport report = new MemberState { Country = CountryCode.KZ, Memberships = [new() { Alliance = default, Status = default }] }.Validate();
        Finding[] errors = [.. report.Findings.Where(finding => finding.Severity == FindingSeverity.Error)];
        Assert.NotEmpty(errors);
        ValidationException thrown = Assert.Throws<ValidationException>(report.ThrowIfInvalid);
        ValidationFailure[] failures = [.. thrown.Errors];
        Assert.Equal(errors, failures.Select(failure => (Finding)failure.CustomState));
        Assert.Equal(errors.Select(error => (error.Code, error.Message)), failures.Select(failure => (failure.ErrorCode, failure.ErrorMessage)));
        Assert.Contains("memberships[0].alliance", failures.Select(failure => failure.PropertyName));
        Assert.Contains(errors[0].ToString(), thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_with_warnings_alone_does_not_throw()
    {
        new ValidationReport { Findings = [Finding(FindingSeverity.Warning, "/a"), Finding(FindingSeverity.Info, "/b")] }.ThrowIfInvalid();
        ValidationReport.Empty.ThrowIfInvalid();
    }

    [Fact]
    public void The_message_is_of_bounded_length_and_the_root_is_a_place()
    {
        Finding[] errors = [Finding(FindingSeverity.Error, ""), .. Enumerable.Range(0, 99).Select(i => Finding(FindingSeverity.Error, $"/sources/{i}"))];
        ValidationException thrown = Assert.Throws<ValidationException>(() => new ValidationReport { Findings = [.. errors] }.ThrowIfInvalid());
        Assert.EndsWith("(at /sources/8)\nand 90 more.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(["", "sources[0]", "sources[1]"], thrown.Errors.Take(3).Select(failure => failure.PropertyName));
        Assert.Equal(100, thrown.Errors.Count());
    }

    [Fact]
    public void An_unknown_member_without_a_name_is_a_failure_of_the_validator()
    {
        Evidence evidence = new() { Unknown = UnknownMembers.Parse("""{"":1}""") };
        Assert.Equal("ALC-9302", Assert.Single(new EvidenceValidator(FindingSeverity.Warning).Validate(evidence).Errors).ErrorCode);
    }

    private static ValidationReport Report(object record, params object[] options) => (ValidationReport)MethodOf(record.GetType(), 1 + options.Length)!.Invoke(null, [record, .. options])!;

    private static MethodInfo? MethodOf(Type record, int parameters) => Methods.SingleOrDefault(method =>
        method.Name == nameof(ValidationExtensions.Validate)
        && method.GetParameters().Length == parameters
        && method.GetParameters()[0].ParameterType == (record.IsAssignableTo(typeof(IRecord)) ? typeof(IRecord) : record));

    private static Finding Finding(FindingSeverity severity, string pointer) => new() { Code = "ALC-0001", Severity = severity, Pointer = pointer, Message = "A message." };
}
