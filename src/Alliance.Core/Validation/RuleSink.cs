using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Alliance.Core.Validation;

/// <summary>
/// Receives the rules that a check finds broken: <c>holds || sink.Broken(rule)</c>. It either stops the check at the first of them, or collects them all with
/// their places. Every method returns whether to go on.
/// </summary>
/// <remarks>It is one type, and no check is generic: at the start of a process each check is compiled once.</remarks>
internal sealed class RuleSink
{
    private readonly FindingSeverity _least;
    private readonly DatasetLinks? _links;
    private readonly Rule? _only;
    private readonly List<Finding>? _findings;
    private (string Member, int Index)[] _path = [];
    private int _depth;

    private RuleSink(FindingSeverity least, DatasetLinks? links, Rule? only, List<Finding>? findings)
    {
        _least = least;
        _links = links;
        _only = only;
        _findings = findings;
    }

    /// <summary>The findings so far; none when the sink stops at the first broken rule.</summary>
    public IReadOnlyList<Finding> Findings => _findings ?? [];

    /// <summary>Stops at the first broken rule of at least that severity, and follows references when there are links. Without links it keeps no state, and may be shared.</summary>
    public static RuleSink StopAtFirst(FindingSeverity least, DatasetLinks? links = null) => new(least, links, only: null, findings: null);

    /// <summary>Stops when one certain rule is broken. Keeps no state, and may be shared.</summary>
    public static RuleSink StopAt(Rule rule) => new(rule.Severity, links: null, rule, findings: null);

    /// <summary>Collects every broken rule with its place, and follows references when there are links.</summary>
    public static RuleSink Collect(DatasetLinks? links = null) => new(FindingSeverity.Info, links, only: null, []);

    /// <summary>A rule of the record is broken.</summary>
    public bool Broken(Rule rule) => Broken(rule, rule.Place, rule.Message);

    /// <summary>A rule on the items of a list, the rule's place, is broken by those at the indices.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Broken(Rule rule, List<int>? at)
    {
        foreach (int index in at ?? [])
        {
            if (!Broken(rule, string.Create(CultureInfo.InvariantCulture, $"{rule.Place}/{index}"), rule.Message))
                return false;
        }
        return true;
    }

    /// <summary>A rule is broken at a place, seen from the record.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Broken(Rule rule, string place, string message)
    {
        if (_only is not null)
            return !ReferenceEquals(rule, _only);
        if (!_least.Includes(rule.Severity))
            return true;
        _findings?.Add(Finding.Of(rule, Pointer(place), message));
        return _findings is not null;
    }

    /// <summary>Goes into the record in a member, or at an index of a list.</summary>
    public void Enter(string member, int index = -1)
    {
        if (_findings is null)
            return;
        if (_depth == _path.Length)
            Array.Resize(ref _path, _depth + 8);
        _path[_depth++] = (member, index);
    }

    /// <summary>Comes back out of the record last gone into.</summary>
    public void Leave()
    {
        if (_findings is not null)
            _depth--;
    }

    /// <summary>The record refers to another in a member, or at an index of a list; to nothing when the reference is empty.</summary>
    public bool Refers(string member, RecordReference reference, int index = -1)
    {
        if (_links is null)
            return true;
        if (!reference.Kind.IsKnown)
            return Broken(RulesBetweenRecords.UnknownKind, Place(member, index), RulesBetweenRecords.UnknownKind.Message);
        if (_links.Resolves(reference))
            return true;
        return Broken(RulesBetweenRecords.Dangling, Place(member, index), RulesBetweenRecords.DanglingMessage(reference));
    }

    /// <summary>The record refers to a party; countries and others need no record.</summary>
    public bool Refers(string member, PartyReference party, int index = -1)
    {
        if (_links is not null && !party.Kind.IsKnown)
            return Broken(RulesBetweenRecords.UnknownKind, Place(member, index), RulesBetweenRecords.UnknownKind.Message);
        if (_links is null || !DatasetLinks.NeedRecord(party))
            return true;
        return Refers(member, party.Record, index)
            && (_links.IsOfItsKind(party) || Broken(RulesBetweenRecords.WrongPartyKind, Place(member, index), RulesBetweenRecords.WrongPartyKind.Message));
    }

    /// <summary>The day on which a claim came to be known; nothing to check when it is not stated.</summary>
    public bool Recorded(string member, LocalDate? day) =>
        _links is null || day is not { } known || _links.Knows(known) || Broken(RulesBetweenRecords.RecordedLater, member, RulesBetweenRecords.RecordedLater.Message);

    private static string Place(string member, int index) => index < 0 ? member : string.Create(CultureInfo.InvariantCulture, $"{member}/{index}");

    private string Pointer(string place)
    {
        var pointer = new StringBuilder();
        for (int i = 0; i < _depth; i++)
            pointer.Append('/').Append(Place(_path[i].Member, _path[i].Index));
        if (place.Length > 0)
            pointer.Append('/').Append(place);
        return pointer.ToString();
    }
}
