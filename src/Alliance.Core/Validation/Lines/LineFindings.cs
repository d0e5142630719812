namespace Alliance.Core.Validation;

/// <summary>The findings of a stream: the most severe, and of one severity the first. The others are counted. Those of the rules between records are known only at the end.</summary>
/// <param name="options">Which rules are reported, and the maximum number of findings that are kept.</param>
internal sealed class LineFindings(ValidationOptions options)
{
    private readonly List<Finding> _kept = [];
    private readonly List<Finding> _ofLine = [];
    private FindingCounts _unlisted;
    private PointerRoom _room = new();

    // The numbers of findings kept that are warnings and infos.
    private int _warnings;
    private int _infos;

    /// <summary>Whether further findings may be kept.</summary>
    public bool HasRoom => _kept.Count < options.MaxFindings || _warnings + _infos > 0;

    /// <summary>Adds findings of the current line, in any order.</summary>
    public void Add(IReadOnlyList<Finding> findings) => _ofLine.AddRange(findings);

    /// <summary>Ends the current line. Its findings are kept in the order of their places, so that the first ones do not depend on the maximum.</summary>
    public void EndLine()
    {
        if (_ofLine.Count == 0)
            return;
        Keep(options.Policy.Applied([.. _ofLine.OrderBy(finding => finding.Column)]));
        _ofLine.Clear();
    }

    /// <summary>Adds findings on earlier lines, at the end of the stream.</summary>
    public void AddEarlier(IEnumerable<Finding> findings)
    {
        Finding[] all = [.. _kept.Concat(options.Policy.Applied([.. findings])).OrderBy(finding => (finding.Line, finding.Column))];
        _kept.Clear();
        _warnings = _infos = 0;
        _room = new();
        Keep(all);
    }

    /// <summary>Adds errors that are only counted.</summary>
    public void AddUnlistedErrors(int count) => Count(new(count, 0, 0));

    public ValidationReport Report(string? file, IEnumerable<string> notChecked)
    {
        ValidationReport report = TextCheck.ReportOf(_kept, 0, notChecked, file, options);
        Count(report.Unlisted);
        return report with { Unlisted = _unlisted };
    }

    /// <summary>Keeps findings while there is room; then a finding takes the place of the last one of those that are least severe, if it is more severe.</summary>
    private void Keep(IReadOnlyList<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            if (!_room.TryTake(finding.Pointer))
            {
                Count(FindingCounts.Of([finding]));
                continue;
            }
            FindingSeverity least = _infos > 0 ? FindingSeverity.Info : _warnings > 0 ? FindingSeverity.Warning : FindingSeverity.Error;
            if (_kept.Count >= options.MaxFindings)
            {
                if (finding.Severity >= least)
                {
                    Count(FindingCounts.Of([finding]));
                    continue;
                }
                int last = _kept.FindLastIndex(one => one.Severity == least);
                Count(FindingCounts.Of([_kept[last]]));
                CountKept(least, -1);
                _kept.RemoveAt(last);
            }
            _kept.Add(finding);
            CountKept(finding.Severity, 1);
        }
    }

    private void CountKept(FindingSeverity severity, int change)
    {
        _warnings += severity == FindingSeverity.Warning ? change : 0;
        _infos += severity == FindingSeverity.Info ? change : 0;
    }

    private void Count(FindingCounts more) => _unlisted = new(_unlisted.Errors + more.Errors, _unlisted.Warnings + more.Warnings, _unlisted.Infos + more.Infos);
}
