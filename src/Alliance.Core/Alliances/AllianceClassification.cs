using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What kind of body an alliance is (Popolo's <c>classification</c>). An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<AllianceClassification>))]
[TypeConverter(typeof(WordTypeConverter<AllianceClassification>))]
public enum AllianceClassification
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>States bound by a treaty to act together.</summary>
    Alliance = 1,

    /// <summary>States that coordinate without a treaty.</summary>
    Bloc = 2,

    /// <summary>A union with organs and law of its own.</summary>
    Union = 3,

    /// <summary>An organisation of states with a seat and staff.</summary>
    IntergovernmentalOrganisation = 4,

    /// <summary>A place of exchange without obligations.</summary>
    Forum = 5,

    /// <summary>The parties to a treaty.</summary>
    Treaty = 6,

    /// <summary>The signatories of a declaration.</summary>
    Declaration = 7,

    /// <summary>Associations, institutes or agencies that work together.</summary>
    Network = 8,

    /// <summary>Companies that work together.</summary>
    CompanyAlliance = 9,

    /// <summary>A group set up by another body for a task.</summary>
    WorkingGroup = 10,

    /// <summary>A common strategy of several states.</summary>
    Strategy = 11,
}
