using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What a suggestion changes. In JSON and as text it is a word such as <c>rename-member</c>.</summary>
[JsonConverter(typeof(EnumConverter<SuggestionAction>))]
[TypeConverter(typeof(WordTypeConverter<SuggestionAction>))]
public enum SuggestionAction
{
    /// <summary>No action; no suggestion has it.</summary>
    Unspecified = 0,

    /// <summary>The value at the place is replaced by another.</summary>
    ReplaceValue = 1,

    /// <summary>The member at the place gets another name and keeps its value.</summary>
    RenameMember = 2,

    /// <summary>The member, or the item of a list, at the place is removed.</summary>
    RemoveMember = 3,

    /// <summary>The member that is missing at the place is inserted.</summary>
    InsertMember = 4,
}
