namespace Alliance.Core;

/// <summary>What may have been meant by a text that is wrong.</summary>
/// <param name="Values">The texts that may have been meant, the likeliest first; empty when none is known.</param>
/// <param name="Remark">What else is known about the text, in sentences; empty when there is nothing.</param>
internal sealed record Correction(IReadOnlyList<string> Values, string Remark = "")
{
    /// <summary>Nothing is known about the text.</summary>
    public static readonly Correction None = new([]);

    /// <summary>The correction in sentences, with a space before the first, so that it can follow another sentence; empty when nothing is known.</summary>
    public string Sentences => $"{(Values.Count == 0 ? "" : $" {Question(Values)}")}{(Remark.Length == 0 ? "" : $" {Remark}")}";

    /// <summary>Returns a correction with another text before each value: <c>country:</c> and <c>GB</c> become <c>country:GB</c>.</summary>
    public Correction After(string beginning) => this with { Values = [.. Values.Select(value => beginning + value)] };

    /// <summary>Returns the question whether one of several texts was meant.</summary>
    private static string Question(IReadOnlyList<string> values)
    {
        string[] quoted = [.. values.Select(value => $"\"{Printable.Of(value, NameDistance.LongestText)}\"")];
        string first = string.Join(", ", quoted[..^1]);
        return $"Did you mean {(first.Length == 0 ? "" : $"{first} or ")}{quoted[^1]}?";
    }
}
