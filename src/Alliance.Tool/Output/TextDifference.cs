using System.Globalization;
using System.Text;

namespace Alliance.Tool;

/// <summary>The difference between a text and the text after edits, in the unified form that <c>diff -u</c> writes and <c>patch</c> reads.</summary>
internal sealed class TextDifference
{
    private const int Context = 3;

    private readonly byte[] _old;
    private readonly byte[] _new;
    private readonly List<int> _lineStarts = [0];
    private readonly List<Change> _changes = [];

    /// <param name="oldText">The text.</param>
    /// <param name="newText">The text after the edits.</param>
    /// <param name="edits">The edits; they do not overlap.</param>
    public TextDifference(byte[] oldText, byte[] newText, IEnumerable<TextEdit> edits)
    {
        (_old, _new) = (oldText, newText);
        for (int i = 0; i < oldText.Length - 1; i++)
        {
            if (oldText[i] == '\n')
                _lineStarts.Add(i + 1);
        }
        int delta = 0;
        foreach (TextEdit edit in edits.Distinct().OrderBy(edit => edit.Offset).ThenBy(edit => edit.Length))
            delta = Add((int)edit.Offset, (int)(edit.Offset + edit.Length), delta, Encoding.UTF8.GetByteCount(edit.NewText));
    }

    /// <summary>The lines of the difference; each begins with its sign.</summary>
    /// <param name="name">The name of the file.</param>
    public IEnumerable<DifferenceLine> Lines(string name)
    {
        if (_changes.Count == 0)
            yield break;
        yield return new($"--- {name}");
        yield return new($"+++ {name}");
        int added = 0;
        for (int i = 0; i < _changes.Count;)
        {
            int next = i + 1;
            while (next < _changes.Count && _changes[next].FirstLine - _changes[next - 1].EndLine <= 2 * Context)
                next++;
            List<DifferenceLine> hunk = [.. Hunk(i, next)];
            int first = Math.Max(0, _changes[i].FirstLine - Context);
            int removedCount = hunk.Count(line => line.Text[0] is '-' or ' '), addedCount = hunk.Count(line => line.Text[0] is '+' or ' ');
            yield return new(string.Create(CultureInfo.InvariantCulture, $"@@ -{first + 1},{removedCount} +{first + 1 + added},{addedCount} @@"));
            foreach (DifferenceLine line in hunk)
                yield return line;
            added += addedCount - removedCount;
            i = next;
        }
    }

    /// <summary>Adds an edit with the whole lines in which it is, and returns the difference of lengths up to its end.</summary>
    private int Add(int start, int end, int delta, int newLength)
    {
        int firstLine = LineOf(start), endLine = LineOf(end) + 1;
        int after = delta + newLength - (end - start);
        if (_changes.Count > 0 && firstLine < _changes[^1].EndLine)
            _changes[^1] = _changes[^1] with { EndLine = Math.Max(endLine, _changes[^1].EndLine), DeltaAfter = after };
        else
            _changes.Add(new(firstLine, endLine, delta, after));
        return after;
    }

    private IEnumerable<DifferenceLine> Hunk(int firstChange, int endChange)
    {
        int line = Math.Max(0, _changes[firstChange].FirstLine - Context);
        for (int i = firstChange; i < endChange; i++)
        {
            Change change = _changes[i];
            foreach (DifferenceLine shown in Whole(_old.AsSpan(_lineStarts[line]..StartOf(change.FirstLine)), ' ', 0))
                yield return shown;
            Range removed = StartOf(change.FirstLine)..StartOf(change.EndLine);
            Range added = (StartOf(change.FirstLine) + change.DeltaBefore)..(StartOf(change.EndLine) + change.DeltaAfter);
            int same = Encoding.UTF8.GetCharCount(_old.AsSpan(removed)[.._old.AsSpan(removed).CommonPrefixLength(_new.AsSpan(added))]);
            foreach (DifferenceLine shown in Whole(_old.AsSpan(removed), '-', same).Concat(Whole(_new.AsSpan(added), '+', same)))
                yield return shown;
            line = change.EndLine;
        }
        int last = Math.Min(_lineStarts.Count, line + Context);
        foreach (DifferenceLine shown in Whole(_old.AsSpan(StartOf(line)..StartOf(last)), ' ', 0))
            yield return shown;
    }

    private static List<DifferenceLine> Whole(ReadOnlySpan<byte> text, char sign, int same)
    {
        List<DifferenceLine> lines = [];
        if (text.IsEmpty)
            return lines;
        bool ends = text[^1] == '\n';
        foreach (string line in Encoding.UTF8.GetString(ends ? text[..^1] : text).Split('\n'))
        {
            lines.Add(new($"{sign}{line}", Math.Clamp(same, 0, line.Length) + 1));
            same -= line.Length + 1;
        }
        if (!ends)
            lines.Add(new("\\ No newline at end of file"));
        return lines;
    }

    private int LineOf(int position) => _lineStarts.BinarySearch(position) is var found && found >= 0 ? found : ~found - 1;

    private int StartOf(int line) => line < _lineStarts.Count ? _lineStarts[line] : _old.Length;

    /// <summary>Lines of the old text that change, and the differences of lengths before and after them.</summary>
    private sealed record Change(int FirstLine, int EndLine, int DeltaBefore, int DeltaAfter);
}
