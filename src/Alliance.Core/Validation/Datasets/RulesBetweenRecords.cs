using System.Collections.Immutable;

namespace Alliance.Core.Validation;

/// <summary>What holds between the records of a dataset. The place of each finding is found with it.</summary>
internal static class RulesBetweenRecords
{
    public static readonly Rule RepeatedKey = Rule.Error(9201, "", "A key stands for one record of its kind; this one repeats an earlier record's.");
    public static readonly Rule Dangling = Rule.Error(9202, "", "A reference names a record of the dataset.");
    public static readonly Rule Unused = Rule.Info(9203, "", "A source is cited by something in the dataset.");
    public static readonly Rule WrongPartyKind = Rule.Warning(9204, "", "A party is called a company where, and only where, its record is of the kind company.");
    public static readonly Rule RecordedLater = Rule.Warning(9205, "", "A claim came to be known no later than the day up to which the dataset knows.");
    public static readonly Rule ParentCircle = Rule.Error(9206, "", "An alliance is no part of itself, whichever way its parents go.");
    public static readonly Rule AmendmentCircle = Rule.Error(9207, "", "A legal act does not amend itself, whichever way amendments go.");
    public static readonly Rule UnknownKind = Rule.Warning(9208, "", "The reference is kept, but its kind is not known to this version.");
    public static readonly Rule UnknownRecordKind = Rule.Warning(9209, "", "The record is kept, but its kind is not known to this version.");

    public static ImmutableArray<Rule> Table { get; } = [RepeatedKey, Dangling, Unused, WrongPartyKind, RecordedLater, ParentCircle, AmendmentCircle, UnknownKind, UnknownRecordKind];

    /// <summary>How much of a reference a message repeats, in characters. References are ASCII and need no escaping.</summary>
    private const int Excerpt = 60;

    /// <summary>The message on a reference that finds no record.</summary>
    public static string DanglingMessage(RecordReference reference) =>
        $"{Dangling.Message[..^1]}; there is no {($"{reference}" is var text && text.Length <= Excerpt ? text : $"{text[..Excerpt]}...")}.";
}
