namespace Alliance.Core.Validation;

/// <summary>The findings of a stream: the most severe, and of one severity the first. The others are counted. Those of the rules between records are known only at the end.</summary>
/// <param name="options">Which rules are reported, and the maximum number of findings that are kept.</param>
internal sealed class LineFindings(ValidationOptions options)
{
    // By severity; each with its number in the order of arrival.
    private readonly List<(long Number, Finding Finding)>[] _kept = [[], [], []];
    private readonly List<Finding> _ofLine = [];
    private long _number;
    private FindingCounts _unlisted;
    private PointerRoom _room = new();

    /// <summary>Whether further findings may be kept.</summary>
    public bool HasRoom => Kept < options.MaxFindings || LastOf(FindingSeverity.Error) is not null;

    private int Kept => _kept[0].Count + _kept[1].Count + _kept[2].Count;

    /// <summary>Adds findings of the current line, in any order.</summary>
    public void Add(IReadOnlyList<Finding> findings) => _ofLine.AddRange(findings);

    /// <summary>Ends the current line. Its findings are kept in the order of their places, so that the first ones do not depend on the maximum.</summary>
    public void EndLine()
    {
        if (_ofLine.Count == 0)
            return;
        Keep(_ofLine.OrderBy(finding => finding.Column));
        _ofLine.Clear();
    }

    /// <summary>Adds findings on earlier lines, at the end of the stream.</summary>
    public void AddEarlier(IEnumerable<Finding> findings)
    {
        Finding[] all = [.. InOrder().Concat(options.Policy.Applied([.. findings])).OrderBy(finding => (finding.Line, finding.Column))];
        foreach (List<(long, Finding)> kept in _kept)
            kept.Clear();
        _room = new();
        Keep(all);
    }

    /// <summary>Adds errors that are only counted.</summary>
    public void AddUnlistedErrors(int count) => Count(new(count, 0, 0));

    public ValidationReport Report(string? file, IEnumerable<string> notChecked) => TextCheck.ReportOf(InOrder(), 0, notChecked, file, options) with { Unlisted = _unlisted };

    private IEnumerable<Finding> InOrder() => _kept.SelectMany(kept => kept).OrderBy(kept => kept.Number).Select(kept => kept.Finding);

    /// <summary>Keeps findings while there is room; then a finding takes the place of the last one of those that are least severe, if it is more severe.</summary>
    private void Keep(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            bool isFull = Kept >= options.MaxFindings;
            List<(long Number, Finding Finding)>? last = isFull ? LastOf(finding.Severity) : null;
            if ((isFull && last is null) || !_room.TryTake(finding.Pointer.Length))
            {
                Count(FindingCounts.Of([finding]));
                continue;
            }
            if (last is not null)
            {
                Count(FindingCounts.Of([last[^1].Finding]));
                last.RemoveAt(last.Count - 1);
            }
            _kept[(int)finding.Severity - 1].Add((_number++, finding));
        }
    }

    /// <summary>Returns those findings kept that are least severe, if they are less severe than the given severity.</summary>
    private List<(long Number, Finding Finding)>? LastOf(FindingSeverity severity)
    {
        for (int least = (int)FindingSeverity.Info; least > (int)severity; least--)
        {
            if (_kept[least - 1].Count > 0)
                return _kept[least - 1];
        }
        return null;
    }

    private void Count(FindingCounts more) => _unlisted = new(_unlisted.Errors + more.Errors, _unlisted.Warnings + more.Warnings, _unlisted.Infos + more.Infos);
}
