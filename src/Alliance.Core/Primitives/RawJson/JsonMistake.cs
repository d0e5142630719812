namespace Alliance.Core;

/// <summary>The kinds of mistakes that make a text unreadable. Each value is the number of the code that reports use: 2 is <c>ALC-0002</c>.</summary>
internal enum JsonMistake
{
    /// <summary>No kind; no error has it.</summary>
    Unspecified = 0,

    /// <summary>The text is not JSON at this place, or is wrong in a way that has no kind of its own.</summary>
    NotJson = 1,

    /// <summary>The value has another JSON type than its member requires.</summary>
    WrongType = 2,

    /// <summary>A required member is missing.</summary>
    MissingMember = 3,

    /// <summary>The text is not written as a word of a vocabulary.</summary>
    Word = 4,

    /// <summary>The text is not a date.</summary>
    Date = 5,

    /// <summary>The number is not written as JSON requires, or cannot be held exactly.</summary>
    Number = 6,

    /// <summary>The text does not have the form of its value, such as an id or a code.</summary>
    Form = 7,

    /// <summary>A name appears twice in one object.</summary>
    Duplicate = 8,

    /// <summary>The bytes are not valid UTF-8.</summary>
    NotUtf8 = 9,

    /// <summary>A limit of the options is exceeded.</summary>
    Limit = 10,

    /// <summary>A comment.</summary>
    Comment = 11,

    /// <summary>A comma that does not separate two values.</summary>
    ExtraComma = 12,

    /// <summary>The text has another encoding than UTF-8, or is compressed.</summary>
    OtherEncoding = 13,

    /// <summary>A line that marks a conflict of a merge in version control.</summary>
    MergeMarker = 14,

    /// <summary>A member that its object or the options do not allow.</summary>
    UnknownMember = 15,

    /// <summary>An escape that JSON does not have, or a control character that is not escaped.</summary>
    Character = 16,

    /// <summary>Other quotation marks than the straight double ones.</summary>
    QuotationMarks = 17,

    /// <summary>Another major version of the format.</summary>
    OtherVersion = 18,

    /// <summary>A character between values that looks like white space and is none in JSON, such as a no-break space.</summary>
    OddSpace = 19,
}
