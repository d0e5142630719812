using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How a text that was searched for occurs in an id or name, without regard to case and diacritics. In JSON and as text it is a word, such as <c>word-prefix</c>.</summary>
[JsonConverter(typeof(EnumConverter<SearchMatch>))]
[TypeConverter(typeof(WordTypeConverter<SearchMatch>))]
public enum SearchMatch
{
    /// <summary>No match; no hit has it.</summary>
    Unspecified = 0,

    /// <summary>It is the whole id or name.</summary>
    Exact = 1,

    /// <summary>The id or name begins with it.</summary>
    Prefix = 2,

    /// <summary>A later word of the id or name begins with it. Words are separated by white space and punctuation, so also by the hyphens of an id.</summary>
    WordPrefix = 3,

    /// <summary>It occurs elsewhere in the id or name.</summary>
    Substring = 4,
}
