using MemoryPack;

namespace Alliance.Core.Benchmarks.Peers;

[MemoryPackable]
public sealed partial class PlainAlliance : PlainObject
{
    public string? Id { get; set; }
    public List<PlainDatedName>? Names { get; set; }
    public string? Classification { get; set; }
    public PlainText? Description { get; set; }
    public string? Announced { get; set; }
    public string? Adopted { get; set; }
    public string? Opened { get; set; }
    public string? Founded { get; set; }
    public string? InForce { get; set; }
    public string? Dissolved { get; set; }
    public List<string>? Initiators { get; set; }
    public List<PlainText>? Purposes { get; set; }
    public string? Parent { get; set; }
    public string? Website { get; set; }
    public List<PlainIdentifier>? Identifiers { get; set; }
    public List<PlainMembershipCompleteness>? MembershipsCompleteFor { get; set; }
    public string? MemberGroup { get; set; }
    public List<PlainMembership>? Memberships { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainMembershipCompleteness : PlainObject
{
    public PlainValidity? Validity { get; set; }
    public List<string>? Statuses { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainAssociation : PlainObject
{
    public string? Id { get; set; }
    public List<PlainDatedName>? Names { get; set; }
    public string? Kind { get; set; }
    public string? Country { get; set; }
    public string? Website { get; set; }
    public string? Founded { get; set; }
    public List<PlainIdentifier>? Identifiers { get; set; }
    public List<PlainMembership>? Memberships { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainCountryGroup : PlainObject
{
    public string? Id { get; set; }
    public PlainText? Name { get; set; }
    public PlainText? Definition { get; set; }
    public string? Authority { get; set; }
    public string? Alliance { get; set; }
    public bool? MayHaveOtherMembers { get; set; }
    public List<PlainGroupMember>? Members { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainGroupMember : PlainObject
{
    public string? Country { get; set; }
    public PlainValidity? Validity { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainJointProgramme : PlainObject
{
    public string? Id { get; set; }
    public PlainText? Title { get; set; }
    public string? Alliance { get; set; }
    public string? Kind { get; set; }
    public string? Status { get; set; }
    public List<PlainParticipation>? Participants { get; set; }
    public List<string>? Regions { get; set; }
    public PlainValidity? Validity { get; set; }
    public PlainMoney? Budget { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainMemberState : PlainObject
{
    public string? Country { get; set; }
    public List<PlainMembership>? Memberships { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainMembership : PlainObject
{
    public string? Alliance { get; set; }
    public string? Status { get; set; }
    public PlainValidity? Validity { get; set; }
    public bool? Founding { get; set; }
    public List<PlainValidity>? Suspended { get; set; }
    public PlainText? Role { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainParticipation : PlainObject
{
    public string? Party { get; set; }
    public string? Role { get; set; }
    public PlainEvidence? Evidence { get; set; }
}
