using System.Text.Json.Serialization;

namespace Alliance.Core.Tests.Json;

/// <summary>What somebody who uses the library might hold its types in.</summary>
internal sealed record UsersReport
{
    public MemberState? State { get; init; }

    public ValueList<Membership> List { get; init; }

    public Id<Source>? Id { get; init; }

    public Term<MembershipStatus>? Status { get; init; }

    public PartialDate? Date { get; init; }

    public ValueList<string> Names { get; init; }

    public Money? Budget { get; init; }

    public Confidence? Sure { get; init; }

    public RateType? Rate { get; init; }

    public ValueList<TargetKind> Kinds { get; init; }
}

[JsonSerializable(typeof(UsersReport))]
[JsonSerializable(typeof(Dictionary<Confidence, RateType?>))]
internal sealed partial class UsersContext : JsonSerializerContext;
