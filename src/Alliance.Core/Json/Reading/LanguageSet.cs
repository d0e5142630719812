namespace Alliance.Core.Json;

/// <summary>The languages of one text, to find one that appears twice. <c>default</c> is an empty set.</summary>
internal struct LanguageSet
{
    private string? _first;
    private string? _second;
    private string? _third;
    private HashSet<string>? _all;

    /// <returns>Whether the language is new.</returns>
    public bool Add(string language)
    {
        if (_all is not null)
            return _all.Add(language);
        if (language == _first || language == _second || language == _third)
            return false;
        // Up to three languages are kept in fields, without a set.
        if (_first is null)
            _first = language;
        else if (_second is null)
            _second = language;
        else if (_third is null)
            _third = language;
        else
            _all = new HashSet<string>(StringComparer.Ordinal) { _first, _second, _third, language };
        return true;
    }
}
