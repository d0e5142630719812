using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>What a constraint rests on: a regulation, a rule, an order, a letter. Its days are told apart.</summary>
[JsonRecord(RecordKind.LegalAct, IsDeciding = true)]
public sealed partial record LegalAct : IRecord
{
    /// <summary>The key.</summary>
    public required Id<LegalAct> Id { get; init; }

    /// <summary>How it is cited: <c>88 FR 73458</c>, <c>Reg (EU) 833/2014</c>.</summary>
    public required string Citation { get; init; }

    /// <summary>Its title, or what it does.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>The state or union whose act it is. Default: not stated.</summary>
    public PartyReference? Authority { get; init; }

    /// <summary>Where it stands: an absolute http or https address.</summary>
    public string? Url { get; init; }

    /// <summary>When it was announced. Default, here and below: not known, or not so.</summary>
    public PartialDate? Announced { get; init; }

    /// <summary>When it was published.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>From when it is in effect.</summary>
    public PartialDate? Effective { get; init; }

    /// <summary>From when it must be complied with, where that is later.</summary>
    public PartialDate? Compliance { get; init; }

    /// <summary>From when it is repealed.</summary>
    public PartialDate? Repealed { get; init; }

    /// <summary>What became of it in practice, over time.</summary>
    [JsonPropertyName("enforcement")]
    public ValueList<Enforcement> EnforcementPeriods { get; init; }

    /// <summary>The acts that it amends.</summary>
    public ValueList<Id<LegalAct>> Amends { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.LegalAct, Id);
}
