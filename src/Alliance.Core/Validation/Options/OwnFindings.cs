namespace Alliance.Core;

/// <summary>Receives what a rule of the caller finds in one record (<see cref="OwnRule"/>).</summary>
public sealed class OwnFindings
{
    private readonly List<(string Place, string Message)> _found = [];

    internal OwnFindings()
    {
    }

    /// <summary>The number of findings added until now.</summary>
    public int Count => _found.Count;

    internal IReadOnlyList<(string Place, string Message)> Found => _found;

    /// <summary>Adds a finding. It has the code and the severity of the rule.</summary>
    /// <param name="place">
    /// The place within the record: a member in JSON, or a path of members and indices such as <c>alliances/0/names</c> (a JSON Pointer without its first slash). Empty: the record
    /// as a whole.
    /// </param>
    /// <param name="message">What is wrong or what would be right.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The place begins or ends with a slash, or the message is blank.</exception>
    public void Add(string place, string message)
    {
        OwnRule.RequirePlace(place);
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        _found.Add((place, message));
    }
}
