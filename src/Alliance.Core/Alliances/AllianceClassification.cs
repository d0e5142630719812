using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What kind of body an alliance is (Popolo's <c>classification</c>). Open.</summary>
[JsonConverter(typeof(EnumConverter<AllianceClassification>))]
[TypeConverter(typeof(WordTypeConverter<AllianceClassification>))]
public enum AllianceClassification
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>States bound by a treaty to act together.</summary>
    Alliance,

    /// <summary>States that coordinate without a treaty.</summary>
    Bloc,

    /// <summary>A union with organs and law of its own.</summary>
    Union,

    /// <summary>An organisation of states with a seat and staff.</summary>
    IntergovernmentalOrganisation,

    /// <summary>A place of exchange without obligations.</summary>
    Forum,

    /// <summary>The parties to a treaty.</summary>
    Treaty,

    /// <summary>The signers of a declaration.</summary>
    Declaration,

    /// <summary>Associations, institutes or agencies that work together.</summary>
    Network,

    /// <summary>Companies that work together.</summary>
    CompanyAlliance,

    /// <summary>A group set up by another body for a task.</summary>
    WorkingGroup,

    /// <summary>A common strategy of several states.</summary>
    Strategy,
}
