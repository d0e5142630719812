using System.Globalization;
using System.Text;

namespace Alliance.Core;

/// <summary>The members of a record in its <c>ToString()</c>: one line of bounded length, the same in every culture. Generated code calls it.</summary>
/// <remarks>
/// Members that are null, empty or the default of their type are omitted, except numbers and truth values. A list is written as its number of elements.
/// </remarks>
/// <param name="text">The text of the record so far: its type and a brace.</param>
internal struct RecordText(StringBuilder text)
{
    // Counts are always written, as a record has only a few lists.
    private const int LongestBeforeCounts = 200;
    private const int LongestValue = 60;

    private bool _isCut;

    /// <summary>Whether a member was written.</summary>
    public bool HasMembers { get; private set; }

    /// <summary>Writes a member. Where there is no room for it, three dots are written once.</summary>
    public void Add<T>(string name, T value)
    {
        if (_isCut || IsLeftOut(value) || TextOf(value) is not { Length: > 0 } written)
            return;
        _isCut = text.Length + name.Length + written.Length > LongestBeforeCounts;
        Append(_isCut ? "..." : $"{name} = {written}");
    }

    /// <summary>Writes the number of elements of a list that is not empty.</summary>
    public void AddCount(string name, int count)
    {
        if (count > 0)
            Append(string.Create(CultureInfo.InvariantCulture, $"{name} = {count}"));
    }

    /// <summary>A day in the ISO calendar: <c>2024-12-10</c>.</summary>
    public static string Iso(LocalDate day) => day.WithCalendar(CalendarSystem.Iso).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsLeftOut<T>(T value) => value switch
    {
        null or string { Length: 0 } => true,
        Truth or int or long or double or decimal => false,
        _ => EqualityComparer<T>.Default.Equals(value, default),
    };

    private static string TextOf<T>(T value) => value switch
    {
        string free => $"\"{Cut(free)}\"",
        LocalizedText free => $"\"{Cut(free.ToString())}\"",
        LocalDate day => Iso(day),
        IFormattable formattable => Cut(formattable.ToString(null, CultureInfo.InvariantCulture)),
        _ => value?.ToString() is { } inner && !inner.EndsWith("{ }", StringComparison.Ordinal) ? Cut(inner) : "",
    };

    /// <summary>Escapes line breaks and cuts the text; it is cut again afterwards, because escapes are longer than the characters they replace.</summary>
    private static string Cut(string value) => Printable.Of(Printable.Of(value, LongestValue), LongestValue);

    private void Append(string member)
    {
        text.Append(HasMembers ? ", " : "").Append(member);
        HasMembers = true;
    }
}
