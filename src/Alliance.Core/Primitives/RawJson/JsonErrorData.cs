using System.Text.Json;

namespace Alliance.Core;

/// <summary>
/// The keys of <see cref="Exception.Data"/> under which a <see cref="JsonException"/> of the library contains the place of the error: within
/// <see cref="JsonSerializer"/>, whose own path ends at the library's value, and in the methods of <see cref="Json.AllianceJson"/>.
/// </summary>
/// <remarks>
/// A value that another converter reads has an exception without these data, as has a text that is not JSON and is read by <see cref="JsonSerializer"/>. There,
/// line and column are those at which the value begins if the options allow comments or trailing commas. In a list whose items are of a type of the
/// application, the pointer ends at the item.
/// </remarks>
public static class JsonErrorData
{
    /// <summary>
    /// The key of the pointer (RFC 6901), a <see cref="string"/>: within <see cref="JsonSerializer"/>, from the library's value that <see cref="JsonException.Path"/> names to the
    /// error; otherwise from the root of the text. Empty for the value itself.
    /// </summary>
    public const string Pointer = "Alliance.Core.Pointer";

    /// <summary>The key of the line in the whole text, a <see cref="long"/> counted from one, unlike <see cref="JsonException.LineNumber"/>.</summary>
    public const string Line = "Alliance.Core.Line";

    /// <summary>The key of the column in that line, a <see cref="long"/>, in bytes and counted from one, unlike <see cref="JsonException.BytePositionInLine"/>.</summary>
    public const string Column = "Alliance.Core.Column";

    /// <summary>
    /// The key of the code of the mistake, a <see cref="string"/> such as <c>ALC-0005</c> (see <c>docs/validation.md</c>). The exceptions of <see cref="Json.AllianceJson"/> have it;
    /// those of <see cref="JsonSerializer"/> do not.
    /// </summary>
    public const string Code = "Alliance.Core.Code";
}
