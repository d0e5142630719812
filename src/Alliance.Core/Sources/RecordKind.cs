using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The kinds of record that a dataset lists. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<RecordKind>))]
[TypeConverter(typeof(WordTypeConverter<RecordKind>))]
public enum RecordKind
{
    /// <summary>No kind.</summary>
    Unspecified = 0,

    /// <summary>A <c>Source</c>.</summary>
    Source = 1,

    /// <summary>A <c>Statement</c>.</summary>
    Statement = 2,

    /// <summary>An <c>AiAlliance</c>.</summary>
    Alliance = 3,

    /// <summary>A <c>MemberState</c>; its key is the country code in lower case.</summary>
    MemberState = 4,

    /// <summary>An <c>AiAssociation</c>.</summary>
    Association = 5,

    /// <summary>A <c>JointProgramme</c>.</summary>
    JointProgramme = 6,

    /// <summary>A <c>CountryGroup</c>.</summary>
    CountryGroup = 7,

    /// <summary>A <c>CompetencyTarget</c>.</summary>
    Target = 8,

    /// <summary>An <c>EconomicProjection</c>.</summary>
    Projection = 9,

    /// <summary>An <c>ExchangeRateSeries</c>.</summary>
    ExchangeRates = 10,

    /// <summary>A <c>TechnologyItem</c>.</summary>
    Item = 11,

    /// <summary>A <c>LegalAct</c>.</summary>
    LegalAct = 12,

    /// <summary>A <c>TechnologyAccessConstraint</c>.</summary>
    Constraint = 13,

    /// <summary>A <c>LicenceReviewPolicy</c>.</summary>
    ReviewPolicy = 14,

    /// <summary>A <c>SupplierStance</c>.</summary>
    SupplierStance = 15,

    /// <summary>A <c>MarketObservation</c>.</summary>
    MarketObservation = 16,

    /// <summary>A <c>ControlRegime</c>.</summary>
    Regime = 17,

    /// <summary>A <c>PartyList</c>.</summary>
    PartyList = 18,
}
