using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>A legal act on which a constraint is based: a regulation, a rule, an order, a letter. Its various dates are given separately.</summary>
[JsonRecord(RecordKind.LegalAct, IsDeciding = true)]
public sealed partial record LegalAct : IRecord
{
    /// <summary>The id by which other records refer to this one.</summary>
    public required Id<LegalAct> Id { get; init; }

    /// <summary>The citation of the act: <c>88 FR 73458</c>, <c>Reg (EU) 833/2014</c>.</summary>
    public required string Citation { get; init; }

    /// <summary>The title of the act, or a description of what it does.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>The state or union whose act it is. Default: not stated.</summary>
    public PartyReference? Authority { get; init; }

    /// <summary>The address of its text: an absolute http or https address. Default: not known.</summary>
    public string? Url { get; init; }

    /// <summary>The date on which it was announced. Default, for this and the following dates: not known, or there is none.</summary>
    public PartialDate? Announced { get; init; }

    /// <summary>The date on which it was published.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The date from which it is in effect.</summary>
    [JsonPropertyName("effective")]
    public PartialDate? EffectiveFrom { get; init; }

    /// <summary>The date from which it must be complied with, where that is later than the date of effect.</summary>
    [JsonPropertyName("compliance")]
    public PartialDate? ComplianceFrom { get; init; }

    /// <summary>The date from which it is repealed.</summary>
    public PartialDate? Repealed { get; init; }

    /// <summary>How it was enforced in practice, over time.</summary>
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
