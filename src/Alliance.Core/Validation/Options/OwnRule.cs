using Alliance.Core.Validation;

namespace Alliance.Core;

/// <summary>
/// A rule of the caller, for records of one type or for a dataset as a whole. It is checked with the rules of the library when it is in the options
/// (<see cref="ValidationOptions.With"/>), wherever such a record is, also inside other records.
/// </summary>
/// <remarks>
/// <para>The check may be called several times for one record, and by several threads at once. It is not called while the record contains a null where none is allowed
/// (<c>ALC-9301</c>). An exception that it throws is not caught.</para>
/// <para>Two rules are equal only if they are the same object, because code cannot be compared.</para>
/// </remarks>
public sealed class OwnRule
{
    /// <summary>What a report states when the rules for a dataset as a whole could not be checked.</summary>
    internal const string NotCheckedForDatasets = "The rules of the caller for the dataset as a whole were not checked.";

    private const int LongestCode = 64;

    private readonly Func<object, bool>? _holds;
    private readonly Action<object, OwnFindings>? _check;

    private OwnRule(string code, FindingSeverity severity, Type record, string place, string message, Func<object, bool>? holds, Action<object, OwnFindings>? check)
    {
        Code = RequireCode(code);
        Severity = severity is FindingSeverity.Error or FindingSeverity.Warning or FindingSeverity.Info
            ? severity
            : throw new ArgumentOutOfRangeException(nameof(severity), severity, "The severity must be error, warning or info.");
        Record = record;
        Place = place;
        Message = message;
        _holds = holds;
        _check = check;
    }

    /// <summary>The code: that of the findings, and the name of the rule in <see cref="ValidationOptions.WithSeverity"/>.</summary>
    public string Code { get; }

    /// <summary>The severity that its findings have unless the options change it.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The type of the records that it checks.</summary>
    public Type Record { get; }

    /// <summary>The member of the record that is at fault; empty for the record as a whole, and for a rule that adds its findings itself.</summary>
    public string Place { get; }

    /// <summary>The message of its findings; empty for a rule that adds its findings itself.</summary>
    public string Message { get; }

    /// <summary>Creates a rule that a record keeps or breaks.</summary>
    /// <typeparam name="T">The type of the records, such as <see cref="Membership"/>.</typeparam>
    /// <param name="code">A code of your own, such as <c>ACME-1</c>: ASCII letters, digits, hyphens, underscores and points. It must not begin with <c>ALC-</c>.</param>
    /// <param name="severity">The severity of a finding.</param>
    /// <param name="place">The member at fault, by its name in JSON; it may lead further, such as <c>scope/items</c>. Empty: the record as a whole.</param>
    /// <param name="message">What is wrong or what would be right.</param>
    /// <param name="holds">Whether a record keeps the rule.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The code is not of this form, the message is blank, the type is not a record type of the model, or the place does not begin with a member of the record.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The severity is not a defined severity.</exception>
    public static OwnRule For<T>(string code, FindingSeverity severity, string place, string message, Func<T, bool> holds)
        where T : class
    {
        RecordDescription record = RequireRecord(typeof(T));
        RequirePlace(place);
        RequireMember(place, record);
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        ArgumentNullException.ThrowIfNull(holds);
        return new(code, severity, typeof(T), place, message, one => holds((T)one), check: null);
    }

    /// <summary>Creates a rule that adds its findings itself, each with its place and message.</summary>
    /// <typeparam name="T">The type of the records, such as <see cref="Membership"/>.</typeparam>
    /// <param name="code">A code of your own, such as <c>ACME-1</c>: ASCII letters, digits, hyphens, underscores and points. It must not begin with <c>ALC-</c>.</param>
    /// <param name="severity">The severity of the findings.</param>
    /// <param name="check">Adds what it finds in a record.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The code is not of this form, or the type is not a record type of the model.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The severity is not a defined severity.</exception>
    public static OwnRule For<T>(string code, FindingSeverity severity, Action<T, OwnFindings> check)
        where T : class
    {
        RequireRecord(typeof(T));
        ArgumentNullException.ThrowIfNull(check);
        return new(code, severity, typeof(T), "", "", holds: null, (one, findings) => check((T)one, findings));
    }

    /// <summary>
    /// Creates a rule for a dataset as a whole, which adds its findings itself. It is not checked when a part of the dataset could not be read, and not for records in lines (NDJSON).
    /// </summary>
    /// <param name="code">A code of your own, such as <c>ACME-1</c>: ASCII letters, digits, hyphens, underscores and points. It must not begin with <c>ALC-</c>.</param>
    /// <param name="severity">The severity of the findings.</param>
    /// <param name="check">Adds what it finds in a dataset, with places such as <c>alliances/0/names</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The code is not of this form.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The severity is not a defined severity.</exception>
    public static OwnRule ForDataset(string code, FindingSeverity severity, Action<AllianceDataset, OwnFindings> check) => For(code, severity, check);

    /// <summary>Returns the code and, for a rule with one message, the message.</summary>
    public override string ToString() => Message.Length > 0 ? $"{Code}: {Message}" : Code;

    /// <summary>Returns the places and messages of what is wrong with a record.</summary>
    internal IReadOnlyList<(string Place, string Message)> Check(object record)
    {
        if (_holds is { } holds)
            return holds(record) ? [] : [(Place, Message)];
        var findings = new OwnFindings();
        _check!(record, findings);
        return findings.Found;
    }

    internal static void RequirePlace(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (place.StartsWith('/') || place.EndsWith('/'))
            throw new ArgumentException($"The place \"{Printable.Of(place, LongestCode)}\" must neither begin nor end with a slash; it begins with a member of the record, such as names/0.", nameof(place));
    }

    private static RecordDescription RequireRecord(Type type) => RecordModel.Find(type)
        ?? throw new ArgumentException($"{type.Name} is not a record type of the model, such as {nameof(Membership)}; RecordModel.Records lists them.", nameof(type));

    private static void RequireMember(string place, RecordDescription record)
    {
        string first = place.Split('/')[0];
        string[] members = [.. record.Members.Select(member => member.JsonName)];
        if (place.Length > 0 && !members.Contains(first, StringComparer.Ordinal))
        {
            IReadOnlyList<string> near = NearWords.Of(first, members);
            throw new ArgumentException($"{record.Type.Name} has no member \"{Printable.Of(first, LongestCode)}\"; it has {string.Join(", ", near.Count > 0 ? near : members)}.", nameof(place));
        }
    }

    private static string RequireCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length is 0 or > LongestCode || !char.IsAsciiLetter(code[0]) || !code.All(one => char.IsAsciiLetterOrDigit(one) || one is '-' or '_' or '.'))
            throw new ArgumentException($"The code \"{Printable.Of(code, LongestCode)}\" must begin with a letter and consist of at most {LongestCode} ASCII letters, digits, hyphens, underscores and points.", nameof(code));
        if (code.StartsWith(RuleCatalogue.CodeStart, StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"The code {code} must not begin with {RuleCatalogue.CodeStart}, as those of the library do.", nameof(code));
        return RuleCatalogue.Words.Contains(code, StringComparer.OrdinalIgnoreCase)
            ? throw new ArgumentException($"The code {code} must not be the name of a type of record or of a rule set.", nameof(code))
            : code;
    }
}
