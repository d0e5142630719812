namespace Alliance.Core;

/// <summary>
/// The conditions of a constraint as a tree, as their JSON pointers tell it: which must all be met, of which one is enough, and which must not be met. From it follows which of many conditions
/// decide.
/// </summary>
internal sealed class StepTree
{
    private readonly Join _join;
    private readonly List<StepTree> _children = [];
    private readonly Dictionary<string, StepTree> _named = new(StringComparer.Ordinal);
    private readonly AssessmentStep? _step;

    private StepTree(Join join, AssessmentStep? step = null)
    {
        _join = join;
        _step = step;
    }

    private enum Join
    {
        All = 0,
        Any = 1,
        NotAll = 2,
    }

    /// <summary>Whether the conditions are met.</summary>
    public Truth Truth { get; private set; }

    /// <summary>Returns the tree of conditions that must all be met.</summary>
    public static StepTree Of(IEnumerable<AssessmentStep> steps)
    {
        StepTree tree = new(Join.All);
        foreach (AssessmentStep step in steps)
            tree.Child($"{step.Record}", Join.All).Add(step);
        tree.Evaluate();
        return tree;
    }

    /// <summary>
    /// Returns the conditions from which the truth follows: for conditions that are met, these, and one alternative; otherwise one that is not met, and all its alternatives; if neither, those that
    /// are open, and those that are met.
    /// </summary>
    /// <param name="mostAlternatives">How many alternatives are listed where all of them count.</param>
    public IReadOnlyList<StepLine> Deciding(int mostAlternatives)
    {
        if (_step is not null)
            return [new(_step, false, false, 0)];
        Truth inner = _join == Join.NotAll ? Truth.Not() : Truth;
        bool isOneEnough = inner == (_join == Join.Any ? Truth.True : Truth.False);
        IEnumerable<StepTree> children = _join == Join.Any ? Alternatives() : _children;
        IReadOnlyList<StepLine>[] parts = [.. children.Where(child => child.Truth == inner || (_join != Join.Any && inner == Truth.Unknown)).Select(child => child.Deciding(mostAlternatives))];
        bool areOpenAlternatives = _join == Join.Any && inner == Truth.Unknown;
        List<StepLine> lines = isOneEnough ? [.. parts.MinBy(part => part.Count) ?? []]
            : [.. parts.Take(_join == Join.Any ? mostAlternatives : parts.Length).SelectMany((part, i) => part.Select((line, j) => line with { IsOther = line.IsOther || (areOpenAlternatives && i > 0 && j == 0) }))];
        if (_join == Join.Any && !isOneEnough && parts.Length > mostAlternatives)
            lines.Add(new(null, false, false, parts.Length - mostAlternatives));
        return _join == Join.NotAll ? [.. lines.Select(line => line with { IsExcluded = !line.IsExcluded })] : lines;
    }

    /// <summary>The alternatives, and those of which an alternative consists, in one list.</summary>
    private IEnumerable<StepTree> Alternatives() => _children.SelectMany(child => child switch
    {
        { _join: Join.Any } => child.Alternatives(),
        { _join: Join.All, _children: [{ _join: Join.Any } only] } => only.Alternatives(),
        _ => [child],
    });

    private void Add(AssessmentStep step)
    {
        StepTree tree = this;
        string[] members = step.At.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < members.Length; i++)
        {
            string member = members[i];
            string? position = i + 1 < members.Length && members[i + 1].All(char.IsAsciiDigit) ? members[++i] : null;
            tree = (member, position) switch
            {
                ("anyOf" or "reach" or "items", not null) => tree.Child(member, Join.Any).Child(position, Join.All),
                ("noneOf", not null) => tree.Child($"{member}/{position}", Join.NotAll),
                ("codes", not null) or ("items", null) => tree.Child("codes or items", Join.Any).Child($"{member}/{position}", Join.All),
                _ => tree.Child($"{member}/{position}", Join.All),
            };
        }
        tree._children.Add(new(Join.All, step));
    }

    private StepTree Child(string name, Join join)
    {
        if (!_named.TryGetValue(name, out StepTree? child))
        {
            _named.Add(name, child = new(join));
            _children.Add(child);
        }
        return child;
    }

    private void Evaluate()
    {
        if (_step is not null)
        {
            Truth = _step.Truth;
            return;
        }
        Truth all = Truth.True, any = Truth.False;
        foreach (StepTree child in _children)
        {
            child.Evaluate();
            all &= child.Truth;
            any |= child.Truth;
        }
        Truth = _join switch
        {
            Join.Any => any,
            Join.NotAll => all.Not(),
            _ => all,
        };
    }
}
