using System.Globalization;
using System.Text;

namespace Alliance.Core;

/// <summary>The text of a list, for display: its first elements, and how many more there are.</summary>
internal static class ListText
{
    /// <summary>The largest number of elements in the text.</summary>
    public const int MaxShown = 20;

    /// <summary>The elements in brackets, formatted with the invariant culture.</summary>
    public static string Of<T>(IReadOnlyList<T> items) => Of(items, static item => string.Create(CultureInfo.InvariantCulture, $"{item}"));

    /// <summary>The texts of the elements in brackets.</summary>
    public static string Of<T>(IReadOnlyList<T> items, Func<T, string> textOf)
    {
        var text = new StringBuilder("[");
        for (int i = 0; i < items.Count && i < MaxShown; i++)
            text.Append(i > 0 ? ", " : "").Append(textOf(items[i]));
        if (items.Count > MaxShown)
            text.Append(CultureInfo.InvariantCulture, $", and {items.Count - MaxShown} more");
        return text.Append(']').ToString();
    }
}
