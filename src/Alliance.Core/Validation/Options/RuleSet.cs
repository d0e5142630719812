using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// A set of rules. Each rule of the library is in one; <c>docs/validation.md</c> states in which. In JSON and as text it is one of the words <c>form</c>, <c>meaning</c> and
/// <c>dataset</c>.
/// </summary>
[JsonConverter(typeof(EnumConverter<RuleSet>))]
[TypeConverter(typeof(WordTypeConverter<RuleSet>))]
public enum RuleSet
{
    /// <summary>No set; no rule has it.</summary>
    Unspecified = 0,

    /// <summary>What a single member must be, whatever the others are: present, not blank, in the right form and range, a word or code that is known.</summary>
    Form = 1,

    /// <summary>What the members of one record must be together: days in order, periods that do not overlap, nothing listed twice, nothing that is unlikely.</summary>
    Meaning = 2,

    /// <summary>What the records of a dataset must be together: references that name a record, keys that are not repeated, periods within those of other records.</summary>
    Dataset = 3,
}
