using System.Text;

namespace Alliance.Core;

/// <summary>Text in lines of at most 80 columns. Characters that could disturb a terminal are escaped.</summary>
internal sealed class ExplanationText
{
    private const int Width = 80;
    private const int LabelWidth = 25;
    private const int LongestText = 2000;

    private readonly StringBuilder _text = new();

    /// <summary>Adds a line, or several where it is too long.</summary>
    /// <param name="indent">The column in which it begins.</param>
    /// <param name="text">The text.</param>
    public void Line(int indent, string text) => Line(new(' ', indent), indent, text);

    /// <summary>Adds a line that begins with a label, such as <c>Known as of:</c>.</summary>
    /// <param name="label">The label; empty for a further line of the same.</param>
    /// <param name="text">The text.</param>
    public void Labelled(string label, string text) => Line(label.PadRight(LabelWidth), LabelWidth, text);

    /// <summary>Adds a line, or several where it is too long.</summary>
    /// <param name="beginning">How the first line begins; shorter than a line.</param>
    /// <param name="indent">The column in which the further lines begin.</param>
    /// <param name="text">The text.</param>
    public void Line(string beginning, int indent, string text)
    {
        var line = new StringBuilder(beginning);
        int used = TextColumns.Of(beginning);
        bool isEmpty = true;
        foreach (string given in Printable.Of(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestText).Split(' '))
        {
            string word = given;
            int columns = TextColumns.Of(word);
            if (!isEmpty && used + 1 + columns > Width)
                NextLine();
            if (!isEmpty)
            {
                line.Append(' ');
                used++;
            }
            while (used + columns > Width)
            {
                int fitting = TextColumns.Fitting(word, Width - used);
                line.Append(word, 0, fitting);
                word = word[fitting..];
                columns = TextColumns.Of(word);
                NextLine();
            }
            line.Append(word);
            used += columns;
            isEmpty = false;
        }
        End();

        void NextLine()
        {
            End();
            line.Clear().Append(' ', indent);
            used = indent;
            isEmpty = true;
        }

        void End() => _text.Append(line.ToString().TrimEnd()).Append('\n');
    }

    /// <summary>Adds an empty line and the title of a section.</summary>
    public void Section(string title) => _text.Append('\n').Append(title).Append('\n');

    public override string ToString() => _text.ToString();
}
