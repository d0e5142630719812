using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What kind of body an association is. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<AssociationKind>))]
[TypeConverter(typeof(WordTypeConverter<AssociationKind>))]
public enum AssociationKind
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The AI association of a country.</summary>
    NationalAssociation = 1,

    /// <summary>A state development institution, such as a fund or bank.</summary>
    DevelopmentInstitution = 2,

    /// <summary>A public safety, standards or research institute.</summary>
    Institute = 3,

    /// <summary>A university.</summary>
    University = 4,

    /// <summary>A company.</summary>
    Company = 5,

    /// <summary>A ministry or agency.</summary>
    Agency = 6,

    /// <summary>A non-profit organisation of civil society.</summary>
    NonProfit = 7,
}
