using System.Text.Json.Serialization;
using Alliance.Core;

namespace Aot;

/// <summary>The application's own source-generated context, which includes types of the model.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MemberState))]
[JsonSerializable(typeof(ValueList<Membership>))]
[JsonSerializable(typeof(Dictionary<CountryCode, Money>))]
[JsonSerializable(typeof(Dictionary<Id<AiAlliance>, Term<MembershipStatus>>))]
[JsonSerializable(typeof(Dictionary<Confidence, RateType?>))]
[JsonSerializable(typeof(AllianceMembers))]
[JsonSerializable(typeof(ValueList<TargetStanding>))]
[JsonSerializable(typeof(Briefing))]
internal sealed partial class OwnContext : JsonSerializerContext;

/// <summary>A type of the application that has values of the model as members.</summary>
internal sealed record Briefing
{
    public required PartialDate Since { get; init; }

    public ValidityBound Until { get; init; }

    public PartyReference Party { get; init; }

    public AiAlliance? Alliance { get; init; }

    public Confidence? Confidence { get; init; }

    public ValueList<Modality> Modalities { get; init; }
}
