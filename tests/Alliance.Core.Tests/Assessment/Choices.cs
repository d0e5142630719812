namespace Alliance.Core.Tests.Assessment;

/// <summary>
/// Answers to questions that a request leaves open. The same question gets the same answer within one run; <see cref="Next"/> moves to the next combination of answers, of the questions
/// that were asked.
/// </summary>
internal sealed class Choices
{
    private readonly List<(string Question, int Count, int Answer)> _asked = [];
    private readonly Dictionary<string, int> _answers = new(StringComparer.Ordinal);
    private int _position;

    /// <summary>How many questions this run has asked.</summary>
    public int Asked => _position;

    /// <summary>Whether it is so.</summary>
    public bool Is(string question) => Pick(question, 2) == 1;

    /// <summary>Whether it is so, where a truth value leaves that open.</summary>
    public bool Is(Truth truth, string question) => truth == Truth.True || (truth == Truth.Unknown && Is(question));

    /// <summary>One of the values.</summary>
    public T Of<T>(string question, params ReadOnlySpan<T> values) => values[Pick(question, values.Length)];

    /// <summary>Moves to the next combination.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        _answers.Clear();
        _position = 0;
        while (_asked.Count > 0)
        {
            var (question, count, answer) = _asked[^1];
            _asked.RemoveAt(_asked.Count - 1);
            if (answer + 1 < count)
            {
                _asked.Add((question, count, answer + 1));
                return true;
            }
        }
        return false;
    }

    private int Pick(string question, int count)
    {
        if (_answers.TryGetValue(question, out int known))
            return known;
        if (_position == _asked.Count)
            _asked.Add((question, count, 0));
        (string expected, int expectedCount, int answer) = _asked[_position++];
        Assert.Equal((question, count), (expected, expectedCount));
        _answers.Add(question, answer);
        return answer;
    }
}
