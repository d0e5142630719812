using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The kinds of record that a dataset lists. Closed: a reference to a kind that does not exist can point at nothing.</summary>
[JsonConverter(typeof(EnumConverter<RecordKind>))]
[TypeConverter(typeof(WordTypeConverter<RecordKind>))]
public enum RecordKind
{
    /// <summary>No kind.</summary>
    Unspecified = 0,

    /// <summary>A <c>Source</c>.</summary>
    Source,

    /// <summary>A <c>Statement</c>.</summary>
    Statement,

    /// <summary>An <c>AiAlliance</c>.</summary>
    Alliance,

    /// <summary>A <c>MemberState</c>; its key is the country code in lower case.</summary>
    MemberState,

    /// <summary>An <c>AiAssociation</c>.</summary>
    Association,

    /// <summary>A <c>JointProgramme</c>.</summary>
    JointProgramme,

    /// <summary>A <c>CountryGroup</c>.</summary>
    CountryGroup,

    /// <summary>A <c>CompetencyTarget</c>.</summary>
    Target,

    /// <summary>An <c>EconomicProjection</c>.</summary>
    Projection,

    /// <summary>An <c>ExchangeRateSeries</c>.</summary>
    ExchangeRates,

    /// <summary>A <c>TechnologyItem</c>.</summary>
    Item,

    /// <summary>A <c>LegalAct</c>.</summary>
    LegalAct,

    /// <summary>A <c>TechnologyAccessConstraint</c>.</summary>
    Constraint,

    /// <summary>A <c>LicenceReviewPolicy</c>.</summary>
    ReviewPolicy,

    /// <summary>A <c>SupplierStance</c>.</summary>
    SupplierStance,

    /// <summary>A <c>MarketObservation</c>.</summary>
    MarketObservation,
}
