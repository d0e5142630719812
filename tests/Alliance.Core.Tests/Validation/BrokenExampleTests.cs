using FluentValidation;

namespace Alliance.Core.Tests.Validation;

/// <summary>Each rule, broken alone.</summary>
public sealed class BrokenExampleTests
{
    public static TheoryData<string> Codes => [.. BrokenExamples.All.Where(example => example.Record is not AllianceDataset).Select(example => example.Code)];

    public static TheoryData<int> ValidIndices => [.. Enumerable.Range(0, ValidRecords.All.Count)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_broken_rule_is_found_alone_by_the_walk_and_by_the_validator(string code)
    {
        object record = BrokenExamples.All.Single(example => example.Code == code).Record;
        var checks = RecordChecks.Of(record);
        Found found = Assert.Single(checks.Walk(record));
        Assert.Equal(found, Assert.Single(checks.Validate(record)));
        var rule = checks.Table.Single(rule => rule.Code == code);
        Assert.Equal(new Found(code, rule.Severity, rule.Place), found);
        Assert.StartsWith(rule.Message, checks.Validator!.Validate(new ValidationContext<object>(record)).Errors[0].ErrorMessage, StringComparison.Ordinal);
        Assert.False(checks.Holds(record));
    }

    [Fact]
    public void A_day_of_any_era_and_calendar_is_checked()
    {
        var checks = RecordChecks.Of(ValidRecords.Source);
        Assert.Equal("ALC-1310", Assert.Single(checks.Walk(ValidRecords.Source with { Retrieved = new LocalDate(-43, 3, 15) })).Code);
        Assert.Equal("ALC-1308", Assert.Single(checks.Walk(ValidRecords.Source with { Retrieved = new LocalDate(2024, 11, 17, CalendarSystem.Julian) })).Code);
        Assert.Empty(checks.Walk(ValidRecords.Source with { Retrieved = new LocalDate(2024, 11, 18, CalendarSystem.Julian) }));
    }

    [Theory]
    [MemberData(nameof(ValidIndices))]
    public void A_valid_record_keeps_every_rule_in_every_form(int index)
    {
        object record = ValidRecords.All[index];
        var checks = RecordChecks.Of(record);
        Assert.Empty(checks.Walk(record));
        Assert.Empty(checks.Validate(record));
        Assert.True(checks.Holds(record));
    }

    [Theory]
    [MemberData(nameof(ValidIndices))]
    public void The_fast_check_of_a_valid_record_takes_no_memory(int index)
    {
        object record = ValidRecords.All[index];
        var checks = RecordChecks.Of(record);
        checks.Holds(record);
        long before = GC.GetAllocatedBytesForCurrentThread();
        checks.Holds(record);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
