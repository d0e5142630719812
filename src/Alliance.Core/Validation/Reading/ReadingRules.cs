using System.Collections.Immutable;

namespace Alliance.Core.Validation;

/// <summary>What a text must satisfy to be read. The message of a finding states what is wrong at its place, instead of the rule.</summary>
internal static class ReadingRules
{
    public static readonly Rule NotJson = Of(JsonMistake.NotJson, "The text must be JSON, and must be readable as a dataset; the message of the finding states what is wrong.");
    public static readonly Rule WrongType = Of(JsonMistake.WrongType, "A value must have the JSON type of its member: an object, an array, a string, a number, or true or false.");
    public static readonly Rule MissingMember = Of(JsonMistake.MissingMember, "An object must have all its required members.");
    public static readonly Rule Word = Of(JsonMistake.Word, "A word of a vocabulary must be written in lower-case letters and digits, with single hyphens between them.");
    public static readonly Rule Date = Of(JsonMistake.Date, "A date must exist and be written YYYY-MM-DD or, where it may be less precise, YYYY-MM or YYYY; a bound of a period may also be a word for it.");
    public static readonly Rule Number = Of(JsonMistake.Number, "A number must be written as JSON requires, and must have at most 28 significant digits.");
    public static readonly Rule Form = Of(JsonMistake.Form, "An id, a reference, a code or a language tag must have the form of its kind.");
    public static readonly Rule Duplicate = Of(JsonMistake.Duplicate, "A name must appear only once in an object; the second one and those after it are at fault.");
    public static readonly Rule NotUtf8 = Of(JsonMistake.NotUtf8, "A string must be valid UTF-8.");
    public static readonly Rule Limit = Of(JsonMistake.Limit, "The text must not exceed the limits of the options for reading.");
    public static readonly Rule Comment = Of(JsonMistake.Comment, "A comment must be removed, because JSON has none; a note can be a member whose name begins with x- instead.");
    public static readonly Rule ExtraComma = Of(JsonMistake.ExtraComma, "A comma must separate two values; none may be first, last or repeated.");
    public static readonly Rule OtherEncoding = Of(JsonMistake.OtherEncoding, "The text must be UTF-8, and not compressed.");
    public static readonly Rule MergeMarker = Of(JsonMistake.MergeMarker, "A conflict of a merge must be resolved, and its markers must be removed.");
    public static readonly Rule UnknownMember = Of(JsonMistake.UnknownMember, "A period, an amount of money or a point of a series must have only its own members; other objects too, where the options for reading demand it.");
    public static readonly Rule Character = Of(JsonMistake.Character, "A tab, a line break or another control character in a string must be escaped, and an escape must be one that JSON has.");
    public static readonly Rule QuotationMarks = Of(JsonMistake.QuotationMarks, "A string must stand in straight double quotation marks.");
    public static readonly Rule OtherVersion = Of(JsonMistake.OtherVersion, "The major version of the format must be one that this version of the library reads.");
    public static readonly Rule OddSpace = Of(JsonMistake.OddSpace, "White space must be spaces, tabs and line breaks; no-break spaces, other spaces of Unicode, invisible characters and a byte order mark inside the text must be replaced or removed.");

    public static ImmutableArray<Rule> Table { get; } =
    [
        NotJson, WrongType, MissingMember, Word, Date, Number, Form, Duplicate, NotUtf8, Limit, Comment, ExtraComma, OtherEncoding, MergeMarker, UnknownMember, Character,
        QuotationMarks, OtherVersion, OddSpace,
    ];

    /// <summary>Returns the rule that a mistake breaks.</summary>
    public static Rule Of(JsonMistake mistake) => Table[(int)mistake - 1];

    private static Rule Of(JsonMistake mistake, string message) => Rule.Error((int)mistake, "", message);
}
