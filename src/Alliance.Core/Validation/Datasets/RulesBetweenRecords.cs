using System.Collections.Immutable;

namespace Alliance.Core.Validation;

/// <summary>The rules between the records of a dataset. Their places are determined by the checks.</summary>
internal static class RulesBetweenRecords
{
    public static readonly Rule RepeatedKey =
        Rule.Error(9201, "", "A key must identify one record of its kind; this record repeats the key of an earlier one.");
    public static readonly Rule Dangling = Rule.Error(9202, "", "A reference must name a record of the dataset.");
    public static readonly Rule Unused = Rule.Info(9203, "", "A source should be cited by something in the dataset.");
    public static readonly Rule WrongPartyKind =
        Rule.Warning(9204, "", "A reference to a party should have the kind company if, and only if, the record of the party has the kind company.");
    public static readonly Rule RecordedLater =
        Rule.Warning(9205, "", "A claim should not be recorded later than the day up to which the data are known to be complete.");
    public static readonly Rule ParentCircle = Rule.Error(9206, "", "An alliance must not be its own parent, directly or through other alliances.");
    public static readonly Rule AmendmentCircle = Rule.Error(9207, "", "A legal act must not amend itself, directly or through other acts.");
    public static readonly Rule UnknownKind =
        Rule.Warning(9208, "", "The kind of the reference is not known to this version of the library; the reference is kept.");
    public static readonly Rule UnknownRecordKind =
        Rule.Warning(9209, "", "The kind of the record is not known to this version of the library; the record is kept.");
    public static readonly Rule OutsideAlliance =
        Rule.Error(9210, "", "A spell must lie within the time of its alliance, as far as the alliance states it; this one certainly lies outside it.");
    public static readonly Rule BeyondAlliance =
        Rule.Warning(9211, "", "A spell should begin and end within the time of its alliance; this one certainly extends beyond it.");
    public static readonly Rule MemberGroupWithoutMembers =
        Rule.Error(9212, "", "A group that lists the members of an alliance must list members itself.");
    public static readonly Rule ProgrammeOutsideAlliance =
        Rule.Error(9213, "", "A programme must lie within the time of its alliance, as far as the alliance states it; this one certainly lies outside it.");
    public static readonly Rule ProgrammeBeyondAlliance =
        Rule.Warning(9214, "", "A programme should begin and end within the time of its alliance; this one certainly extends beyond it.");
    public static readonly Rule PolicyOutsideConstraint =
        Rule.Error(9215, "", "A review policy must apply within the period of its constraint; this one certainly lies outside it.");
    public static readonly Rule PolicyBeyondConstraint =
        Rule.Warning(9216, "", "A review policy should begin and end within the period of its constraint; this one certainly extends beyond it.");
    public static readonly Rule NoAddress = Rule.Warning(
        9217, "", "A confirmed claim should have a source with an address, so that it can be found again, or be a legal act, whose citation names an official publication.");

    public static readonly Rule PartCircle = Rule.Error(9218, "", "An item must not be a part of itself, directly or through other items.");
    public static readonly Rule TwoPolicies = Rule.Error(
        9219, "", "Two review policies of a constraint with the same scope must not apply at the same time; this one certainly overlaps another that states something else.");
    public static readonly Rule OtherAuthority = Rule.Error(9220, "", "A constraint must have the authority of its regime.");
    public static readonly Rule OtherQuestion =
        Rule.Warning(9221, "", "Conditions on the same fact should ask the same question; this one asks another than the first.");

    public static readonly Rule OnlyAnnounced = Rule.Warning(
        9222, "", "A confirmed claim should have a source that was published on or after the day on which its time began; those published before can only have announced it.");
    public static readonly Rule StatedLater = Rule.Warning(
        9223, "", "At least one source of a statement should be published on its day or later; all that this one cites were published before.");
    public static readonly Rule TwoStances = Rule.Warning(
        9224, "", "Confirmed stances of one supplier towards one market should not differ at the same time, unless a detail says what each is about; this one certainly overlaps another.");
    public static readonly Rule NotReferredTo = Rule.Info(
        9225, "", "A legal act, a regime, a list of parties or a country group should be referred to by another record; nothing refers to this one.");
    public static readonly Rule RecordedBefore = Rule.Warning(
        9226, "", "By the day on which a claim is recorded, at least one of its sources should have been published; all of these were published later.");
    public static readonly Rule DatedLater = Rule.Warning(
        9227, "", "A source should not be published, nor a statement made, later than the day up to which the data are known to be complete; this one certainly was.");

    public static ImmutableArray<Rule> Table { get; } =
    [
        RepeatedKey, Dangling, Unused, WrongPartyKind, RecordedLater, ParentCircle, AmendmentCircle, UnknownKind, UnknownRecordKind, OutsideAlliance, BeyondAlliance,
        MemberGroupWithoutMembers, ProgrammeOutsideAlliance, ProgrammeBeyondAlliance, PolicyOutsideConstraint, PolicyBeyondConstraint,
        NoAddress, PartCircle, TwoPolicies, OtherAuthority, OtherQuestion, OnlyAnnounced, StatedLater, TwoStances, NotReferredTo, RecordedBefore,
        DatedLater,
    ];

    /// <summary>The maximum number of characters of a reference in a message. References are ASCII and need no escaping.</summary>
    private const int Excerpt = 60;

    /// <summary>Returns the message for a reference that names no record of the dataset.</summary>
    public static string DanglingMessage(RecordReference reference) =>
        $"{Dangling.Message[..^1]}; there is no {($"{reference}" is var text && text.Length <= Excerpt ? text : $"{text[..Excerpt]}...")}.";
}
